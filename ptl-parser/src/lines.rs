//! The logical lines of a file, for those who care how a text is laid out: a formatter, for one.

use crate::error::Error;
use crate::layout;
use crate::scan::Token;

/// A line as the language counts them: what stands between brackets, in a literal, or in a chain of methods may make
/// several lines of text one.
///
/// What lies between two tokens in the source is white space and comments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogicalLine {
    /// What it holds.
    pub kind: LineKind,
    /// How many blocks it stands in.
    pub depth: usize,
    /// Its tokens, at least one, without comments and the ends of lines.
    pub tokens: Vec<Token>,
}

/// What a logical line holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// Statements, a head, or both; an import.
    Statements,
    /// `/// …` or `//! …`, as one token.
    Doc,
    /// An attribute. The line that it belongs to follows.
    Attribute,
    /// A Rust item.
    Item,
}

/// The logical lines of a `.ptl` file, in order.
///
/// ```
/// let lines = ptl_parser::lines("template a(x: u8):\n    if x > 1: 'many'; x\n")?;
///
/// assert_eq!(lines.len(), 2);
/// assert_eq!(lines[1].depth, 1);
/// assert_eq!(lines[1].tokens.len(), 8);
/// # Ok::<(), Vec<ptl_parser::Error>>(())
/// ```
///
/// # Errors
///
/// Every mistake in the layout and in the tokens. [`parse`](crate::parse) finds more.
pub fn lines(source: &str) -> Result<Vec<LogicalLine>, Vec<Error>> {
    layout::lines(source)
}
