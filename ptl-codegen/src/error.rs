//! What went wrong while compiling, and where.

use ptl_parser::{ErrorKind, Span};

/// An error of the compiler, with its place in whichever source there is.
#[derive(Clone, Debug)]
pub struct CompileError {
    /// What is wrong; the wording hangs on it.
    pub kind: ErrorKind,
    /// Where it is wrong.
    pub location: Location,
    /// A second place that explains the first, such as the head of a block.
    pub related: Option<Location>,
}

impl CompileError {
    /// An error with one place.
    #[must_use]
    pub fn new(kind: ErrorKind, location: Location) -> Self {
        Self {
            kind,
            location,
            related: None,
        }
    }
}

impl From<ptl_parser::Error> for CompileError {
    fn from(error: ptl_parser::Error) -> Self {
        Self {
            kind: error.kind,
            location: Location::Bytes(error.span),
            related: error.related.map(Location::Bytes),
        }
    }
}

/// A place in a source.
#[derive(Clone, Copy, Debug)]
pub enum Location {
    /// A range of bytes of a [`Source`](crate::Source).
    Bytes(Span),
    /// From the first to the last token, in a Rust function that is a template.
    Tokens(proc_macro2::Span, proc_macro2::Span),
}
