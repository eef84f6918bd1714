//! What was meant by a line that no rule fits.

mod expression;
mod head;
mod module;

use super::Lower;
use super::outline::Outline;
use crate::error::{Error, ErrorKind};
use crate::grammar::Rule;
use crate::scan::{Token, TokenKind};
use crate::span::Span;

/// Where a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Context {
    /// In a module.
    Module,
    /// In an `impl` or `trait` block.
    Members,
    /// In a block of statements.
    Statements,
    /// Behind the colon of a head.
    BehindColon,
    /// Among the cases of a `match`.
    Cases,
}

/// A line that no rule fits.
#[derive(Debug)]
struct Line<'s> {
    source: &'s str,
    span: Span,
    outline: Outline<'s>,
    context: Context,
    /// What stands before it in the same block.
    previous: Option<Rule>,
    /// Whether an indented block follows.
    has_block: bool,
}

impl Lower<'_> {
    /// What is wrong with the line at `span`.
    pub(super) fn near_miss(
        &self,
        span: Span,
        context: Context,
        previous: Option<Rule>,
        has_block: bool,
    ) -> Error {
        let outline = Outline::of(self.source, span);
        let line = Line {
            source: self.source,
            span,
            outline,
            context,
            previous,
            has_block,
        };
        line.foreign()
            .or_else(|| line.definition())
            .or_else(|| line.branch())
            .or_else(|| line.misplaced())
            .or_else(|| line.head())
            .or_else(|| line.simple())
            .unwrap_or_else(|| line.unknown())
    }

    /// The first line of `span`, to point at.
    pub(super) fn first_line(&self, span: Span) -> Span {
        let length = span
            .of(self.source)
            .lines()
            .next()
            .unwrap_or_default()
            .trim_end()
            .len();
        Span::new(span.start, span.start + length)
    }
}

impl Line<'_> {
    fn first(&self) -> &str {
        self.outline.text(0)
    }

    fn is_statement(&self) -> bool {
        !matches!(self.context, Context::Module | Context::Members)
    }

    /// The place of the token at `index`; the whole line where there is none.
    fn place(&self, index: usize) -> Span {
        self.outline
            .get(index)
            .map_or(self.span, |token| token.span)
    }

    /// The last byte of the line, to point at what is missing behind it.
    fn end(&self) -> Span {
        let end = self
            .outline
            .last()
            .map_or(self.span.end, |token| token.span.end);
        Span::new(end.saturating_sub(1).max(self.span.start), end)
    }

    fn error(&self, kind: ErrorKind, span: Span) -> Option<Error> {
        Some(Error::new(kind, span))
    }

    /// A line that is nothing at all.
    fn unknown(&self) -> Error {
        let word = self.first().to_owned();
        let is_word = self
            .outline
            .get(0)
            .is_some_and(|token| token.kind == TokenKind::Word);
        let kind = if self.has_block && is_word {
            ErrorKind::UnknownHead { word }
        } else {
            ErrorKind::NotAStatement
        };
        let length = self
            .span
            .of(self.source)
            .lines()
            .next()
            .unwrap_or_default()
            .trim_end()
            .len();
        let place = if self.has_block && is_word {
            self.place(0)
        } else {
            Span::new(self.span.start, self.span.start + length)
        };
        Error::new(kind, place)
    }

    fn is_word(&self, token: Option<Token>) -> bool {
        token.is_some_and(|token| token.kind == TokenKind::Word)
    }
}
