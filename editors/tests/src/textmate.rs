//! The grammar of the extension for VS Code, used as VS Code would use it.

use giallo::{HighlightOptions, HighlightedText, Registry, ThemeVariant};
use ptl_parser::Span;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The grammar, ready to be used.
#[derive(Debug)]
pub struct Grammar {
    registry: Registry,
    scopes: Vec<String>,
}

/// A piece of a file, and what the grammar calls it.
#[derive(Clone, Debug)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
    /// The innermost scope; empty where the grammar has nothing to say.
    pub scope: String,
}

impl Grammar {
    /// Reads the grammar. `folder` is where a theme can be written that gives each scope a colour of its own: by the
    /// colours the scopes are known again.
    ///
    /// # Panics
    ///
    /// If the grammar is none.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let path = path();
        let text = fs::read_to_string(&path).expect("the grammar can be read");
        let grammar: Value = serde_json::from_str(&text).expect("the grammar is JSON");
        let mut names = BTreeSet::new();
        collect_scopes(&grammar["repository"], &mut names);
        let scopes: Vec<String> = names.into_iter().collect();

        let theme = folder.join("scopes.json");
        fs::write(&theme, theme_of(&scopes).to_string()).expect("the theme can be written");
        let mut registry = Registry::default();
        registry
            .add_grammar_from_path(&path)
            .expect("the grammar is one");
        registry
            .add_theme_from_path(&theme)
            .expect("the theme is one");
        registry.link_grammars();
        Self { registry, scopes }
    }

    /// The pieces of `source`, in order.
    ///
    /// # Panics
    ///
    /// If the grammar's regular expressions are wrong.
    #[must_use]
    pub fn tokens(&self, source: &str) -> Vec<Token> {
        let options = HighlightOptions::new("ptl", ThemeVariant::Single("scopes"))
            .merge_whitespace(false)
            .merge_same_style_tokens(false);
        let highlighted = self
            .registry
            .highlight(source, &options)
            .expect("the grammar works");
        let mut tokens = Vec::new();
        let mut start = 0;
        for line in highlighted.tokens {
            for piece in &line {
                let end = start + piece.text.len();
                tokens.push(Token {
                    span: Span::new(start, end),
                    scope: self.scope(piece),
                });
                start = end;
            }
            start += usize::from(source[start..].starts_with('\n'));
        }
        tokens
    }

    fn scope(&self, piece: &HighlightedText) -> String {
        let ThemeVariant::Single(style) = piece.style else {
            return String::new();
        };
        let colour = style.foreground.as_hex();
        let number = usize::from_str_radix(&colour[1..], 16).unwrap_or_default();
        number
            .checked_sub(1)
            .and_then(|index| self.scopes.get(index))
            .cloned()
            .unwrap_or_default()
    }
}

fn path() -> PathBuf {
    crate::files::editors().join("vscode/syntaxes/ptl.tmLanguage.json")
}

/// Every scope that the grammar gives; a name may hold several.
fn collect_scopes(rule: &Value, names: &mut BTreeSet<String>) {
    match rule {
        Value::Object(fields) => {
            for (field, value) in fields {
                match value {
                    Value::String(text) if field == "name" || field == "contentName" => {
                        names.extend(text.split(' ').map(str::to_owned));
                    }
                    _ => collect_scopes(value, names),
                }
            }
        }
        Value::Array(rules) => rules.iter().for_each(|rule| collect_scopes(rule, names)),
        _ => {}
    }
}

/// A theme in which the colour of each scope is its place in the list, counted from one.
fn theme_of(scopes: &[String]) -> Value {
    let rules: Vec<Value> = scopes
        .iter()
        .enumerate()
        .map(|(index, scope)| {
            let colour = format!("#{:06X}", index + 1);
            json!({ "scope": scope, "settings": { "foreground": colour } })
        })
        .collect();
    json!({
        "name": "scopes",
        "type": "light",
        "colors": { "editor.foreground": "#000000", "editor.background": "#FFFFFF" },
        "tokenColors": rules,
    })
}
