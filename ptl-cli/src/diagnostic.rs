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

/// Something to add.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    pub(crate) level: Level,
    pub(crate) message: String,
    /// The places that it is about, if any.
    pub(crate) marks: Vec<Mark>,
    /// What to write instead of what; shown rather than the places.
    pub(crate) patches: Vec<Patch>,
}

/// A piece of a file, and what to write there.
#[derive(Clone, Debug)]
pub(crate) struct Patch {
    pub(crate) file: Rc<File>,
    pub(crate) span: Span,
    pub(crate) replacement: String,
    /// How sure it is, in rustc's words.
    pub(crate) applicability: Option<String>,
}

impl Note {
    /// A note about no place in particular.
    pub(crate) fn new(level: Level, message: String) -> Self {
        Self {
            level,
            message,
            marks: Vec::new(),
            patches: Vec::new(),
        }
    }
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
            notes: Self::helps(wording.help),
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
            notes: Self::helps(wording.help),
        }
    }

    /// What there is to say about what to do.
    pub(crate) fn helps(help: Option<String>) -> Vec<Note> {
        let note = |message| Note::new(Level::Help, message);
        help.into_iter().map(note).collect()
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

    /// The code, if it is one that can be looked up: rustc gives the names of lints as codes too, and tells them apart
    /// in a note.
    pub(crate) fn error_code(&self) -> Option<&str> {
        let is_number = |code: &&str| code.ends_with(|last: char| last.is_ascii_digit());
        self.code.as_deref().filter(is_number)
    }

    /// The place that is named first, with its line and column, which count from one.
    pub(crate) fn place(&self) -> Option<(&str, usize, usize)> {
        let mark = self.marks.iter().find(|mark| mark.is_primary)?;
        let (line, column) = line_column(&mark.file.text, mark.span.start);
        Some((&mark.file.path, line, column))
    }
}

#[cfg(test)]
mod tests;
