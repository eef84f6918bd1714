//! What was meant by a line that no rule fits.

mod foreign;
mod head;
mod module;
mod simple;

use super::Lower;
use super::outline::Outline;
use crate::ast::Expression;
use crate::error::{Error, ErrorKind};
use crate::grammar::Rule;
use crate::scan::TokenKind;
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
        let line = Line {
            source: self.source,
            span,
            outline: Outline::of(self.source, span),
            context,
            is_expression: false,
            previous,
            has_block,
        };
        line.explain()
    }

    /// Looks whether an expression that is a statement was meant as something else.
    pub(super) fn check_append(&mut self, expression: &Expression) {
        if is_suspicious(expression.span.of(self.source)) {
            let line = Line {
                source: self.source,
                span: expression.span,
                outline: Outline::of(self.source, expression.span),
                context: Context::Statements,
                is_expression: true,
                previous: None,
                has_block: false,
            };
            let error = line
                .foreign()
                .or_else(|| line.definition())
                .or_else(|| line.no_expression());
            if let Some(error) = error {
                self.errors.push(error);
                return;
            }
        }
        self.check_conditional(expression);
    }
}

/// Whether an expression begins like most mistakes do, so that it is worth a second look: with two words in a row,
/// with a literal, or with something else that few expressions begin with.
fn is_suspicious(text: &str) -> bool {
    let is_name = |character: char| character == '_' || character.is_alphanumeric();
    let behind_word = text.trim_start_matches(is_name);
    let next = behind_word.trim_start_matches([' ', '\t']);
    let has_two_words = behind_word.len() < text.len()
        && next.len() < behind_word.len()
        && next.starts_with(|first: char| is_name(first) || matches!(first, '\'' | '"'));
    let has_literal = behind_word.starts_with(['\'', '"', '#']);
    has_two_words
        || has_literal
        || text.starts_with(['{', '<', '@', '$', '%', '.', '=', '+', '/', '^', '~'])
}

impl Line<'_> {
    fn explain(&self) -> Error {
        let known = self.foreign().or_else(|| self.definition());
        let known = if self.is_statement() {
            known
                .or_else(|| self.branch())
                .or_else(|| self.case())
                .or_else(|| self.head())
                .or_else(|| self.simple())
        } else {
            known.or_else(|| self.misplaced())
        };
        known.unwrap_or_else(|| self.unknown())
    }

    /// A line that is nothing at all.
    fn unknown(&self) -> Error {
        if self.has_block && self.is_word(0) {
            let word = self.text(0).to_owned();
            return self.at(ErrorKind::UnknownHead { word }, 0);
        }
        Error::new(ErrorKind::NotAStatement, self.first_line())
    }

    /// An error at the token at `index`.
    fn at(&self, kind: ErrorKind, index: usize) -> Error {
        Error::new(kind, self.place(index))
    }

    /// The text of the token at `index`; empty where there is none.
    fn text(&self, index: usize) -> &str {
        self.outline.text(index)
    }

    /// The place of the token at `index`; the whole line where there is none.
    fn place(&self, index: usize) -> Span {
        self.outline
            .get(index)
            .map_or(self.span, |token| token.span)
    }

    fn is_word(&self, index: usize) -> bool {
        self.is_of_kind(index, TokenKind::Word)
    }

    fn is_string(&self, index: usize) -> bool {
        self.is_of_kind(index, TokenKind::String)
    }

    /// Whether the token at `index` is an operator, and no colon.
    fn is_operator(&self, index: usize) -> bool {
        self.is_of_kind(index, TokenKind::Symbol) && self.text(index) != ":"
    }

    fn is_of_kind(&self, index: usize, kind: TokenKind) -> bool {
        self.outline
            .get(index)
            .is_some_and(|token| token.kind == kind)
    }

    fn is_statement(&self) -> bool {
        !matches!(self.context, Context::Module | Context::Members)
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
}
