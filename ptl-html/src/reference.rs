//! Character references in the value of an attribute.

mod names;

use names::{ASCII, WITHOUT_SEMICOLON};

use crate::name::Name;
use crate::refusal::RefusalKind;

/// The longest name in the tables is `DiacriticalGrave`.
const NAME_CAPACITY: usize = 16;

/// One past the last code point. Larger numbers are all alike.
const TOO_LARGE: u32 = 0x11_0000;

/// A character reference that may be continued.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Reference {
    None,
    Ampersand,
    Name(Name<NAME_CAPACITY>),
    /// A name too long for a known reference. It has been passed on already, as text.
    LongName,
    /// `&#`
    Number,
    /// `&#x` or `&#X`
    Hex(u8),
    DecimalDigits(u32),
    HexDigits(u32),
}

/// What a byte does to the text that the references stand for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Decoded {
    /// Nothing: it is part of a reference.
    Nothing,
    /// The text before it is this character, and the byte is used up.
    Character(char),
    /// The text before it is this character; the byte has to be read again.
    CharacterBefore(char),
    /// The text before it is what stands there; the byte has to be read again.
    TextBefore(Reference),
    /// The text before it is what stands there, and the byte is part of the same long name.
    TextAndName(Reference),
    /// The byte is text.
    Byte,
}

impl Reference {
    /// Reads one more byte.
    pub(crate) fn advance(self, byte: u8) -> Result<(Self, Decoded), RefusalKind> {
        let digit = char::from(byte).to_digit(16);
        Ok(match self {
            Self::None if byte == b'&' => (Self::Ampersand, Decoded::Nothing),
            Self::None => (Self::None, Decoded::Byte),
            Self::Ampersand if byte == b'#' => (Self::Number, Decoded::Nothing),
            Self::Ampersand if byte.is_ascii_alphanumeric() => {
                let name = Name::EMPTY.with_exact(byte);
                (Self::Name(name), Decoded::Nothing)
            }
            Self::Name(name) if byte.is_ascii_alphanumeric() => longer_name(name, byte),
            Self::LongName if byte.is_ascii_alphanumeric() => (self, Decoded::Byte),
            Self::Number if matches!(byte, b'x' | b'X') => (Self::Hex(byte), Decoded::Nothing),
            Self::Number | Self::DecimalDigits(_) if byte.is_ascii_digit() => (
                Self::DecimalDigits(more_digits(self.number(), 10, digit)),
                Decoded::Nothing,
            ),
            Self::Hex(_) | Self::HexDigits(_) if digit.is_some() => (
                Self::HexDigits(more_digits(self.number(), 16, digit)),
                Decoded::Nothing,
            ),
            _ if byte == b';' => (Self::None, self.end_with_semicolon()?),
            _ => (Self::None, self.end(byte == b'=')?),
        })
    }

    /// What the reference stands for where the value ends.
    pub(crate) fn finish(self) -> Result<Decoded, RefusalKind> {
        self.end(false)
    }

    fn end_with_semicolon(self) -> Result<Decoded, RefusalKind> {
        match self {
            Self::Name(name) => ASCII
                .iter()
                .find(|(known, _)| name.is(known))
                .map(|(_, character)| Decoded::Character(*character))
                .ok_or(RefusalKind::UnknownReference),
            Self::LongName => Err(RefusalKind::UnknownReference),
            Self::DecimalDigits(number) | Self::HexDigits(number) => {
                Ok(Decoded::Character(character(number)))
            }
            Self::None | Self::Ampersand | Self::Number | Self::Hex(_) => {
                Ok(Decoded::TextBefore(self))
            }
        }
    }

    /// What it stands for where no `;` follows.
    fn end(self, before_equals: bool) -> Result<Decoded, RefusalKind> {
        match self {
            Self::Name(name) if !before_equals && name.is_one_of(WITHOUT_SEMICOLON) => ASCII
                .iter()
                .find(|(known, _)| name.is(known))
                .map(|(_, character)| Decoded::CharacterBefore(*character))
                .ok_or(RefusalKind::UnknownReference),
            Self::DecimalDigits(number) | Self::HexDigits(number) => {
                Ok(Decoded::CharacterBefore(character(number)))
            }
            _ => Ok(Decoded::TextBefore(self)),
        }
    }

    const fn number(self) -> u32 {
        match self {
            Self::DecimalDigits(number) | Self::HexDigits(number) => number,
            _ => 0,
        }
    }

    /// The bytes of the literal that have been held back.
    pub(crate) fn text(self) -> impl Iterator<Item = u8> {
        let (prefix, name): (&[u8], _) = match self {
            Self::Ampersand => (b"&", Name::EMPTY),
            Self::Name(name) => (b"&", name),
            Self::Number => (b"&#", Name::EMPTY),
            Self::Hex(x) => (b"&#", Name::EMPTY.with_exact(x)),
            _ => (b"", Name::EMPTY),
        };
        let held = name;
        let length = held.start().len();
        prefix
            .iter()
            .copied()
            .chain((0..length).filter_map(move |at| held.start().get(at).copied()))
    }
}

fn longer_name(name: Name<NAME_CAPACITY>, byte: u8) -> (Reference, Decoded) {
    let longer = name.with_exact(byte);
    if longer.is_too_long() {
        (
            Reference::LongName,
            Decoded::TextAndName(Reference::Name(name)),
        )
    } else {
        (Reference::Name(longer), Decoded::Nothing)
    }
}

fn more_digits(number: u32, radix: u32, digit: Option<u32>) -> u32 {
    number
        .saturating_mul(radix)
        .saturating_add(digit.unwrap_or(0))
        .min(TOO_LARGE)
}

/// The character of a number. Those from U+0080 to U+009F stand for others, which are all of no
/// meaning to URLs and code, as is the replacement character.
fn character(number: u32) -> char {
    match number {
        0 | 0x80..=0x9F => char::REPLACEMENT_CHARACTER,
        _ => char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER),
    }
}
