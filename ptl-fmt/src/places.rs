//! What the syntax tree knows of the tokens of a line.

use crate::parts::{Part, PartKind};
use ptl_parser::Span;

/// Places in the source that mean something for the tokens which stand there. Each list is in order.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// Where the part of a head begins that follows its keyword, or stands for itself.
    starts: Vec<usize>,
    /// Where a part ends behind which such a part begins.
    ends: Vec<usize>,
    /// The paths of imports, behind which a keyword stands.
    paths: Vec<usize>,
    /// Types, in which `<` is a bracket.
    types: Vec<Span>,
    /// Patterns, in which `|` parts alternatives.
    patterns: Vec<Span>,
    /// Where that begins which stands right of the `%` of a statement.
    operands: Vec<usize>,
    /// The conditions of `elif`.
    else_ifs: Vec<usize>,
}

impl Places {
    pub(crate) fn of(parts: &[Part]) -> Self {
        let mut places = Self::default();
        for part in parts {
            places.note(*part);
        }
        places
    }

    fn note(&mut self, Part { kind, span }: Part) {
        match kind {
            PartKind::Generics
            | PartKind::Receiver
            | PartKind::Type
            | PartKind::Bounds
            | PartKind::MethodsHead => self.types.push(span),
            PartKind::Pattern => self.patterns.push(span),
            PartKind::HeadPattern => {
                self.starts.push(span.start);
                self.patterns.push(span);
            }
            PartKind::Subject | PartKind::Guard => self.starts.push(span.start),
            PartKind::ElseIf => {
                self.starts.push(span.start);
                self.else_ifs.push(span.start);
            }
            PartKind::Path => {
                self.starts.push(span.start);
                self.paths.push(span.end);
            }
            PartKind::Kind => {
                self.starts.push(span.start);
                self.ends.push(span.end);
            }
            PartKind::FormatOperand => self.operands.push(span.start),
            _ => {}
        }
    }

    /// Whether the token at `start`, which stands behind another that ends at `end`, begins a part of a head.
    pub(crate) fn begins_part(&self, start: usize, end: usize) -> bool {
        self.starts.binary_search(&start).is_ok() || self.ends.binary_search(&end).is_ok()
    }

    /// Whether a keyword stands behind the token that ends at `end`.
    pub(crate) fn is_before_keyword(&self, end: usize) -> bool {
        self.paths.binary_search(&end).is_ok()
    }

    pub(crate) fn is_type(&self, token: Span) -> bool {
        is_inside(&self.types, token)
    }

    pub(crate) fn is_pattern(&self, token: Span) -> bool {
        is_inside(&self.patterns, token)
    }

    /// Whether what stands right of a `%` begins at `start`.
    pub(crate) fn is_operand(&self, start: usize) -> bool {
        self.operands.binary_search(&start).is_ok()
    }

    /// Whether the condition of an `elif` begins at `start`.
    pub(crate) fn is_else_if(&self, start: usize) -> bool {
        self.else_ifs.binary_search(&start).is_ok()
    }
}

/// Whether one of `spans`, which are in order and do not overlap, contains `token`.
fn is_inside(spans: &[Span], token: Span) -> bool {
    let index = spans.partition_point(|span| span.end < token.end);
    spans.get(index).is_some_and(|span| span.contains(token))
}
