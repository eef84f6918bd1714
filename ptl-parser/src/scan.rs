//! Source text to tokens.
//!
//! The scanner knows where literals and comments begin and end, which decides what every other character means.
//! It is driven by [`layout`](crate::layout), which knows the place where each token stands.

mod characters;
mod delimiter;
mod quote;
mod token;
mod word;

pub(crate) use characters::check as check_characters;
pub(crate) use delimiter::{Delimiter, Reach};
pub(crate) use token::Place;
pub use token::{Token, TokenKind};

use crate::ascii::AsciiSet;
use crate::error::{Error, ErrorKind};
use crate::span::Span;

/// The white space that most lines begin with, and that stands between most tokens.
pub(crate) const BLANKS: AsciiSet = AsciiSet::of(" \t");

/// How many mistakes are worth reporting. It also bounds the time that a hostile file takes.
pub(crate) const ERROR_LIMIT: usize = 100;

/// Reads tokens one by one.
#[derive(Debug)]
pub(crate) struct Scanner<'s> {
    source: &'s str,
    position: usize,
    previous: Option<Token>,
    /// Once a literal or comment was found open at the end of the file, the ends of the others are only looked for on
    /// their own line: one slip gives one message, and what follows it is still read.
    reach: Reach,
    /// Mistakes so far.
    pub(crate) errors: Vec<Error>,
    /// Whether a mistake was found that leaves tokens which mean nothing. Whoever reads a line resets it.
    pub(crate) is_broken: bool,
}

/// Where a scanner was, to go back to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bookmark {
    position: usize,
    previous: Option<Token>,
    errors: usize,
    is_broken: bool,
}

impl<'s> Scanner<'s> {
    /// Scans `source` from byte `start` on.
    pub(crate) const fn new(source: &'s str, start: usize) -> Self {
        Self {
            source,
            position: start,
            previous: None,
            reach: Reach::File,
            errors: Vec::new(),
            is_broken: false,
        }
    }

