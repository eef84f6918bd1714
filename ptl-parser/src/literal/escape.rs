//! Escapes, which mean what they mean in Rust.

use super::Reader;
use super::pieces::Pieces;
use crate::error::ErrorKind;
use crate::span::Span;

impl Reader<'_> {
    /// Reads the escape that `rest` begins with, which stands at `start` of the source; how long it is.
    pub(super) fn escape(&mut self, rest: &str, start: usize, pieces: &mut Pieces) -> usize {
        let Some(letter) = rest.chars().nth(1) else {
            return 1;
        };
        let plain = match letter {
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            '0' => "\0",
            '\\' => "\\",
            '\'' => "'",
            '"' => "\"",
            'x' => return self.hexadecimal_escape(rest, start, pieces),
            'u' => return self.unicode_escape(rest, start, pieces),
            '\n' | '\r' => return line_continuation_length(rest),
            unknown => {
                let length = 1 + unknown.len_utf8();
                self.report(
                    ErrorKind::UnknownEscape(unknown),
                    Span::new(start, start + length),
                );
                return length;
            }
        };
        pieces.text(plain, start, 2);
        2
    }

    /// `\x7F`
    fn hexadecimal_escape(&mut self, rest: &str, start: usize, pieces: &mut Pieces) -> usize {
        let digits = rest
            .get(2..4)
            .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let value = digits
            .and_then(|digits| u8::from_str_radix(digits, 16).ok())
            .filter(u8::is_ascii);
        if let Some(value) = value {
            pieces.text(char::from(value).encode_utf8(&mut [0; 4]), start, 4);
            return 4;
        }
        let length = 2 + digits.map_or(0, str::len);
        self.report(
            ErrorKind::WrongHexadecimalEscape,
            Span::new(start, start + length),
        );
        length
    }

    /// `\u{1F600}`
    fn unicode_escape(&mut self, rest: &str, start: usize, pieces: &mut Pieces) -> usize {
        let digits = rest
            .get(2..)
            .and_then(|behind| behind.strip_prefix('{'))
            .map(|behind| behind.get(..digits_length(behind)).unwrap_or_default());
        let is_closed = digits.is_some_and(|digits| {
            rest.get(3 + digits.len()..)
                .is_some_and(|rest| rest.starts_with('}'))
        });
        let length = 2 + digits.map_or(0, |digits| digits.len() + 1) + usize::from(is_closed);
        let value = digits
            .filter(|digits| is_closed && !digits.starts_with('_'))
            .map(|digits| digits.replace('_', ""))
            .filter(|digits| digits.len() <= 6)
            .and_then(|digits| u32::from_str_radix(&digits, 16).ok())
            .and_then(char::from_u32);
        match value {
            Some(value) => pieces.text(value.encode_utf8(&mut [0; 4]), start, length),
            None => self.report(
                ErrorKind::WrongUnicodeEscape,
                Span::new(start, start + length),
            ),
        }
        length
    }
}

/// A backslash at a line's end, with the white space after it: it means nothing.
fn line_continuation_length(rest: &str) -> usize {
    let behind = rest.strip_prefix('\\').unwrap_or(rest);
    rest.len() - behind.trim_start_matches([' ', '\t', '\r', '\n']).len()
}

fn digits_length(text: &str) -> usize {
    text.find(|character: char| character != '_' && !character.is_ascii_hexdigit())
        .unwrap_or(text.len())
}
