//! What errors say.

use crate::error::ErrorKind;

/// The words of an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The name that the error has in the guide: `P0101`.
    pub code: &'static str,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What stands at the place; may be empty.
    pub label: String,
    /// What stands at the related place.
    pub related: Option<String>,
    /// What to write instead.
    pub help: Option<String>,
}

impl Wording {
    fn new(code: &'static str, message: impl Into<String>, label: impl Into<String>) -> Self {
        Self { code, message: message.into(), label: label.into(), related: None, help: None }
    }

    fn related(mut self, label: impl Into<String>) -> Self {
        self.related = Some(label.into());
        self
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl ErrorKind {
    /// What to tell the user.
    #[must_use]
    pub fn wording(&self) -> Wording {
        match self {
            Self::NotUtf8 => Wording::new("P0101", "the file is not UTF-8", "this byte").help("Save it as UTF-8."),
            Self::NotALiteral => Wording::new("P0102", "this is not a literal", "").related("").help(""),
        }
    }

    /// The name that the error has in the guide: `P0101`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.wording().code
    }
}
