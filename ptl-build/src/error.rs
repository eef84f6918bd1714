//! What goes wrong in a build.

use std::fmt;
use std::io;
use std::path::Path;

use ptl_parser::{ErrorKind, line_column};

use crate::rust::Mistakes;

/// Why a file or folder was not compiled.
///
/// Shown with `{}`, it is the report that a user reads: every error with its source lines.
#[derive(Clone, Debug, Default)]
pub struct Error {
    report: String,
    summaries: Vec<String>,
}

impl Error {
    /// Each error in one line, with the place that it stands at.
    pub fn summaries(&self) -> &[String] {
        &self.summaries
    }

    /// There is nothing to compile, or too much.
    pub(crate) fn unreadable(kind: &ErrorKind) -> Self {
        let wording = kind.wording();
        let lines = [Some(wording.label), wording.help];
        let lines = lines.into_iter().flatten().filter(|line| !line.is_empty());
        let lines: String = lines.flat_map(|line| ["\n  = ".to_owned(), line]).collect();
        let report = format!("error[{}]: {}{lines}\n", wording.code, wording.message);
        Self {
            report,
            summaries: vec![format!("[{}] {}", wording.code, wording.message)],
        }
    }

    /// The system refused to write what was compiled.
    pub(crate) fn unwritable(path: &Path, error: &io::Error) -> Self {
        Self::message(format!("`{}` cannot be written: {error}", path.display()))
    }

    pub(crate) fn message(message: String) -> Self {
        Self {
            report: format!("error: {message}\n"),
            summaries: vec![message],
        }
    }

    /// Templates have mistakes.
    pub(crate) fn mistakes(files: &[Mistakes]) -> Self {
        let mut error = Self::default();
        for file in files {
            error.add(file);
        }
        error
    }

    fn add(&mut self, file: &Mistakes) {
        let Mistakes { path, text, errors } = file;
        if !self.report.is_empty() {
            self.report.push('\n');
        }
        self.report += &ptl_parser::report(path, text, errors);
        for error in errors {
            let (line, column) = line_column(text, error.span.start);
            let wording = error.kind.wording();
            self.summaries.push(format!(
                "{path}:{line}:{column}: [{}] {}",
                wording.code, wording.message
            ));
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.report.trim_end())
    }
}

impl std::error::Error for Error {}
