//! CSS.

use alloc::string::String;
use core::fmt;

use super::runs::Alphabets;
use super::{Writer, hex};

/// What stands in the place of a value that is more than words, numbers and colours.
const BLOCKED: &str = "blocked";

/// What stands for itself in a string.
const STRING: u8 = 1;
/// What words, numbers with their units, colours and lists of them are made of.
const VALUE: u8 = 2;

static ALPHABETS: Alphabets = Alphabets::NONE
    .with_range(STRING | VALUE, b'a', b'z')
    .with_range(STRING | VALUE, b'A', b'Z')
    .with_range(STRING | VALUE, b'0', b'9')
    .with(STRING | VALUE, b" ,-._")
    .with(VALUE, b"#%+")
    .with_range(STRING, 0x80, 0xFF);

/// Part of a string. Every special character becomes its number, which a space ends.
#[derive(Debug)]
pub struct CssStringWriter<'a>(pub(crate) &'a mut String);

impl fmt::Write for CssStringWriter<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        ALPHABETS.write(STRING, self.0, text, |out, character| {
            match u8::try_from(character) {
                // CSS has no way to write it.
                Ok(0) => out.push('\u{FFFD}'),
                Ok(byte) => {
                    out.push('\\');
                    out.extend(hex::lower(byte));
                    out.push(' ');
                }
                Err(_) => out.push(character),
            }
            Ok(())
        })
    }
}

impl Writer for CssStringWriter<'_> {
    fn finish(self) {}
}

/// Part of a declaration's value: all of the text, or a word that means nothing, if a character of it might be more than
/// part of a word, a number, a colour or a list.
#[derive(Debug)]
pub struct CssValueWriter<'a> {
    out: &'a mut String,
    start: usize,
    is_blocked: bool,
}

impl<'a> CssValueWriter<'a> {
    pub(crate) const fn new(out: &'a mut String) -> Self {
        let start = out.len();
        Self {
            out,
            start,
            is_blocked: false,
        }
    }
}

impl fmt::Write for CssValueWriter<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.is_blocked {
            return Ok(());
        }
        let (run, special, _) = ALPHABETS.split(VALUE, text);
        self.out.push_str(run);
        if special.is_some() {
            self.is_blocked = true;
            self.out.truncate(self.start);
            self.out.push_str(BLOCKED);
        }
        Ok(())
    }
}

impl Writer for CssValueWriter<'_> {
    fn finish(self) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::fmt::Write as _;

    fn in_string(text: &str) -> String {
        let mut out = String::new();
        assert!(CssStringWriter(&mut out).write_str(text).is_ok());
        out
    }

    fn as_value(pieces: &[&str]) -> String {
        let mut out = String::from("before ");
        let mut writer = CssValueWriter::new(&mut out);
        for piece in pieces {
            assert!(writer.write_str(piece).is_ok());
        }
        writer.finish();
        out.split_off("before ".len())
    }

    #[test]
    fn a_string_contains_nothing_that_ends_it() {
        assert_eq!(in_string("a\"b'c\\"), r"a\22 b\27 c\5c ");
        assert_eq!(in_string("</style>\n"), r"\3c \2f style\3e \0a ");
        assert_eq!(in_string("\0é"), "\u{FFFD}é");
    }

    #[test]
    fn words_numbers_colours_and_lists_are_values() {
        for value in [
            "",
            "red",
            "-moz-initial",
            "--size",
            "12.5px",
            "-3",
            "+1e3",
            "50%",
            "#Ff0000",
            "1px 2px",
            "Arial, sans-serif",
        ] {
            assert_eq!(as_value(&[value]), value);
        }
    }

    #[test]
    fn what_may_be_more_is_blocked() {
        for value in [
            "red; color: blue",
            "expression(alert(1))",
            "url(x)",
            "\"x\"",
            "a:b",
            "a/b",
            "a*b",
            "</style>",
            "{}",
            "a\\62",
            "!important",
            "@x",
            "a\nb",
            "é",
            "\0",
        ] {
            assert_eq!(as_value(&[value]), BLOCKED, "{value:?}");
        }
        assert_eq!(as_value(&["red", ";", "blue"]), BLOCKED);
    }
}
