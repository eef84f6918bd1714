//! Where in a file its tokens stand, for those who print them.
//!
//! Each piece of a file is lexed by itself, and its tokens count their bytes from the piece's start. So the pieces are
//! remembered. A name, which the parser has taken out of its piece, is given a token of its own that is as long. Other
//! things that have no token (markup) are given one of the *ruler*, a text that is lexed for this purpose: it has one token
//! for each line.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;

use proc_macro2::{Span as TokenSpan, TokenStream};
use ptl_parser::Span;

/// The text of a token of the ruler.
const RULE: &str = ";";

/// The texts that were lexed for a file.
#[derive(Debug, Default)]
pub(super) struct Lexed {
    /// A token of each piece, and where the piece starts.
    pieces: RefCell<Vec<(TokenSpan, usize)>>,
    /// The tokens that were made for a place, by what proc-macro2 calls the texts that they were lexed from.
    made: RefCell<HashMap<String, Span>>,
    ruler: OnceCell<Vec<Mark>>,
}

/// A token of the ruler, and the byte that it stands at.
#[derive(Debug)]
struct Mark {
    start: usize,
    token: TokenSpan,
}

impl Lexed {
    /// Remembers a piece by one of its tokens.
    pub(super) fn remember(&self, token: Option<TokenSpan>, start: usize) {
        self.pieces
            .borrow_mut()
            .extend(token.map(|token| (token, start)));
    }

    /// A token as long as `place`, which stands for it.
    pub(super) fn token_at(&self, place: Span) -> Option<TokenSpan> {
        let text = "_".repeat(place.end.checked_sub(place.start)?);
        let stream: TokenStream = text.parse().ok()?;
        let token = stream.into_iter().next()?.span();
        self.made.borrow_mut().insert(token.file(), place);
        self.remember(Some(token), place.start);
        Some(token)
    }

    /// The place that a token was made for, if it was made for one.
    pub(super) fn place_of(&self, token: TokenSpan) -> Option<Span> {
        let made = self.made.borrow();
        let is_empty = made.is_empty() || token.byte_range().is_empty();
        made.get(&token.file()).copied().filter(|_| !is_empty)
    }

    /// The token of the ruler that tells the line of a byte.
    pub(super) fn anchor(&self, text: &str, byte: usize) -> Option<TokenSpan> {
        let marks = self.ruler.get_or_init(|| marks(text));
        let behind = marks.partition_point(|mark| mark.start <= byte);
        // A byte in front of its line's mark is one of indentation.
        let mark = marks.get(behind.checked_sub(1)?)?;
        Some(mark.token)
    }

    /// Whether a token is the ruler's.
    pub(super) fn is_anchor(&self, token: TokenSpan) -> bool {
        is_of(self.marks(), token)
    }

    fn marks(&self) -> &[Mark] {
        self.ruler.get().map_or(&[], Vec::as_slice)
    }
}

/// Whether a token was lexed together with these.
fn is_of(marks: &[Mark], token: TokenSpan) -> bool {
    marks
        .first()
        .is_some_and(|first| first.token.join(token).is_some())
}

/// A mark for each line of `text` that is not blank, at its first character.
fn marks(text: &str) -> Vec<Mark> {
    let mut line_start = 0;
    let mut starts = Vec::new();
    for line in text.split_inclusive('\n') {
        let start = line_start + indentation_length(line);
        line_start += line.len();
        if start < line_start {
            starts.push(start);
        }
    }
    let ruler: TokenStream = RULE.repeat(starts.len()).parse().unwrap_or_default();
    let tokens = ruler.into_iter().map(|tree| tree.span());
    let marks = starts.into_iter().zip(tokens);
    marks.map(|(start, token)| Mark { start, token }).collect()
}

/// How much white space a line begins with, most of which is spaces.
fn indentation_length(line: &str) -> usize {
    let mut bytes = line.as_bytes().iter();
    let spaces = bytes.position(|&byte| byte != b' ').unwrap_or(line.len());
    let rest = line.get(spaces..).unwrap_or_default();
    line.len() - rest.trim_start().len()
}

/// Where a token stands in a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// The bytes that it was made from.
    pub(crate) span: Span,
    /// Whether it tells their line alone, and nothing of where they stand in that.
    pub(crate) is_line_only: bool,
}

/// Finds the places of a file's tokens.
#[derive(Debug)]
pub(crate) struct Places<'a> {
    text: &'a str,
    /// The byte that each line but the first starts at.
    line_starts: Vec<usize>,
    /// Where the pieces start, by what proc-macro2 calls each text that it lexes.
    pieces: HashMap<String, usize>,
    ruler: &'a [Mark],
    /// A token of the piece that was met last, and where that starts: most tokens stand where the one before does.
    last: Cell<Option<(TokenSpan, usize)>>,
}

impl<'a> Places<'a> {
    pub(super) fn new(text: &'a str, lexed: Option<&'a Lexed>) -> Self {
        let newlines = text.match_indices('\n');
        let pieces = lexed.map(|lexed| lexed.pieces.borrow());
        Self {
            text,
            line_starts: newlines.map(|(newline, _)| newline + 1).collect(),
            pieces: pieces
                .iter()
                .flat_map(|pieces| pieces.iter())
                .map(|(token, start)| (token.file(), *start))
                .collect(),
            ruler: lexed.map_or(&[], Lexed::marks),
            last: Cell::new(None),
        }
    }

    /// Where in the file a token was made from something, if it was.
    pub(crate) fn find(&self, token: TokenSpan) -> Option<Place> {
        let range = token.byte_range();
        if range.is_empty() {
            return None;
        }
        if is_of(self.ruler, token) {
            let mark = self.ruler.get(range.start / RULE.len())?;
            return Some(Place {
                span: Span::new(mark.start, mark.start + 1),
                is_line_only: true,
            });
        }
        let start = self.piece_start(token)?;
        Some(Place {
            span: Span::new(start + range.start, start + range.end),
            is_line_only: false,
        })
    }

    fn piece_start(&self, token: TokenSpan) -> Option<usize> {
        if let Some((last, start)) = self.last.get()
            && last.join(token).is_some()
        {
            return Some(start);
        }
        let start = *self.pieces.get(&token.file())?;
        self.last.set(Some((token, start)));
        Some(start)
    }

    /// What stands at a place.
    pub(crate) fn text(&self, place: Span) -> &'a str {
        place.of(self.text)
    }

    /// The line of a byte, counted from one.
    pub(crate) fn line(&self, byte: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= byte) + 1
    }
}
