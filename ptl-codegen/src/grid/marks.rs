//! Gaps between tokens that have no places.

use super::GridError;
use super::writer::{Gap, Gaps, Token};

/// Puts a space between tokens, except where it would take an operator, a lifetime or a macro's call apart, and
/// inside brackets.
#[derive(Default)]
pub(crate) struct Marks {
    needs_gap: bool,
}

impl Marks {
    /// Begins a new line.
    pub(super) fn start_line(&mut self) {
        self.needs_gap = false;
    }
}

impl Gaps for Marks {
    const KEEPS_LINES: bool = false;

    fn before(&mut self, token: &Token<'_>) -> Result<Gap, GridError> {
        let needed_gap = self.needs_gap;
        self.needs_gap = !token.is_joint && !matches!(token.text, "!" | "(" | "[" | "{");
        Ok(match token.text {
            "!" | ")" | "]" | "}" => Gap::None,
            _ if needed_gap => Gap::Space,
            _ => Gap::None,
        })
    }
}
