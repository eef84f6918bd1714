//! What is wrong, where, and what to do about it, whoever found it.

pub(crate) mod human;
pub(crate) mod json;
pub(crate) mod short;

use std::rc::Rc;

use ptl_parser::{ErrorKind, Span, line_column};

/// Something to tell the user, with the places that it is about.
#[derive(Clone, Debug)]
pub(crate) struct Diagnostic {
    pub(crate) level: Level,
    /// The name that it has in the guide, or in rustc's index.
    pub(crate) code: Option<String>,
    pub(crate) message: String,
    /// The first of the primary ones is the place that is named first.
    pub(crate) marks: Vec<Mark>,
    pub(crate) notes: Vec<Note>,
}

/// How much it matters.
#[expect(dead_code, reason = "only the checker warns, and it does not yet")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Error,
    Warning,
    Note,
    Help,
}

/// A place in a file, and what is to be said of it.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    pub(crate) file: Rc<File>,
    pub(crate) span: Span,
    /// May be empty.
    pub(crate) label: String,
    /// Whether this is where the mistake is, rather than what explains it.
    pub(crate) is_primary: bool,
}

/// A file that is shown to the user.
#[derive(Debug)]
pub(crate) struct File {
    /// What the user calls it.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Something to add that has no place.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    pub(crate) level: Level,
    pub(crate) message: String,
}

impl Level {
    /// The word that rustc uses.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
            Self::Help => "help",
        }
    }
}

impl Diagnostic {
    /// A mistake that the parser or the compiler found in a file.
    pub(crate) fn of_mistake(error: &ptl_parser::Error, file: &Rc<File>) -> Self {
        let wording = error.kind.wording();
        let mark = |span, label, is_primary| Mark {
            file: Rc::clone(file),
            span,
            label,
            is_primary,
        };
        let related = error.related.map(|span| {
            let label = wording.related.clone().unwrap_or_default();
            mark(span, label, false)
        });
        let primary = mark(error.span, wording.label, true);
        Self {
            level: Level::Error,
            code: Some(wording.code.to_owned()),
            message: wording.message,
            marks: std::iter::once(primary).chain(related).collect(),
            notes: helps(wording.help),
        }
    }

    /// A mistake that has no place in any file, such as a path that leads nowhere.
    pub(crate) fn without_place(kind: &ErrorKind) -> Self {
        let wording = kind.wording();
        Self {
            level: Level::Error,
            code: Some(wording.code.to_owned()),
            message: wording.message,
            marks: Vec::new(),
            notes: helps(wording.help),
        }
    }

    /// An error of the command itself.
    pub(crate) fn error(message: String) -> Self {
        Self {
            level: Level::Error,
            code: None,
            message,
            marks: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// The place that is named first, with its line and column, which count from one.
    pub(crate) fn place(&self) -> Option<(&str, usize, usize)> {
        let mark = self.marks.iter().find(|mark| mark.is_primary)?;
        let (line, column) = line_column(&mark.file.text, mark.span.start);
        Some((&mark.file.path, line, column))
    }
}

fn helps(help: Option<String>) -> Vec<Note> {
    let note = |message| Note {
        level: Level::Help,
        message,
    };
    help.into_iter().map(note).collect()
}

#[cfg(test)]
mod tests;
