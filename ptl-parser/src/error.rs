//! What can be wrong in a template.

use crate::span::Span;
use crate::wording::Wording;
use std::fmt;

/// One mistake, and its place.
///
/// It displays as one line, the message of its [`Wording`]; [`report`](crate::report) shows it in its source line.
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
        Self { kind, span, related: None }
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

/// Every mistake that the language knows, one variant each.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The file is not UTF-8.
    NotUtf8,
    /// What was given as a literal is something else.
    NotALiteral,
    /// `include_ptl!` was not given a path.
    NotAPath,
    /// A path is absolute, holds `..`, or leads out of the crate by a symbolic link.
    PathLeavesCrate {
        /// As the user wrote it, or below a folder that the user named.
        path: String,
    },
    /// There is nothing at a path.
    PathNotFound {
        /// As the user wrote it.
        path: String,
    },
    /// The system does not let a file or folder be read.
    PathNotReadable {
        /// As the user wrote it, or below a folder that the user named.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// A path names a device, a pipe or the like.
    NotAFile {
        /// As the user wrote it, or below a folder that the user named.
        path: String,
    },
    /// A file's name does not end in `.ptl`.
    NotATemplateFile {
        /// As the user wrote it.
        path: String,
    },
    /// A file is too large.
    FileTooLarge {
        /// As the user wrote it, or below a folder that the user named.
        path: String,
        /// How many bytes are allowed.
        limit: u64,
    },
    /// A folder holds too many files and folders.
    FolderTooLarge {
        /// As the user wrote it.
        path: String,
        /// How many are allowed.
        limit: usize,
    },
    /// Folders are nested too deep.
    FolderTooDeep {
        /// As the user wrote it, or below a folder that the user named.
        path: String,
        /// How many levels are allowed.
        limit: usize,
    },
    /// A folder holds no template.
    EmptyFolder {
        /// As the user wrote it.
        path: String,
    },
    /// No module can be named after a file or folder.
    NoModuleName {
        /// Below the folder that the user named.
        path: String,
    },
    /// Two files or folders would be modules of one name.
    SameModuleName {
        /// The name.
        name: String,
        /// The first path, below the folder that the user named.
        first: String,
        /// The other path.
        second: String,
    },
    /// A macro passes a token to `ptl!` that does not say where it belongs.
    MisplacedToken,
    /// The tokens of `ptl!` have more brackets in brackets than are allowed.
    TokensTooDeep,
}
