//! The grammar's pairs to the syntax tree.

mod block;
mod condition;
mod cursor;
mod entry;
mod expression;
mod near_miss;
mod outline;
mod parameter;
mod statement;
mod template;

pub(crate) use condition::python_conditional;

use crate::ast::{Expression, Fragment, Literal, Module, Name};
use crate::error::{Error, ErrorKind};
use crate::grammar::{self, Rule};
use crate::layout::{DEDENT, INDENT, ITEM, Marked, NEWLINE};
use crate::scan::Place;
use crate::span::Span;
use cursor::{Cursor, Impossible, Lowered};
use pest::iterators::Pair;

/// Reads a whole file.
pub(crate) fn module(source: &str, marked: &Marked, errors: &mut Vec<Error>) -> Module {
    let mut lower = Lower {
        source,
        marked,
        base: 0,
        depth: 0,
        errors,
    };
    lower
        .parse(Rule::module, &marked.text)
        .map(|pair| lower.module(pair))
        .unwrap_or_default()
}

/// Reads an expression that stands in the braces of a literal; `depth` literals are around it.
pub(crate) fn interpolated(
    source: &str,
    span: Span,
    depth: usize,
    errors: &mut Vec<Error>,
) -> Expression {
    let marked = Marked::of_fragment(span.of(source), Place::Expression);
    let mut lower = Lower {
        source,
        marked: &marked,
        base: span.start,
        depth,
        errors,
    };
    let literals = lower
        .parse(Rule::expression_alone, &marked.text)
        .map(|pair| lower.embedded_literals(pair))
        .unwrap_or_default();
    Expression { span, literals }
}

/// Reads a text that is one literal; none if it is none.
pub(crate) fn literal(text: &str, errors: &mut Vec<Error>) -> Option<Literal> {
    let marked = Marked::of_fragment(text, Place::Statement);
    let pair = grammar::parse(Rule::literal_alone, &marked.text)?;
    let mut lower = Lower {
        source: text,
        marked: &marked,
        base: 0,
        depth: 0,
        errors,
    };
    let pair = Cursor::new(pair).one(Rule::literal).ok()?;
    Some(lower.literal(pair))
}

/// Lowers pairs, and collects what is wrong.
#[derive(Debug)]
struct Lower<'a> {
    source: &'a str,
    marked: &'a Marked,
    /// Where the text that the grammar reads begins in the source.
    base: usize,
    /// How many literals are around it.
    depth: usize,
    errors: &'a mut Vec<Error>,
}

impl Lower<'_> {
    /// Parses `text` by a rule that has a tree for every text.
    fn parse<'p>(&mut self, rule: Rule, text: &'p str) -> Option<Pair<'p, Rule>> {
        let pair = grammar::parse(rule, text);
        if pair.is_none() {
            let span = Span::new(
                self.base,
                self.base + self.marked.source_span(0, text.len()).end,
            );
            self.report(ErrorKind::Internal, span);
        }
        pair
    }

    /// Where `pair` stands in the source.
    fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let span = pair.as_span();
        let span = self.marked.source_span(span.start(), span.end());
        Span::new(self.base + span.start, self.base + span.end)
    }

    /// Where `pair` stands, without a `;` that separates statements at its end.
    fn without_end(&self, pair: &Pair<'_, Rule>) -> Span {
        let mut text = pair.as_str().trim_end_matches([NEWLINE, DEDENT, ' ']);
        if text.ends_with(';') {
            let last_line = text.rsplit([NEWLINE, DEDENT, INDENT]).next();
            // The semicolon of an item is Rust's.
            if !last_line.unwrap_or_default().contains(ITEM) {
                text = text.trim_end_matches([';', ' ']);
            }
        }
        let start = pair.as_span().start();
        let span = self.marked.source_span(start, start + text.len());
        Span::new(self.base + span.start, self.base + span.end)
    }

    /// Where the token before `pair` ends.
    fn end_before(&self, pair: &Pair<'_, Rule>) -> usize {
        let before = self
            .marked
            .text
            .get(..pair.as_span().start())
            .unwrap_or_default();
        self.base
            + self
                .marked
                .source_span(0, before.trim_end_matches(' ').len())
                .end
    }

    /// Where `pair` stands, without white space at its end.
    fn trimmed_span(&self, pair: &Pair<'_, Rule>) -> Span {
        let span = self.span(pair);
        Span::new(
            span.start,
            span.start + span.of(self.source).trim_end().len(),
        )
    }

    fn fragment(&self, pair: &Pair<'_, Rule>) -> Fragment {
        Fragment {
            span: self.span(pair),
        }
    }

    fn name(&self, pair: &Pair<'_, Rule>) -> Name {
        let span = self.span(pair);
        Name {
            text: span.of(self.source).to_owned(),
            span,
        }
    }

    fn report(&mut self, kind: ErrorKind, span: Span) {
        self.errors.push(Error::new(kind, span));
    }

    /// What could be lowered; an impossible pair is reported.
    fn settle<T>(&mut self, lowered: Lowered<T>, span: Span) -> Option<T> {
        if matches!(lowered, Err(Impossible)) {
            self.report(ErrorKind::Internal, span);
        }
        lowered.ok()
    }
}
