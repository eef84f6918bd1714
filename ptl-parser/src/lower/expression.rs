//! Expressions and the literals in them.

use super::{Cursor, Lower};
use crate::ast::{Expression, Literal};
use crate::error::{Error, ErrorKind};
use crate::grammar::Rule;
use crate::literal::{Reader, Segment};
use crate::span::Span;
use pest::iterators::Pair;

impl Lower<'_> {
    pub(super) fn expression(&mut self, pair: Pair<'_, Rule>) -> Expression {
        let span = self.trimmed_span(&pair);
        let literals = self.embedded_literals(pair);
        Expression { span, literals }
    }

    /// The literals in an expression that Rust does not know.
    pub(super) fn embedded_literals(&mut self, pair: Pair<'_, Rule>) -> Vec<Literal> {
        let start = self.span(&pair).start;
        let embedded = pair
            .into_inner()
            .flatten()
            .filter(|pair| pair.as_rule() == Rule::embedded);
        embedded
            .filter_map(|pair| self.embedded(pair, start))
            .collect()
    }

    /// A literal in the expression that begins at `expression_start`; none if Rust reads it as well.
    fn embedded(&mut self, pair: Pair<'_, Rule>, expression_start: usize) -> Option<Literal> {
        let span = self.span(&pair);
        let segments = self.segments(pair);
        let begins_statement = span.start == expression_start;
        self.check_format(span, begins_statement);
        if let [segment] = segments.as_slice()
            && segment.is_rust(self.source)
        {
            return None;
        }
        let literal = self.reader().literal(span, &segments);
        let stranger = segments
            .iter()
            .find(|segment| segment.is_markup(self.source) != literal.is_markup);
        if let Some(stranger) = stranger {
            let markup = segments
                .iter()
                .find(|segment| segment.is_markup(self.source));
            let error = Error::new(ErrorKind::MarkupBesideText, stranger.span);
            self.errors
                .push(error.related(markup.map_or(span, |markup| markup.span)));
        }
        Some(literal)
    }

    /// `LITERAL % …` stands in statements and bindings only.
    fn check_format(&mut self, literal: Span, begins_statement: bool) {
        let behind = self.source.get(literal.end..).unwrap_or_default();
        let rest = behind.trim_start_matches([' ', '\t']);
        if rest.starts_with('%') && !rest.starts_with("%=") {
            let start = literal.end + behind.len() - rest.len();
            let kind = if begins_statement {
                ErrorKind::FormatOperand
            } else {
                ErrorKind::FormatInExpression
            };
            self.report(kind, Span::new(start, start + 1));
        }
    }

    /// A literal where it is markup, or the left side of `%`.
    pub(super) fn literal(&mut self, pair: Pair<'_, Rule>) -> Literal {
        let span = self.span(&pair);
        let segments = self.segments(pair);
        self.reader().literal(span, &segments)
    }

    /// The left side of `%`, which must be plain.
    pub(super) fn format_literal(&mut self, pair: Pair<'_, Rule>) -> Literal {
        let span = self.span(&pair);
        let segments = self.segments(pair);
        let literal = self.reader().literal(span, &segments);
        if let Some(segment) = segments
            .iter()
            .find(|segment| segment.is_interpolated(self.source))
        {
            self.report(ErrorKind::FormatOfInterpolated, segment.span);
        }
        literal
    }

    fn segments(&self, pair: Pair<'_, Rule>) -> Vec<Segment> {
        pair.into_inner()
            .filter_map(|pair| {
                let span = self.span(&pair);
                if pair.as_rule() == Rule::string {
                    return Some(Segment { span, string: span });
                }
                let string = Cursor::new(pair).maybe(Rule::string)?;
                Some(Segment {
                    span,
                    string: self.span(&string),
                })
            })
            .collect()
    }

    fn reader(&mut self) -> Reader<'_> {
        Reader {
            source: self.source,
            depth: self.depth,
            errors: &mut *self.errors,
        }
    }
}
