//! What was told already, so that nothing is told twice.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Level, short};

/// What was told already.
#[derive(Default)]
pub(super) struct Told {
    /// The compiler's own errors: the template, the error's code, and the byte that it stands at.
    mistakes: HashSet<(PathBuf, String, usize)>,
    /// The templates that have such errors.
    mistaken: HashSet<PathBuf>,
    said: HashSet<String>,
    /// Where there are errors, as the user reads it.
    places: HashSet<(String, usize, usize)>,
}

impl Told {
    /// Remembers an error, and tells whether it is a new one.
    pub(super) fn mistake(&mut self, template: &Path, code: &str, byte: usize) -> bool {
        self.mistaken.insert(template.to_owned());
        let mistake = (template.to_owned(), code.to_owned(), byte);
        self.mistakes.insert(mistake)
    }

    /// Whether a template has errors of the compiler's own: then there is no code for it that could be judged.
    pub(super) fn is_mistaken(&self, template: &Path) -> bool {
        self.mistaken.contains(template)
    }

    /// Remembers what is to be told, and tells whether it is new: a crate is compiled several times, and a part of a
    /// template can become several parts of the code.
    pub(super) fn is_new(&mut self, diagnostic: &Diagnostic) -> bool {
        if let (Level::Error, Some(place)) = (diagnostic.level, place(diagnostic)) {
            self.places.insert(place);
        }
        self.said.insert(short::render(diagnostic))
    }

    /// Whether nothing was told at all.
    pub(super) fn is_nothing(&self) -> bool {
        self.said.is_empty()
    }

    /// Whether an error was told at the very place of this one.
    pub(super) fn has_error_at_place_of(&self, diagnostic: &Diagnostic) -> bool {
        place(diagnostic).is_some_and(|place| self.places.contains(&place))
    }
}

fn place(diagnostic: &Diagnostic) -> Option<(String, usize, usize)> {
    let (path, line, column) = diagnostic.place()?;
    Some((path.to_owned(), line, column))
}
