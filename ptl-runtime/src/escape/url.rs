//! URLs, whole and in parts.

use alloc::string::String;
use core::fmt;

use super::runs::Alphabets;
use super::{Carrier, Writer, hex};

/// What stands in the place of a URL whose scheme is not allowed.
const BLOCKED: &str = "about:invalid#blocked";

/// What may stand in a URL, without the characters that a carrier may have to escape, and `%`.
const URL: u8 = 1;
/// The same as long as a scheme may still come: without the characters that end it.
const BEFORE_COLON: u8 = 2;
/// Part of a path, without the slashes.
const PATH: u8 = 4;
/// Part of a path in which a colon could end a scheme.
const CONTINUED: u8 = 8;
/// Part of a query or a fragment, where every delimiter may have a meaning.
const UNRESERVED: u8 = 16;

static ALPHABETS: Alphabets = Alphabets::NONE
    .with_range(ALL, b'a', b'z')
    .with_range(ALL, b'A', b'Z')
    .with_range(ALL, b'0', b'9')
    .with(ALL, b"-._~")
    .with(URL | BEFORE_COLON | PATH | CONTINUED, b"!$()*+;=@")
    .with(URL | BEFORE_COLON, b"[]")
    .with(URL | PATH, b":")
    .with(URL, b"/?#");

const ALL: u8 = URL | BEFORE_COLON | PATH | CONTINUED | UNRESERVED;

/// Whether a text is nothing but characters that mean themselves in every part of a URL, and in all around it: as slugs and
/// names of files are, mostly. There is one at least, as a part may not be empty everywhere.
///
/// Arrays of bytes are looked at as vectors. They overlap, so that there is no rest.
pub(crate) fn unreserved(text: &str) -> bool {
    let text = text.as_bytes();
    if let Some(last) = text.last_chunk::<16>() {
        let (chunks, _) = text.as_chunks::<16>();
        chunks.iter().all(are_unreserved) && are_unreserved(last)
    } else if let (Some(first), Some(last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        are_unreserved(first) & are_unreserved(last)
    } else {
        let is_in_alphabet = |&byte| ALPHABETS.contains(UNRESERVED, byte);
        !text.is_empty() && text.iter().all(is_in_alphabet)
    }
}

fn are_unreserved<const N: usize>(bytes: &[u8; N]) -> bool {
    let both = |all, &byte| all & is_unreserved(byte);
    bytes.iter().fold(true, both)
}

/// The same as in the table, by arithmetic.
#[allow(
    clippy::needless_bitwise_bool,
    reason = "what has no branch can be done with many bytes at once"
)]
const fn is_unreserved(byte: u8) -> bool {
    let is_letter = (byte | 0x20).wrapping_sub(b'a') < 26;
    let is_digit_or_before = byte.wrapping_sub(b'-') <= b'9' - b'-' && byte != b'/';
    is_letter | is_digit_or_before | (byte == b'_') | (byte == b'~')
}

/// Percent-encodes a part of a URL, so that decoding gives the text back.
#[derive(Debug)]
pub struct UrlPartWriter<'a> {
    out: &'a mut String,
    alphabet: u8,
    keeps_slashes: bool,
    /// Where the part begins, if it must not be empty.
    not_empty_from: Option<usize>,
}

impl<'a> UrlPartWriter<'a> {
    const fn new(out: &'a mut String, alphabet: u8) -> Self {
        Self {
            out,
            alphabet,
            keeps_slashes: false,
            not_empty_from: None,
        }
    }

    /// More of what may be the first segment: a colon might end a scheme.
    pub(crate) const fn continued(out: &'a mut String) -> Self {
        Self {
            keeps_slashes: true,
            ..Self::new(out, CONTINUED)
        }
    }

    /// The path behind the slash that begins a URL: a second slash would begin a host, be it in the text, or behind an
    /// empty one.
    pub(crate) const fn first_segment(out: &'a mut String) -> Self {
        Self {
            keeps_slashes: true,
            not_empty_from: Some(out.len()),
            ..Self::new(out, PATH)
        }
    }

    pub(crate) const fn path(out: &'a mut String) -> Self {
        Self {
            keeps_slashes: true,
            ..Self::new(out, PATH)
        }
    }

    /// Of the query or the fragment.
    pub(crate) const fn behind_path(out: &'a mut String) -> Self {
        Self::new(out, UNRESERVED)
    }
}

impl fmt::Write for UrlPartWriter<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let (keeps_slashes, first) = (self.keeps_slashes, self.not_empty_from);
        ALPHABETS.write(self.alphabet, self.out, text, |out, character| {
            // Two slashes in a row begin a host, if all before them turns out to be empty. The slash before the first
            // segment may be a backslash or a character reference.
            let is_second = out.ends_with('/') || first == Some(out.len());
            if keeps_slashes && character == '/' && !is_second {
                out.push('/');
            } else {
                percent_encode(out, character);
            }
            Ok(())
        })
    }
}

