//! How a command ends.

use std::fmt::Display;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use ptl_parser::ErrorKind;

use crate::diagnostic::{Diagnostic, Level, Note};

/// How a command ended that could do its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExitStatus {
    /// All is well.
    Success,
    /// Templates have errors, or are not as they should be.
    Mistakes,
    /// The command could not do its work, or not all of it.
    Failure,
}

impl ExitStatus {
    /// The status of two tasks of which one ended like this and the other like that: the worse one.
    #[must_use]
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Failure, _) | (_, Self::Failure) => Self::Failure,
            (Self::Mistakes, _) | (_, Self::Mistakes) => Self::Mistakes,
            (Self::Success, Self::Success) => Self::Success,
        }
    }
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        Self::from(match status {
            ExitStatus::Success => 0,
            ExitStatus::Mistakes => 1,
            ExitStatus::Failure => 2,
        })
    }
}

/// Why a command could not do its work: it was asked for something that cannot be, or the system refused.
#[derive(Debug)]
pub(crate) struct Failure(Box<Diagnostic>);

impl Failure {
    pub(crate) fn new(message: impl Display) -> Self {
        Self(Box::new(Diagnostic::error(message.to_string())))
    }

    /// The system refused to read a file or folder, or there is none.
    pub(crate) fn not_readable(path: &Path, error: &io::Error) -> Self {
        let path = path.display();
        Self::new(match error.kind() {
            io::ErrorKind::NotFound => format!("there is no file or folder `{path}`"),
            _ => format!("`{path}` cannot be read: {error}"),
        })
    }

    /// Adds what to do instead.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Display) -> Self {
        self.0.notes.push(Note::new(Level::Help, help.to_string()));
        self
    }

    pub(crate) fn diagnostic(&self) -> &Diagnostic {
        &self.0
    }
}

impl From<ErrorKind> for Failure {
    fn from(kind: ErrorKind) -> Self {
        Self(Box::new(Diagnostic::without_place(&kind)))
    }
}

#[cfg(test)]
mod tests {
    use super::ExitStatus::{Failure, Mistakes, Success};

    #[test]
    fn the_worse_of_two_counts() {
        assert_eq!(Success.and(Success), Success);
        assert_eq!(Success.and(Mistakes), Mistakes);
        assert_eq!(Mistakes.and(Failure), Failure);
        assert_eq!(Failure.and(Success), Failure);
    }
}
