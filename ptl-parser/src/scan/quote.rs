//! What begins with a quote: literals, chars, lifetimes and labels.

use super::{Delimiter, Place, Reach, Scanner, TokenKind, characters};
use crate::error::ErrorKind;
use crate::span::Span;

impl Scanner<'_> {
    /// Reads what begins with `'` or `"`.
    pub(super) fn quote(&mut self, place: Place) -> (TokenKind, usize) {
        let rest = self.rest();
        let delimiter = match place {
            Place::Item => Delimiter::of_rust(rest, false),
            Place::Statement | Place::Expression => Delimiter::at(rest, false),
        };
        match delimiter {
            Some(delimiter) if delimiter.quote == '"' || delimiter.is_block => {
                (TokenKind::String, self.literal_length(0, delimiter))
            }
            Some(delimiter) if place == Place::Statement => label_length(rest).map_or_else(
                || (TokenKind::String, self.literal_length(0, delimiter)),
                |length| (TokenKind::Lifetime, length),
            ),
            Some(delimiter) => self.quote_in_expression(delimiter),
            None => char_length(rest).map_or_else(
                || (TokenKind::Lifetime, lifetime_length(rest).unwrap_or(1)),
                |length| (TokenKind::Char, length),
            ),
        }
    }

    fn quote_in_expression(&mut self, delimiter: Delimiter) -> (TokenKind, usize) {
        let rest = self.rest();
        if let Some(length) = char_length(rest) {
            return (TokenKind::Char, length);
        }
        if let Some(length) = lifetime_length(rest)
            && (self.follows_lifetime_owner()
                || ends_lifetime(rest.get(length..).unwrap_or_default()))
        {
            return (TokenKind::Lifetime, length);
        }
        let content = rest.get(delimiter.length()..).unwrap_or_default();
        let Some(length) = delimiter.content_length(content, self.reach) else {
            self.report(
                ErrorKind::StrayQuote,
                Span::new(self.position, self.position + 1),
            );
            return (TokenKind::String, 1);
        };
        let length = length + 2;
        let behind = rest
            .get(length..)
            .unwrap_or_default()
            .trim_start_matches([' ', '\t']);
        let kind = if behind.starts_with('%') {
            ErrorKind::FormatInExpression
        } else {
            ErrorKind::QuotedInExpression
        };
        self.report(kind, Span::new(self.position, self.position + length));
        (TokenKind::String, length)
    }

    /// Whether what stands before can only be followed by a lifetime or label: `&'a`, `break 'a`.
    fn follows_lifetime_owner(&self) -> bool {
        self.previous.is_some_and(|token| {
            matches!(token.text(self.source), "&" | "&&" | "break" | "continue")
        })
    }

    /// How long the literal is whose prefix is `prefix` bytes long.
    pub(super) fn literal_length(&mut self, prefix: usize, delimiter: Delimiter) -> usize {
        let opening = prefix + delimiter.length();
        let rest = self.rest();
        let content = rest.get(opening..).unwrap_or_default();
        if let Some(length) = delimiter.content_length(content, self.reach) {
            return opening + length + delimiter.length();
        }
        let kind = if delimiter.quote == '\'' && !delimiter.is_block {
            ErrorKind::UnclosedQuote
        } else {
            self.reach = Reach::Line;
            ErrorKind::UnclosedLiteral {
                closing: delimiter.closing(),
            }
        };
        self.report(kind, Span::new(self.position, self.position + opening));
        self.line_length().max(opening)
    }
}

/// How long the label at the start of `text` is: `'name: for`.
fn label_length(text: &str) -> Option<usize> {
    let length = lifetime_length(text)?;
    let behind = text
        .get(length..)?
        .trim_start_matches([' ', '\t'])
        .strip_prefix(':')?;
    let word = behind.trim_start_matches([' ', '\t']);
    ["for", "while", "loop"]
        .iter()
        .filter_map(|keyword| word.strip_prefix(keyword))
        .any(|behind| !behind.starts_with(characters::continues_word))
        .then_some(length)
}

/// How long the lifetime at the start of `text` is.
fn lifetime_length(text: &str) -> Option<usize> {
    let name = text.strip_prefix('\'')?;
    let length = name
        .find(|character| !characters::continues_word(character))
        .unwrap_or(name.len());
    let begins = name.starts_with(characters::begins_word);
    let closes = name.get(length..)?.starts_with('\'');
    (begins && !closes).then_some(1 + length)
}

/// How long the char at the start of `text` is.
pub(super) fn char_length(text: &str) -> Option<usize> {
    let content = text.strip_prefix('\'')?;
    let length = match content.chars().next()? {
        '\'' | '\n' | '\r' => return None,
        '\\' => escape_length(content)?,
        character => character.len_utf8(),
    };
    content
        .get(length..)?
        .starts_with('\'')
        .then_some(length + 2)
}

/// `\u{10_FF_FF_}`, with some underscores more than anybody writes.
const LONGEST_ESCAPE: usize = 20;

/// How long the escape at the start of `text` is; what it says may still be wrong.
fn escape_length(text: &str) -> Option<usize> {
    match text.chars().nth(1)? {
        'x' => Some(4),
        'u' => Some(
            text.bytes()
                .take(LONGEST_ESCAPE)
                .position(|byte| byte == b'}')?
                + 1,
        ),
        '\n' | '\r' => None,
        character => Some(1 + character.len_utf8()),
    }
}

/// Whether `behind`, the text after a quote and a name, shows that these two are a lifetime and not the beginning of
/// a `'…'` literal.
fn ends_lifetime(behind: &str) -> bool {
    let behind = behind.trim_start_matches([' ', '\t', '\r']);
    let is_bound = behind.starts_with("where");
    behind.chars().next().is_none_or(|next| {
        matches!(
            next,
            ',' | '>' | ':' | '+' | ')' | ']' | '}' | '=' | ';' | '|' | '\n'
        )
    }) || is_bound
}