impl Writer for UrlPartWriter<'_> {
    fn finish(self) {
        if self.not_empty_from == Some(self.out.len()) {
            self.out.push('.');
        }
    }
}

/// Takes the beginning of a URL, or all of it: blocks a scheme that is not allowed, and percent-encodes what may not stand
/// in a URL. What is percent-encoded already stays so.
#[derive(Debug)]
pub struct UrlWriter<'a> {
    out: &'a mut String,
    carrier: Carrier,
    /// In small letters.
    schemes: &'static [&'static str],
    start: usize,
    scheme: Scheme,
    percent: Percent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    /// What was written may still become one.
    Possible,
    /// There is none, or an allowed one.
    Settled,
    Blocked,
}

/// How much of a percent-encoded byte stands at the end of a piece of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Percent {
    None,
    Sign,
    Digit(char),
}

impl<'a> UrlWriter<'a> {
    pub(crate) const fn new(
        out: &'a mut String,
        carrier: Carrier,
        schemes: &'static [&'static str],
    ) -> Self {
        let start = out.len();
        Self {
            out,
            carrier,
            schemes,
            start,
            scheme: Scheme::Possible,
            percent: Percent::None,
        }
    }

    /// Writes what needs no thought at the beginning of `text`, and one more character. Returns what is left.
    fn write_run<'t>(&mut self, text: &'t str) -> &'t str {
        let alphabet = match self.scheme {
            Scheme::Possible => BEFORE_COLON,
            Scheme::Settled | Scheme::Blocked => URL,
        };
        let (run, character, rest) = ALPHABETS.split(alphabet, text);
        self.out.push_str(run);
        match character {
            Some('%') => self.percent = Percent::Sign,
            Some(character) => self.write_special(character),
            None => {}
        }
        rest
    }

    fn write_special(&mut self, character: char) {
        match character {
            ':' => self.end_scheme(),
            '/' | '?' | '#' => {
                self.scheme = Scheme::Settled;
                self.out.push(character);
            }
            '&' => self.carrier.push(self.out, "&"),
            '\'' => self.carrier.push(self.out, "'"),
            ',' => self.carrier.push(self.out, ","),
            character => percent_encode(self.out, character),
        }
    }

    /// A colon ends a scheme, if it comes before everything that ends the first segment of a path.
    ///
    /// Browsers skip control characters and white space in a scheme. Those are encoded by now, which is in no list.
    fn end_scheme(&mut self) {
        let written = self.out.get(self.start..).unwrap_or_default();
        if self
            .schemes
            .iter()
            .any(|scheme| written.eq_ignore_ascii_case(scheme))
        {
            self.scheme = Scheme::Settled;
            self.out.push(':');
        } else {
            self.scheme = Scheme::Blocked;
            self.out.truncate(self.start);
            self.carrier.push(self.out, BLOCKED);
        }
    }

    /// Writes the character behind a `%`, or that and the digit behind it.
    fn write_behind_percent(&mut self, character: char) {
        match self.percent {
            Percent::Sign if character.is_ascii_hexdigit() => {
                self.percent = Percent::Digit(character);
            }
            Percent::Digit(digit) if character.is_ascii_hexdigit() => {
                self.percent = Percent::None;
                self.out.extend(['%', digit, character]);
            }
            _ => {
                self.end_percent();
                self.write_run(character.encode_utf8(&mut [0; 4]));
            }
        }
    }

    /// A `%` that encodes nothing is a character that has to be encoded.
    fn end_percent(&mut self) {
        match core::mem::replace(&mut self.percent, Percent::None) {
            Percent::None => {}
            Percent::Sign => self.out.push_str("%25"),
            Percent::Digit(digit) => self.out.extend(['%', '2', '5', digit]),
        }
    }
}

impl fmt::Write for UrlWriter<'_> {
    fn write_str(&mut self, mut text: &str) -> fmt::Result {
        while !text.is_empty() && self.scheme != Scheme::Blocked {
            if self.percent == Percent::None {
                text = self.write_run(text);
                continue;
            }
            let mut characters = text.chars();
            if let Some(character) = characters.next() {
                self.write_behind_percent(character);
            }
            text = characters.as_str();
        }
        Ok(())
    }
}

impl Writer for UrlWriter<'_> {
    fn finish(mut self) {
        if self.scheme != Scheme::Blocked {
            self.end_percent();
        }
    }
}

fn percent_encode(out: &mut String, character: char) {
    for byte in character.encode_utf8(&mut [0; 4]).bytes() {
        out.push('%');
        out.extend(hex::upper(byte));
    }
}

#[cfg(test)]
mod tests;
