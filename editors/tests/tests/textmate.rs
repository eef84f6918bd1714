//! The grammar for VS Code colours every template as the parser reads it.

use ptl_editors_tests::textmate::{Grammar, Token};
use ptl_editors_tests::{Outline, WORDS, expected, files};
use ptl_parser::line_column;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::LazyLock;

static GRAMMAR: LazyLock<Grammar> =
    LazyLock::new(|| Grammar::read(Path::new(env!("CARGO_TARGET_TMPDIR"))));

/// A file with its colours.
struct Coloured {
    name: String,
    source: String,
    tokens: Vec<Token>,
    outline: Outline,
}

impl Coloured {
    fn scope_at(&self, offset: usize) -> &str {
        let index = self
            .tokens
            .partition_point(|token| token.span.end <= offset);
        self.tokens
            .get(index)
            .filter(|token| token.span.start <= offset)
            .map_or("", |token| token.scope.as_str())
    }

    /// What to say of the scope at a place where it is wrong.
    fn complaint(&self, offset: usize, what: &str) -> String {
        let (line, column) = line_column(&self.source, offset);
        let scope = self.scope_at(offset);
        format!("{}:{line}:{column}: {what}, not {scope:?}", self.name)
    }
}

static FILES: LazyLock<Vec<Coloured>> = LazyLock::new(|| {
    files::right()
        .into_iter()
        .map(|file| Coloured {
            tokens: GRAMMAR.tokens(&file.source),
            outline: Outline::of(&file.source),
            name: file.name,
            source: file.source,
        })
        .collect()
});

fn is_keyword(scope: &str) -> bool {
    scope.starts_with("keyword.") || scope.starts_with("storage.type.")
}

/// What the text of a literal may be.
fn is_text(scope: &str) -> bool {
    scope.starts_with("string.")
        || scope.starts_with("punctuation.definition.string.")
        || scope.starts_with("constant.character.")
        || scope == "storage.type.string.ptl"
        || scope.ends_with(".html.ptl")
}

#[track_caller]
fn assert_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn keywords_are_keywords_where_their_construct_stands() {
    let mut complaints = Vec::new();
    for file in FILES.iter() {
        for keyword in &file.outline.keywords {
            if !is_keyword(file.scope_at(keyword.start)) {
                complaints.push(file.complaint(keyword.start, "a keyword"));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn elsewhere_the_same_words_are_names() {
    let mut complaints = Vec::new();
    for file in FILES.iter() {
        for token in &file.tokens {
            let is_word = WORDS.contains(&token.span.of(&file.source));
            let is_construct = file.outline.keywords.contains(&token.span);
            if is_word && !is_construct && is_keyword(&token.scope) {
                complaints.push(file.complaint(token.span.start, "a name"));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn literals_are_text_to_their_very_ends() {
    let mut complaints = Vec::new();
    for file in FILES.iter() {
        for literal in &file.outline.literals {
            let text = literal.span.of(&file.source);
            complaints.extend(
                text.char_indices()
                    .filter(|(_, character)| !character.is_whitespace())
                    .map(|(index, _)| literal.span.start + index)
                    .filter(|&offset| file.outline.is_in_literal(offset))
                    .find(|&offset| !is_text(file.scope_at(offset)))
                    .map(|offset| file.complaint(offset, "a literal's text")),
            );
        }
    }
    assert_none(&complaints);
}

#[test]
fn values_in_literals_are_no_text() {
    let mut complaints = Vec::new();
    for file in FILES.iter() {
        let values = file.outline.literals.iter().flat_map(|one| &one.values);
        for value in values {
            let edges = [value.start, value.end - 1];
            complaints.extend(
                edges
                    .iter()
                    .filter(|&&edge| {
                        !file
                            .scope_at(edge)
                            .starts_with("punctuation.section.embedded.")
                    })
                    .map(|&edge| file.complaint(edge, "the edge of a value")),
            );
        }
    }
    assert_none(&complaints);
}

/// A literal or comment that runs on takes the next statement with it.
#[test]
fn nothing_runs_on_into_the_next_statement() {
    let mut complaints = Vec::new();
    for file in FILES.iter() {
        for &start in &file.outline.statements {
            let scope = file.scope_at(start);
            let text = &file.source[start..];
            let begins_literal = text.starts_with(['"', '\'', 'r', 'b', 'c', 'f']);
            let is_elsewhere = (scope.starts_with("comment.") && !text.starts_with("///"))
                || scope.starts_with("invalid.")
                || (is_text(scope) && !file.outline.is_in_literal(start) && !begins_literal);
            if is_elsewhere {
                complaints.push(file.complaint(start, "a statement"));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn comments_on_lines_of_their_own_are_comments() {
    let mut complaints = Vec::new();
    for file in FILES.iter() {
        let mut start = 0;
        for line in file.source.split_inclusive('\n') {
            let comment = start + line.len() - line.trim_start().len();
            if line.trim_start().starts_with("//")
                && !file.outline.is_in_literal(comment)
                && !file.scope_at(comment).starts_with("comment.")
            {
                complaints.push(file.complaint(comment, "a comment"));
            }
            start += line.len();
        }
    }
    assert_none(&complaints);
}

#[test]
fn wrong_templates_are_coloured_too() {
    for file in files::wrong() {
        let tokens = GRAMMAR.tokens(&file.source);
        let length: usize = tokens
            .iter()
            .map(|token| token.span.of(&file.source).len())
            .sum();
        let line_ends = file.source.matches('\n').count();
        assert_eq!(length + line_ends, file.source.len(), "{}", file.name);
    }
}

/// The scopes of some templates, to be read by people.
#[test]
fn scopes_are_as_reviewed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scopes");
    for name in ["guest_book", "literals", "errors/mistakes"] {
        let path = folder.join(name).with_extension("ptl");
        let source = std::fs::read_to_string(&path).expect("the fixture can be read");
        expected::assert(
            &path.with_extension("scopes"),
            &listing(&source, &GRAMMAR.tokens(&source)),
        );
    }
}

/// Each line, and below it the scopes of its pieces.
fn listing(source: &str, tokens: &[Token]) -> String {
    let mut text = String::new();
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let end = start + line.len();
        writeln!(text, "{}", line.trim_end()).expect("a string can be written to");
        for token in tokens {
            let piece = token.span.of(source);
            if (start..end).contains(&token.span.start) && !piece.trim().is_empty() {
                let scope = token.scope.trim_end_matches(".ptl");
                let scope = if scope.is_empty() { "-" } else { scope };
                writeln!(text, "    {piece:<24} {scope}").expect("a string can be written to");
            }
        }
        start = end;
    }
    text
}
