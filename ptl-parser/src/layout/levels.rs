//! The blocks that are open, by their indentation.

/// What a block holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// A module's entries.
    Entries,
    /// The members of an `impl` or `trait` block.
    Members,
    /// Statements.
    Statements,
}

/// One open block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Level<'s> {
    /// The white space that its lines begin with.
    pub(super) indentation: &'s str,
    pub(super) content: Content,
    /// Whether the grammar knows of it: after a mistake there may be indentation without a block.
    pub(super) is_marked: bool,
}

/// How the white space of a line compares to the innermost block's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Same,
    Deeper,
    Shallower,
    /// Neither is the beginning of the other.
    Disagreement,
}

/// Compares a line's white space to a block's.
pub(super) fn step(indentation: &str, level: &str) -> Step {
    if indentation == level {
        Step::Same
    } else if indentation.starts_with(level) {
        Step::Deeper
    } else if level.starts_with(indentation) {
        Step::Shallower
    } else {
        Step::Disagreement
    }
}

/// How wide white space looks, for guesses about what a mistaken line was meant to be.
pub(super) fn width(indentation: &str) -> usize {
    indentation
        .chars()
        .map(|character| if character == '\t' { 4 } else { 1 })
        .sum()
}
