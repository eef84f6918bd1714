//! Walks over the children of a pair.

use crate::grammar::{Rule, is_keyword};
use pest::iterators::{Pair, Pairs};
use std::iter::Peekable;

/// The grammar gave something that its own rules exclude: a mistake of this crate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Impossible;

/// What lowering a pair gives.
pub(super) type Lowered<T> = Result<T, Impossible>;

/// The children of a pair, in order. Keywords are passed over.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'p> {
    pairs: Peekable<Pairs<'p, Rule>>,
}

impl<'p> Cursor<'p> {
    pub(super) fn new(pair: Pair<'p, Rule>) -> Self {
        Self {
            pairs: pair.into_inner().peekable(),
        }
    }

    /// The next child, which is of this rule.
    pub(super) fn one(&mut self, rule: Rule) -> Lowered<Pair<'p, Rule>> {
        self.maybe(rule).ok_or(Impossible)
    }

    /// The next child if it is of this rule.
    pub(super) fn maybe(&mut self, rule: Rule) -> Option<Pair<'p, Rule>> {
        self.skip_keywords();
        self.pairs.next_if(|pair| pair.as_rule() == rule)
    }

    /// The next children as long as they are of this rule.
    pub(super) fn many(&mut self, rule: Rule) -> Vec<Pair<'p, Rule>> {
        std::iter::from_fn(|| self.maybe(rule)).collect()
    }

    /// The next child, whatever it is.
    pub(super) fn any(&mut self) -> Option<Pair<'p, Rule>> {
        self.skip_keywords();
        self.pairs.next()
    }

    /// The rule of the next child.
    pub(super) fn peek(&mut self) -> Option<Rule> {
        self.skip_keywords();
        self.pairs.peek().map(Pair::as_rule)
    }

    fn skip_keywords(&mut self) {
        while self
            .pairs
            .next_if(|pair| is_keyword(pair.as_rule()))
            .is_some()
        {}
    }
}
