//! The tokens of a line that stand outside brackets.

use crate::layout::Brackets;
use crate::scan::{Place, Scanner, Token, TokenKind};
use crate::span::Span;

/// The tokens of a piece of source. What is in brackets is one token of the kind [`TokenKind::Open`].
#[derive(Debug)]
pub(super) struct Outline<'s> {
    source: &'s str,
    pub(super) tokens: Vec<Token>,
}

impl<'s> Outline<'s> {
    /// The outline of `span`.
    pub(super) fn of(source: &'s str, span: Span) -> Self {
        let region = source.get(..span.end).unwrap_or_default();
        let mut scanner = Scanner::new(region, span.start);
        let mut brackets = Brackets::default();
        let mut tokens: Vec<Token> = Vec::new();
        let mut place = Place::Statement;
        while let Some(token) = scanner.next_significant(place) {
            // A literal may stand behind `let x =`, and behind another literal.
            let begins_literal = token.kind == TokenKind::String || token.is(source, "=");
            place = if begins_literal {
                Place::Statement
            } else {
                Place::Expression
            };
            let was_outside = brackets.is_empty();
            brackets.read(token, &mut scanner);
            if was_outside {
                tokens.push(token);
            } else if let Some(group) = tokens.last_mut() {
                group.span.end = token.span.end;
            }
        }
        Self { source, tokens }
    }

    pub(super) fn get(&self, index: usize) -> Option<Token> {
        self.tokens.get(index).copied()
    }

    /// The text of the token at `index`; empty where there is none.
    pub(super) fn text(&self, index: usize) -> &'s str {
        self.get(index).map_or("", |token| token.text(self.source))
    }

    pub(super) fn last(&self) -> Option<Token> {
        self.tokens.last().copied()
    }

    /// The first token that is this word or symbol.
    pub(super) fn find(&self, text: &str) -> Option<Token> {
        self.tokens
            .iter()
            .copied()
            .find(|token| token.is(self.source, text))
    }

    /// Whether the last token is a block of Rust's, in braces.
    pub(super) fn ends_in_braces(&self) -> bool {
        self.last().is_some_and(|token| {
            token.kind == TokenKind::Open && token.text(self.source).starts_with('{')
        })
    }
}
