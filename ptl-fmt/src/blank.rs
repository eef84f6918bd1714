//! Empty lines between logical lines.

use crate::places::Places;
use crate::program::EntryPlace;
use ptl_parser::{LineKind, LogicalLine};

/// Where empty lines may stand between two logical lines, and among the comments there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Blanks {
    /// Nowhere.
    None,
    /// Not at once: a block begins, or the file.
    NotFirst,
    /// Wherever the author left one.
    Kept,
    /// There too, and one at least.
    Needed,
}

impl Blanks {
    /// What holds between `previous` and `next`, which are missing at the ends of the file.
    pub(crate) fn between(
        previous: Option<&LogicalLine>,
        next: Option<&LogicalLine>,
        places: &Places,
        source: &str,
    ) -> Self {
        match (previous, next) {
            (None, _) => Self::NotFirst,
            (Some(_), None) => Self::Kept,
            (Some(previous), Some(next)) => {
                if decorates(previous, source) || goes_on(next, places, source) {
                    Self::None
                } else if next.depth > previous.depth {
                    Self::NotFirst
                } else {
                    Self::Kept
                }
            }
        }
    }
}

/// Whether the line belongs to the one behind it.
fn decorates(line: &LogicalLine, source: &str) -> bool {
    match line.kind {
        LineKind::Attribute => true,
        LineKind::Doc => line
            .tokens
            .first()
            .is_some_and(|doc| doc.text(source).starts_with("///")),
        LineKind::Statements | LineKind::Item => false,
    }
}

/// Whether the line goes on with the statement whose block ends before it: `elif`, `else`, `empty`.
fn goes_on(line: &LogicalLine, places: &Places, source: &str) -> bool {
    let mut tokens = line.tokens.iter();
    let (Some(word), Some(next)) = (tokens.next(), tokens.next()) else {
        return false;
    };
    match word.text(source) {
        "else" => true,
        "elif" => places.is_else_if(next.span.start),
        "empty" => next.is(source, ":"),
        _ => false,
    }
}

/// The entries of a module, passed one by one.
#[derive(Debug)]
pub(crate) struct Entries {
    rest: std::vec::IntoIter<EntryPlace>,
    next: Option<EntryPlace>,
    previous: Option<EntryPlace>,
}

impl Entries {
    pub(crate) fn new(entries: Vec<EntryPlace>) -> Self {
        let mut rest = entries.into_iter();
        let next = rest.next();
        Self {
            rest,
            next,
            previous: None,
        }
    }

    /// Whether what begins at `start` is an entry that stands apart from the one before it. Declarations may stand
    /// close together.
    pub(crate) fn stands_apart(&mut self, start: usize) -> bool {
        let Some(entry) = self.next.filter(|entry| entry.start == start) else {
            return false;
        };
        self.next = self.rest.next();
        self.previous
            .replace(entry)
            .is_some_and(|previous| !(previous.is_declaration && entry.is_declaration))
    }
}
