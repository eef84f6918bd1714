//! Characters that no template may hold, wherever they stand.

use crate::error::{Error, ErrorKind};
use crate::span::Span;
use pest::unicode;

/// Finds every character of `source` that may stand nowhere.
///
/// Control characters are refused in literals and comments too: nobody sees them, and the structure marks of the
/// parser are control characters themselves.
pub(crate) fn check(source: &str) -> Vec<Error> {
    if source.as_bytes().iter().all(|&byte| is_plain(byte)) {
        return Vec::new();
    }
    source
        .char_indices()
        .filter_map(|(start, character)| {
            let kind = forbidden(character, source.as_bytes().get(start + 1))?;
            Some(Error::new(
                kind,
                Span::new(start, start + character.len_utf8()),
            ))
        })
        .collect()
}

/// Whether no character that may stand nowhere begins with this byte, as is true of almost all.
const fn is_plain(byte: u8) -> bool {
    // In UTF-8, control characters beyond ASCII begin with the first of these, bidirectional ones with the second.
    matches!(byte, b' '..=b'~' | b'\n' | b'\t' | 0x80..) && !matches!(byte, 0xC2 | 0xE2)
}

fn forbidden(character: char, next: Option<&u8>) -> Option<ErrorKind> {
    match character {
        ' '..='~' | '\n' | '\t' => None,
        '\r' => (next != Some(&b'\n')).then_some(ErrorKind::LoneCarriageReturn),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some(ErrorKind::BidirectionalCharacter(character))
        }
        _ => character
            .is_control()
            .then_some(ErrorKind::ControlCharacter(character)),
    }
}

/// Whether a name may begin with `character`.
pub(crate) fn begins_word(character: char) -> bool {
    character == '_' || unicode::XID_START(character)
}

/// Whether a name may go on with `character`.
pub(crate) fn continues_word(character: char) -> bool {
    unicode::XID_CONTINUE(character)
}
