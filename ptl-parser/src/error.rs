//! What can be wrong in a template.

mod kind;
mod list;

pub use kind::ErrorKind;
pub(crate) use list::add_later;

use crate::span::Span;
use crate::wording::Wording;
use std::fmt;

/// One mistake, and its place.
///
/// It displays as one line, the message of its [`Wording`]; with the feature `report`, the function of that name shows
/// it in its source line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// What is wrong.
    pub kind: ErrorKind,
    /// Where.
    pub span: Span,
    /// A second place that explains the first, such as the bracket that was never closed.
    pub related: Option<Span>,
}

impl Error {
    /// An error in one place.
    #[must_use]
    pub const fn new(kind: ErrorKind, span: Span) -> Self {
        Self {
            kind,
            span,
            related: None,
        }
    }

    /// The same error, with a second place that explains the first.
    #[must_use]
    pub const fn related(mut self, span: Span) -> Self {
        self.related = Some(span);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Wording { code, message, .. } = self.kind.wording();
        write!(f, "[{code}] {message}")
    }
}

impl std::error::Error for Error {}
