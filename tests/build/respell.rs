//! Spells PTL's own literals as Rust source can hold them: `f'…'` as `f!(r"…")`, `'…'` as `r"…"`.

use std::str::FromStr;

use proc_macro2::{TokenStream, TokenTree};
use ptl_parser::Span;
use ptl_parser::ast::{Expression, Literal, Module, Piece};

use crate::literals;

/// Why a text cannot be written in some way.
pub(crate) type Inexpressible = &'static str;

/// Writes pieces of one source.
#[derive(Clone, Copy)]
pub(crate) struct Respeller<'a> {
    pub(crate) source: &'a str,
}

impl Respeller<'_> {
    /// The whole source. Literals that Rust knows stay as they are, neighbours too.
    pub(crate) fn module(&self, module: &Module) -> Result<String, Inexpressible> {
        let mut edits = Vec::new();
        for literal in literals::of_module(module) {
            if units(literal.span.of(self.source)).is_none() {
                edits.push((literal.span, self.literal(literal)?));
            }
        }
        let whole = Span::new(0, self.source.len());
        Ok(self
            .edited(whole, edits)
            .trim_start_matches('\u{feff}')
            .to_owned())
    }

    /// An expression, as Rust.
    pub(crate) fn expression(&self, expression: &Expression) -> Result<String, Inexpressible> {
        let mut edits = Vec::new();
        for literal in &expression.literals {
            edits.push((literal.span, self.literal(literal)?));
        }
        Ok(self.edited(expression.span, edits))
    }

    /// One literal; several side by side become one.
    pub(crate) fn literal(&self, literal: &Literal) -> Result<String, Inexpressible> {
        let written = literal.span.of(self.source);
        if units(written) == Some(1) {
            return Ok(written.to_owned());
        }
        let quoted = self.quoted(literal)?;
        Ok(match literal {
            Literal {
                is_markup: true, ..
            } => format!("h!({quoted})"),
            Literal {
                is_interpolated: true,
                ..
            } => format!("f!({quoted})"),
            _ => quoted,
        })
    }

    fn quoted(&self, literal: &Literal) -> Result<String, Inexpressible> {
        let is_raw = literal.pieces.iter().all(|piece| match piece {
            Piece::Text(text) => !text.value.chars().any(needs_escape),
            Piece::Value(_) => true,
        });
        let has_braces = literal.is_markup || literal.is_interpolated;
        let mut content = String::new();
        for piece in &literal.pieces {
            match piece {
                Piece::Text(text) => {
                    let mut value = text.value.clone();
                    if has_braces {
                        value = value.replace('{', "{{").replace('}', "}}");
                    }
                    content += &if is_raw { value } else { escaped(&value) };
                }
                Piece::Value(value) => {
                    let mut expression = self.expression(&value.value)?;
                    if !is_raw && expression.contains(['"', '\\']) {
                        return Err("a literal with both control characters and quotes in braces");
                    }
                    if expression.starts_with('{') {
                        expression.insert(0, ' ');
                    }
                    let colon = if value.spec.is_some() { ":" } else { "" };
                    let spec = value.spec.map_or("", |spec| spec.span.of(self.source));
                    content.extend(["{", &expression, colon, spec, "}"]);
                }
            }
        }
        Ok(if is_raw {
            raw(&content)
        } else {
            format!("\"{content}\"")
        })
    }

    fn edited(&self, span: Span, edits: Vec<(Span, String)>) -> String {
        let mut text = String::new();
        let mut position = span.start;
        for (place, replacement) in edits {
            text += Span::new(position, place.start).of(self.source);
            text += &replacement;
            position = place.end;
        }
        text + Span::new(position, span.end).of(self.source)
    }
}

/// How many literals stand in a text, if Rust can read each of them and nothing else is there.
fn units(text: &str) -> Option<usize> {
    if text.contains("\"\"\"") {
        return None;
    }
    let mut tokens = TokenStream::from_str(text).ok()?.into_iter();
    let mut count = 0;
    while let Some(token) = tokens.next() {
        count += 1;
        match token {
            TokenTree::Literal(literal) if literal.to_string().ends_with(['"', '#']) => {}
            TokenTree::Ident(_) => {
                let Some(TokenTree::Punct(_)) = tokens.next() else {
                    return None;
                };
                let Some(TokenTree::Group(_)) = tokens.next() else {
                    return None;
                };
            }
            _ => return None,
        }
    }
    Some(count)
}

/// Whether a character may not stand in a raw string, or not in PTL's source at all.
fn needs_escape(character: char) -> bool {
    let is_layout = matches!(character, '\n' | '\t');
    let is_directional = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    (character.is_control() && !is_layout) || is_directional
}

fn escaped(text: &str) -> String {
    let mut result = String::new();
    for character in text.chars() {
        match character {
            '"' | '\\' => result.extend(['\\', character]),
            _ if needs_escape(character) => result.extend(character.escape_unicode()),
            _ => result.push(character),
        }
    }
    result
}

fn raw(content: &str) -> String {
    let mut hashes = String::new();
    while content.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{content}\"{hashes}")
}
