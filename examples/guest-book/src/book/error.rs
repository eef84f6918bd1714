//! Why the book could not be read or written.

use std::{fmt, io};

/// Why the book could not be read or written.
#[derive(Debug)]
pub enum Error {
    /// The database says so.
    Database(rusqlite::Error),
    /// The thread of the database could not be started.
    Thread(io::Error),
    /// The thread of the database has ended.
    Stopped,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Database(error) => write!(f, "the database: {error}"),
            Self::Thread(error) => write!(f, "cannot start the database's thread: {error}"),
            Self::Stopped => f.write_str("the database's thread has ended"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Database(error) => Some(error),
            Self::Thread(error) => Some(error),
            Self::Stopped => None,
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}
