//! JSON in a script: which values and strings a place is in.

use crate::javascript::HtmlComment;
use crate::refusal::RefusalKind;
use crate::sink::Escaper;

/// A place in JSON.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Json {
    mode: Mode,
    comment: HtmlComment,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Mode {
    /// A value has to come.
    Value,
    /// A value or a key has to come: behind a comma.
    Item,
    /// A key has to come: behind `{`.
    Key,
    /// Behind a value that stands behind a comma, and hence must not become a key.
    AfterItem,
    /// Behind a value or a key.
    After,
    /// In a number, or in `true`, `false` or `null`.
    Word,
    String,
    Escape(Escape),
}

/// An escape that is not complete.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Escape {
    Backslash,
    /// So many digits have to come.
    Digits(u8),
}

impl Json {
    pub(crate) const START: Self = Self {
        mode: Mode::Value,
        comment: HtmlComment::None,
    };

    pub(crate) fn advance(self, byte: u8) -> Result<Self, RefusalKind> {
        Ok(Self {
            mode: self.mode.advance(byte)?,
            comment: self.comment.advance(byte)?,
        })
    }

    pub(crate) fn place(self) -> Result<(Escaper, Self), RefusalKind> {
        if self.comment != HtmlComment::None {
            return Err(RefusalKind::PartialToken);
        }
        let (escaper, mode) = match self.mode {
            Mode::Value => (Escaper::JsonValue, Mode::After),
            Mode::Item => (Escaper::JsonValue, Mode::AfterItem),
            Mode::String => (Escaper::JsString, Mode::String),
            Mode::Key => return Err(RefusalKind::JsonKey),
            Mode::After | Mode::AfterItem | Mode::Word | Mode::Escape(_) => {
                return Err(RefusalKind::PartialToken);
            }
        };
        Ok((escaper, Self { mode, ..self }))
    }

    /// Whether a string is still open, which an end tag would cut.
    pub(crate) const fn is_open(self) -> bool {
        matches!(self.mode, Mode::String | Mode::Escape(_))
    }
}

impl Mode {
    fn advance(self, byte: u8) -> Result<Self, RefusalKind> {
        match self {
            Self::String => Ok(match byte {
                b'\\' => Self::Escape(Escape::Backslash),
                b'"' => Self::After,
                _ => self,
            }),
            Self::Escape(escape) => Ok(escape.advance(byte)),
            _ => self.outside_string(byte),
        }
    }

    fn outside_string(self, byte: u8) -> Result<Self, RefusalKind> {
        Ok(match byte {
            b':' if self == Self::AfterItem => return Err(RefusalKind::KeyAfterComma),
            b'"' => Self::String,
            b'[' | b':' => Self::Value,
            b'{' => Self::Key,
            b',' => Self::Item,
            b']' | b'}' => Self::After,
            b' ' | b'\t' | b'\n' | b'\r' if self == Self::Word => Self::After,
            b' ' | b'\t' | b'\n' | b'\r' => self,
            _ => Self::Word,
        })
    }
}

impl Escape {
    fn advance(self, byte: u8) -> Mode {
        match (self, byte) {
            (Self::Backslash, b'u') => Mode::Escape(Self::Digits(4)),
            (Self::Digits(_), b'"') => Mode::After,
            (Self::Digits(left), _) if left > 1 => Mode::Escape(Self::Digits(left - 1)),
            _ => Mode::String,
        }
    }
}
