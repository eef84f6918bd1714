//! Strings of JavaScript and the escapes in them.

use crate::refusal::RefusalKind;

/// An escape that is not complete, or that a digit would continue.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Escape {
    None,
    Backslash,
    CarriageReturn,
    /// So many digits have to come.
    Hex(u8),
    /// Behind `\u`, where `{` or digits may come.
    Unicode,
    /// Behind `\u{`.
    Braces,
    /// So many digits may come.
    Octal(u8),
}

/// The state after one more byte of a string, or none if the byte ends it.
pub(crate) fn advance(quote: u8, escape: Escape, byte: u8) -> Result<Option<Escape>, RefusalKind> {
    if let Some(escape) = escape.advance(byte) {
        return Ok(Some(escape));
    }
    match byte {
        b'\n' | b'\r' => Err(RefusalKind::JsLineEnd),
        b'\\' => Ok(Some(Escape::Backslash)),
        _ if byte == quote => Ok(None),
        _ => Ok(Some(Escape::None)),
    }
}

impl Escape {
    /// The escape with one more byte, or none if the byte is no part of it.
    fn advance(self, byte: u8) -> Option<Self> {
        match self {
            Self::Backslash => Some(match byte {
                b'\r' => Self::CarriageReturn,
                b'x' => Self::Hex(2),
                b'u' => Self::Unicode,
                b'0'..=b'7' => Self::Octal(2),
                _ => Self::None,
            }),
            Self::CarriageReturn if byte == b'\n' => Some(Self::None),
            Self::Unicode if byte == b'{' => Some(Self::Braces),
            Self::Unicode if byte.is_ascii_hexdigit() => Some(Self::Hex(3)),
            Self::Hex(left) if byte.is_ascii_hexdigit() => Some(match left {
                0 | 1 => Self::None,
                _ => Self::Hex(left - 1),
            }),
            Self::Braces if byte.is_ascii_hexdigit() => Some(self),
            Self::Braces if byte == b'}' => Some(Self::None),
            Self::Octal(left) if matches!(byte, b'0'..=b'7') => Some(match left {
                0 | 1 => Self::None,
                _ => Self::Octal(left - 1),
            }),
            _ => None,
        }
    }
}
