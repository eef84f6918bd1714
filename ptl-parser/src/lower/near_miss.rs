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
    /// Whether the grammar could read it as an expression, in which case only what is surely a mistake counts.
    is_expression: bool,
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
            is_expression: false,
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

    /// The last character of the line, to point at what is missing behind it.
    fn last_character(&self) -> Span {
        self.outline
            .last()
            .map_or(self.span, |token| token.span)
            .last_character(self.source)
    }

    fn first_line(&self) -> Span {
        self.span.first_line(self.source)
    }

    fn error(&self, kind: ErrorKind, span: Span) -> Option<Error> {
        Some(Error::new(kind, span))
    }

    /// A line that is nothing at all.
    fn unknown(&self) -> Error {
        if self.has_block && self.is_word(self.outline.get(0)) {
            return Error::new(
                ErrorKind::UnknownHead {
                    word: self.first().to_owned(),
                },
                self.place(0),
            );
        }
        Error::new(ErrorKind::NotAStatement, self.first_line())
    }

    fn is_word(&self, token: Option<Token>) -> bool {
        token.is_some_and(|token| token.kind == TokenKind::Word)
    }
}