    /// The whole text, of which tokens are spans.
    pub(crate) const fn source(&self) -> &'s str {
        self.source
    }

    pub(crate) fn bookmark(&self) -> Bookmark {
        Bookmark {
            position: self.position,
            previous: self.previous,
            errors: self.errors.len(),
            is_broken: self.is_broken,
        }
    }

    /// Goes back, and forgets what was found since.
    pub(crate) fn rewind(&mut self, bookmark: Bookmark) {
        self.position = bookmark.position;
        self.previous = bookmark.previous;
        self.errors.truncate(bookmark.errors);
        self.is_broken = bookmark.is_broken;
    }

    /// The next token; none at the end, or where there are more mistakes than anybody reads.
    pub(crate) fn next(&mut self, place: Place) -> Option<Token> {
        while self.errors.len() < ERROR_LIMIT {
            let start = self.skip_white_space();
            let first = self.rest().chars().next()?;
            let (kind, length) = match first {
                '\n' => (TokenKind::LineBreak, 1),
                '/' if self.rest().starts_with("//") => self.line_comment(),
                '/' if self.rest().starts_with("/*") => self.block_comment(),
                '#' if place != Place::Item && self.begins_hash_comment() => {
                    self.hash_comment();
                    continue;
                }
                '"' | '\'' => self.quote(place),
                '(' | '[' | '{' => (TokenKind::Open, 1),
                ')' | ']' | '}' => (TokenKind::Close, 1),
                _ if first.is_ascii_digit() => (TokenKind::Number, self.word_length()),
                _ if characters::begins_word(first) => {
                    self.check_reserved(place);
                    self.word(place)
                }
                _ => self.symbol(first),
            };
            let token = Token {
                kind,
                span: Span::new(start, start + length),
            };
            self.position = token.span.end;
            if !matches!(kind, TokenKind::LineBreak | TokenKind::Comment) {
                self.previous = Some(token);
            }
            return Some(token);
        }
        None
    }

    /// The next token that is no comment and no line's end.
    pub(crate) fn next_significant(&mut self, place: Place) -> Option<Token> {
        loop {
            let token = self.next(place)?;
            if !matches!(token.kind, TokenKind::LineBreak | TokenKind::Comment) {
                return Some(token);
            }
        }
    }

    fn rest(&self) -> &'s str {
        self.source.get(self.position..).unwrap_or_default()
    }

    /// How long the rest of the line is, without white space at its end.
    fn line_length(&self) -> usize {
        self.rest()
            .lines()
            .next()
            .unwrap_or_default()
            .trim_end()
            .len()
    }

    fn skip_white_space(&mut self) -> usize {
        self.position += BLANKS.length_in(self.rest());
        let next = self.source.as_bytes().get(self.position);
        if next.is_some_and(|&next| !next.is_ascii_graphic() && next != b'\n') {
            let blank = |character: char| {
                character != '\n' && (character.is_ascii_whitespace() || is_invisible(character))
            };
            let rest = self.rest();
            self.position += rest.len() - rest.trim_start_matches(blank).len();
        }
        self.position
    }

    fn line_comment(&self) -> (TokenKind, usize) {
        let rest = self.rest();
        let length = rest.find('\n').unwrap_or(rest.len());
        let text = rest.get(..length).unwrap_or_default();
        let kind = if text.starts_with("//!") {
            TokenKind::InnerDoc
        } else if text.starts_with("///") && !text.starts_with("////") {
            TokenKind::OuterDoc
        } else {
            TokenKind::Comment
        };
        let trailing_return = usize::from(text.ends_with('\r'));
        (kind, length - trailing_return)
    }

    fn block_comment(&mut self) -> (TokenKind, usize) {
        if let Some(length) = block_comment_length(self.rest(), self.reach) {
            return (TokenKind::Comment, length);
        }
        let span = Span::new(self.position, self.position + 2);
        self.errors
            .push(Error::new(ErrorKind::UnclosedComment, span));
        self.reach = Reach::Line;
        let length = self.line_length();
        (TokenKind::Comment, length)
    }

    /// Whether the `#` here is meant as a comment of Python's; `#[…]`, `#![…]`, a macro's `#name` inside brackets and
    /// Jinja's `{# … #}` are not.
    fn begins_hash_comment(&self) -> bool {
        let before = self
            .previous
            .filter(|token| token.span.end == self.position);
        if before.is_some_and(|token| token.is(self.source, "{")) {
            return false;
        }
        let line = self
            .source
            .get(..self.position)
            .and_then(|before| before.rsplit('\n').next());
        let begins_line = line.is_some_and(|line| line.trim().is_empty());
        let next = self.rest().chars().nth(1).unwrap_or(' ');
        next.is_whitespace() || (begins_line && !matches!(next, '[' | '!'))
    }

    fn hash_comment(&mut self) {
        let span = Span::new(self.position, self.position + self.line_length());
        self.errors.push(Error::new(
            ErrorKind::HashComment,
            Span::new(span.start, span.start + 1),
        ));
        self.position = span.end;
    }

    fn symbol(&mut self, first: char) -> (TokenKind, usize) {
        let length = operator_length(self.rest()).unwrap_or(first.len_utf8());
        if !first.is_ascii() || matches!(first, '\\' | '`') {
            let span = Span::new(self.position, self.position + length);
            // One for the line is enough: they come in pairs, as quotes do.
            if self.is_broken {
                return (TokenKind::Symbol, length);
            }
            self.report(ErrorKind::StrayCharacter(first), span);
        }
        (TokenKind::Symbol, length)
    }

    /// Notes a mistake that leaves a token which means nothing.
    pub(crate) fn report(&mut self, kind: ErrorKind, span: Span) {
        self.errors.push(Error::new(kind, span));
        self.is_broken = true;
    }
}

/// How long the operator at the start of `text` is that is one token of several characters; none if there is none.
const fn operator_length(text: &str) -> Option<usize> {
    match text.as_bytes() {
        [b'.', b'.', b'=' | b'.', ..] => Some(3),
        [b':', b':', ..]
        | [b'-' | b'=', b'>', ..]
        | [b'<', b'-', ..]
        | [b'.', b'.', ..]
        | [b'&', b'&', ..]
        | [b'|', b'|', ..]
        | [
            b'=' | b'!' | b'<' | b'>' | b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'&' | b'|',
            b'=',
            ..,
        ] => Some(2),
        _ => None,
    }
}

/// What [`check_characters`] has reported already, and the byte order mark.
fn is_invisible(character: char) -> bool {
    character == '\u{FEFF}'
        || character.is_control()
        || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// How long the nested comment at the start of `text` is; none if it does not end.
fn block_comment_length(text: &str, reach: Reach) -> Option<usize> {
    let mut depth = 0_usize;
    let mut position = 0;
    loop {
        let rest = text.get(position..)?;
        position += rest.find(['/', '*', '\n'])?;
        let rest = text.get(position..)?;
        if rest.starts_with("/*") {
            depth += 1;
            position += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            position += 2;
            if depth == 0 {
                return Some(position);
            }
        } else if rest.starts_with('\n') && reach == Reach::Line {
            return None;
        } else {
            position += 1;
        }
    }
}

/// What is wrong with the tokens of a text that should be a literal.
pub(crate) fn errors_of_literal(text: &str) -> Vec<Error> {
    let mut scanner = Scanner::new(text, 0);
    while scanner.next(Place::Statement).is_some() {}
    scanner.errors
}
