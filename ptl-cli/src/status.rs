//! How a command ends.

use std::fmt::Display;
use std::process::ExitCode;

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
pub(crate) struct Failure {
    pub(crate) message: String,
    /// What to do instead.
    pub(crate) help: Option<String>,
}

impl Failure {
    pub(crate) fn new(message: impl Display) -> Self {
        Self {
            message: message.to_string(),
            help: None,
        }
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
