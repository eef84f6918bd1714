//! Strings of CSS and the escapes in them.

use crate::refusal::RefusalKind;

/// An escape that is not complete, or that a digit or a space would continue.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Escape {
    None,
    Backslash,
    CarriageReturn,
    /// Behind so many digits.
    Hex(u8),
}

/// The most digits that an escape has.
const MOST_DIGITS: u8 = 6;

/// The state after one more byte of a string, or none if the byte ends it.
pub(crate) fn advance(quote: u8, escape: Escape, byte: u8) -> Result<Option<Escape>, RefusalKind> {
    Ok(Some(match (escape, byte) {
        (Escape::Backslash, b'\r') => Escape::CarriageReturn,
        (Escape::Backslash, byte) if byte.is_ascii_hexdigit() => Escape::Hex(1),
        (Escape::Hex(digits), byte) if digits < MOST_DIGITS && byte.is_ascii_hexdigit() => {
            Escape::Hex(digits + 1)
        }
        (Escape::Hex(_), b'\r') => Escape::CarriageReturn,
        (Escape::Backslash, _)
        | (Escape::CarriageReturn, b'\n')
        | (Escape::Hex(_), b' ' | b'\t' | b'\n' | 0x0C) => Escape::None,
        (_, b'\n' | b'\r' | 0x0C) => return Err(RefusalKind::CssLineEnd),
        (_, b'\\') => Escape::Backslash,
        (_, byte) if byte == quote => return Ok(None),
        _ => Escape::None,
    }))
}
