//! Words, and the literals that begin with one.

use super::{Delimiter, Place, Scanner, TokenKind, characters};
use crate::ascii::AsciiSet;
use crate::error::{Error, ErrorKind};
use crate::span::Span;

/// The prefixes of PTL's literals.
pub(crate) const PREFIXES: [&str; 7] = ["f", "h", "r", "rf", "fr", "rh", "hr"];

/// The prefixes of Rust's literals that are no text.
const BYTE_PREFIXES: [&str; 4] = ["b", "c", "br", "cr"];

/// What most words are made of.
const WORD: AsciiSet =
    AsciiSet::of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

impl Scanner<'_> {
    /// Reads what begins like a word.
    pub(super) fn word(&mut self, place: Place) -> (TokenKind, usize) {
        let length = self.word_length();
        let rest = self.rest();
        let word = rest.get(..length).unwrap_or_default();
        let behind = rest.get(length..).unwrap_or_default();
        let is_raw = word.contains('r');
        if place == Place::Item {
            let delimiter = Delimiter::of_rust(behind, is_raw);
            return match delimiter {
                Some(delimiter) if word == "r" => {
                    (TokenKind::String, self.literal_length(length, delimiter))
                }
                Some(delimiter) if BYTE_PREFIXES.contains(&word) => {
                    (TokenKind::Bytes, self.literal_length(length, delimiter))
                }
                _ => plain_word(word, behind),
            };
        }
        if BYTE_PREFIXES.contains(&word) {
            if let Some(delimiter) = Delimiter::of_rust(behind, is_raw) {
                return (TokenKind::Bytes, self.literal_length(length, delimiter));
            }
        } else if PREFIXES.contains(&word) {
            if let Some(delimiter) = Delimiter::at(behind, is_raw) {
                return (TokenKind::String, self.literal_length(length, delimiter));
            }
            if let Some(length) = self.bang_length(word, behind) {
                return (TokenKind::String, length);
            }
        } else if let Some(delimiter) = Delimiter::at(behind, false) {
            let is_literal = delimiter.quote == '"'
                || delimiter
                    .content_length(behind.get(1..).unwrap_or_default(), self.reach)
                    .is_some();
            if is_literal {
                let span = Span::new(self.position, self.position + length);
                self.report(
                    ErrorKind::UnknownPrefix {
                        found: word.to_owned(),
                    },
                    span,
                );
                return (TokenKind::String, self.literal_length(length, delimiter));
            }
        }
        plain_word(word, behind)
    }

    /// Names that the generated code uses are refused, except in Rust items, which are not looked into.
    pub(super) fn check_reserved(&mut self, place: Place) {
        let rest = self.rest();
        let name = rest.strip_prefix("r#").unwrap_or(rest);
        if place != Place::Item && (name.starts_with("__ptl") || name.starts_with("__Ptl")) {
            let length = rest.len() - name.len() + leading_word_length(name);
            let span = Span::new(self.position, self.position + length);
            self.errors.push(Error::new(ErrorKind::ReservedName, span));
        }
    }

    /// How long the word or number here is.
    pub(super) fn word_length(&self) -> usize {
        leading_word_length(self.rest())
    }

    /// How long `f!("…")` is, if that is what stands here: the macro, given exactly one literal.
    fn bang_length(&self, word: &str, behind: &str) -> Option<usize> {
        let is_path = self
            .previous
            .is_some_and(|token| matches!(token.text(self.source()), "::" | "."));
        if is_path || !matches!(word, "f" | "h") {
            return None;
        }
        let inside = behind.trim_start().strip_prefix('!')?.trim_start();
        let close = match inside.chars().next()? {
            '(' => ')',
            '[' => ']',
            '{' => '}',
            _ => return None,
        };
        let literal = inside.get(1..)?.trim_start();
        let prefix = usize::from(literal.starts_with('r'));
        let quotes = literal.get(prefix..)?;
        let delimiter = Delimiter::at(quotes, prefix == 1)?;
        let content = quotes.get(delimiter.length()..)?;
        let behind_content = content.get(delimiter.content_length(content, self.reach)?..)?;
        let end = behind_content
            .get(delimiter.length()..)?
            .trim_start()
            .strip_prefix(close)?;
        Some(word.len() + behind.len() - end.len())
    }
}

fn leading_word_length(text: &str) -> usize {
    let length = WORD.length_in(text);
    if text.as_bytes().get(length).is_none_or(u8::is_ascii) {
        return length;
    }
    let rest = text.get(length..).unwrap_or_default();
    rest.find(|character| !characters::continues_word(character))
        .map_or(text.len(), |behind| length + behind)
}

/// A word, raw (`r#type`) or not, or the char `b'x'`.
fn plain_word(word: &str, behind: &str) -> (TokenKind, usize) {
    if word == "b"
        && let Some(length) = super::quote::char_length(behind)
    {
        return (TokenKind::Char, 1 + length);
    }
    let raw = behind
        .strip_prefix('#')
        .filter(|name| word == "r" && name.starts_with(characters::begins_word));
    let raw_length = raw.map_or(0, |name| 1 + leading_word_length(name));
    (TokenKind::Word, word.len() + raw_length)
}
