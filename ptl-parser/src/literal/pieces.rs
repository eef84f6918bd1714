//! The pieces of a literal, while it is being read.

use crate::ast::{Interpolation, Piece, Text};
use crate::span::Span;

/// Collects the pieces of a literal. Text that touches becomes one piece.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    finished: Vec<Piece>,
    text: Option<Text>,
}

impl Pieces {
    /// Adds text that `length` bytes of the source from `start` on mean.
    pub(super) fn text(&mut self, value: &str, start: usize, length: usize) {
        if value.is_empty() {
            return;
        }
        let text = self.text.get_or_insert_with(|| Text {
            value: String::new(),
            span: Span::new(start, start),
            origins: Vec::new(),
        });
        let is_seamless = !text.origins.is_empty() && text.origin(text.value.len()) == start;
        if !is_seamless {
            text.origins.push((text.value.len(), start));
        }
        text.value.push_str(value);
        text.span.end = start + length;
        if value.len() != length {
            // Whatever follows is not where the text so far would lead to.
            text.origins.push((text.value.len(), start + length));
        }
    }

    pub(super) fn value(&mut self, value: Interpolation) {
        self.end_text();
        self.finished.push(Piece::Value(value));
    }

    pub(super) fn has_values(&self) -> bool {
        self.finished
            .iter()
            .any(|piece| matches!(piece, Piece::Value(_)))
    }

    pub(super) fn finish(mut self) -> Vec<Piece> {
        self.end_text();
        self.finished
    }

    fn end_text(&mut self) {
        if let Some(mut text) = self.text.take() {
            let length = text.value.len();
            text.origins.retain(|&(value, _)| value < length);
            self.finished.push(Piece::Text(text));
        }
    }
}
