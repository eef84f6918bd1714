//! The copy of the source that the grammar reads.

use crate::ascii::AsciiSet;
use crate::scan::{Place, Scanner, Token};
use crate::span::Span;

/// A block begins.
pub(crate) const INDENT: char = '\u{1}';
/// A block ends.
pub(crate) const DEDENT: char = '\u{2}';
/// A logical line ends.
pub(crate) const NEWLINE: char = '\u{3}';
/// A Rust item begins; it goes on to the next [`NEWLINE`].
pub(crate) const ITEM: char = '\u{4}';
/// A line begins whose mistake has been reported; it goes on to the next [`NEWLINE`] or [`INDENT`].
pub(crate) const REPORTED: char = '\u{5}';
/// A literal begins: a string, or a char.
pub(crate) const LITERAL: char = '\u{6}';

const MARKS: AsciiSet = AsciiSet::of("\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}");

/// The tokens of a source, with marks in between that show its structure.
///
/// White space has shrunk to one space, and comments are gone. The marks are control characters, which no source may
/// hold.
#[derive(Debug, Default)]
pub(crate) struct Marked {
    /// What the grammar reads.
    pub(crate) text: String,
    pieces: Vec<Piece>,
}

/// A part of the text that comes from one place in the source.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Where it begins in the text.
    start: usize,
    /// Where it comes from; empty for a mark.
    source: Span,
}

/// A state of the copy, to go back to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Length {
    text: usize,
    pieces: usize,
}

impl Marked {
    /// Marks the literals of a text that is no file but a piece of one.
    pub(crate) fn of_fragment(text: &str, place: Place) -> Self {
        let mut scanner = Scanner::new(text, 0);
        let mut marked = Self::default();
        while let Some(token) = scanner.next_significant(place) {
            marked.token(text, token);
        }
        marked
    }

    /// Adds a token, and in front of a literal the mark.
    pub(super) fn token(&mut self, source: &str, token: Token) {
        if token.kind.is_literal() {
            self.separate(token.span.start);
            self.mark(LITERAL, token.span.start);
        }
        self.verbatim(source, token.span);
    }

    /// Adds a doc comment, which ends with its line.
    pub(super) fn doc(&mut self, source: &str, token: Token) {
        self.verbatim(source, token.span);
        self.mark('\n', token.span.end);
    }

    /// Adds a piece of the source as it stands.
    pub(super) fn verbatim(&mut self, source: &str, span: Span) {
        self.separate(span.start);
        if self.end() != Some((self.text.len(), span.start)) {
            self.pieces.push(Piece {
                start: self.text.len(),
                source: span,
            });
        } else if let Some(piece) = self.pieces.last_mut() {
            piece.source.end = span.end;
        }
        let text = span.of(source);
        if MARKS.find(text).is_some() {
            self.text.extend(text.chars().map(|character| {
                if is_mark_character(character) {
                    ' '
                } else {
                    character
                }
            }));
        } else {
            self.text.push_str(text);
        }
    }

    /// Adds a mark, which stands at `offset` of the source.
    pub(super) fn mark(&mut self, mark: char, offset: usize) {
        self.pieces.push(Piece {
            start: self.text.len(),
            source: Span::new(offset, offset),
        });
        self.text.push(mark);
    }

    /// Adds a space if there is a gap in the source before `start`.
    fn separate(&mut self, start: usize) {
        if self
            .pieces
            .last()
            .is_some_and(|piece| piece.source.end < start)
        {
            self.text.push(' ');
        }
    }

    /// Where the last piece ends, in the text and in the source; none if it is a mark.
    fn end(&self) -> Option<(usize, usize)> {
        let piece = self.pieces.last()?;
        let length = piece.source.end - piece.source.start;
        (length > 0).then_some((piece.start + length, piece.source.end))
    }

    pub(super) const fn length(&self) -> Length {
        Length {
            text: self.text.len(),
            pieces: self.pieces.len(),
        }
    }

    /// Forgets what was added since the copy had this length.
    pub(super) fn truncate(&mut self, length: Length) {
        self.text.truncate(length.text);
        self.pieces.truncate(length.pieces);
        // The last piece may have grown.
        if let Some(piece) = self.pieces.last_mut() {
            let longest = length.text - piece.start;
            piece.source.end = piece.source.end.min(piece.source.start + longest);
        }
    }

    /// Where a range of the text comes from.
    pub(crate) fn source_span(&self, start: usize, end: usize) -> Span {
        let first = self.source_offset(start, start);
        let last = self.source_offset(end.saturating_sub(1), end);
        Span::new(first, last.max(first))
    }

    /// The source of the byte at `offset`, seen from the piece that the byte at `inside` belongs to.
    fn source_offset(&self, inside: usize, offset: usize) -> usize {
        let index = self.pieces.partition_point(|piece| piece.start <= inside);
        let piece = index
            .checked_sub(1)
            .and_then(|index| self.pieces.get(index));
        piece.map_or(0, |piece| {
            (piece.source.start + offset - piece.start).min(piece.source.end)
        })
    }
}

fn is_mark_character(character: char) -> bool {
    matches!(character, INDENT..=LITERAL)
}
