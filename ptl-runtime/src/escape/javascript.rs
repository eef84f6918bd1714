//! JavaScript and JSON.

use alloc::string::String;
use core::fmt::{self, Write};

use super::runs::Alphabets;
use super::{Carried, Carrier, Writer, hex};

/// What stands for itself in a string, whichever quotes are around it, and in every carrier.
const STRING: u8 = 1;
/// What stands for itself in a string of JSON.
const JSON_STRING: u8 = 2;
/// What of JSON stands for itself in a script.
const JSON: u8 = 4;

const ALL: u8 = STRING | JSON_STRING | JSON;

/// With 0xE2 begin U+2028 and U+2029, which end a line of a script.
static ALPHABETS: Alphabets = Alphabets::NONE
    .with_range(ALL, 0x00, 0xFF)
    .without(ALL, b"<>&'\xE2")
    .without(STRING | JSON_STRING, b"\"\\")
    .without(STRING | JSON_STRING, &CONTROLS)
    .without(STRING, b"`/=+\x7F");

const CONTROLS: [u8; 0x20] = {
    let mut controls = [0; 0x20];
    let mut byte = 0;
    while byte < 0x20 {
        controls[byte as usize] = byte;
        byte += 1;
    }
    controls
};

/// Part of a string of JavaScript or JSON. Every special character becomes `\uXXXX`, which both know, and nothing is left
/// that a carrier would decode.
#[derive(Debug)]
pub struct JsStringWriter<'a>(pub(crate) &'a mut String);

impl fmt::Write for JsStringWriter<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        ALPHABETS.write(STRING, self.0, text, write_special)
    }
}

impl Writer for JsStringWriter<'_> {
    fn finish(self) {}
}

/// Text as a whole string of JSON, with its quotes.
#[derive(Debug)]
pub struct JsonStringWriter<'a>(Carried<'a>);

impl<'a> JsonStringWriter<'a> {
    pub(crate) fn new(out: &'a mut String, carrier: Carrier) -> Self {
        carrier.push(out, "\"");
        Self(Carried::new(out, carrier))
    }
}

impl fmt::Write for JsonStringWriter<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        write_inside_json_string(&mut self.0, text)
    }
}

impl Writer for JsonStringWriter<'_> {
    fn finish(mut self) {
        // A string takes whatever is written to it.
        let _ = self.0.write_str("\"");
    }
}

/// JSON as an expression of JavaScript.
///
/// A `-` before it would make `--` of a negative number, hence the space.
#[derive(Debug)]
pub(crate) struct JsExpression<'a> {
    carried: Carried<'a>,
    is_empty: bool,
}

impl<'a> JsExpression<'a> {
    pub(crate) const fn new(out: &'a mut String, carrier: Carrier) -> Self {
        Self {
            carried: Carried::new(out, carrier),
            is_empty: true,
        }
    }
}

impl fmt::Write for JsExpression<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.is_empty && text.starts_with('-') {
            self.carried.write_str(" ")?;
        }
        self.is_empty &= text.is_empty();
        self.carried.write_str(text)
    }
}

/// Writes a string of JSON that is safe in a script.
#[cfg(not(feature = "serde"))]
pub(crate) fn write_json_string<W: Write + ?Sized>(out: &mut W, text: &str) -> fmt::Result {
    out.write_char('"')?;
    write_inside_json_string(out, text)?;
    out.write_char('"')
}

/// Writes JSON so that it is safe in a script. What is escaped can only stand in strings.
#[cfg(feature = "serde")]
pub(crate) fn write_script_safe<W: Write + ?Sized>(out: &mut W, json: &str) -> fmt::Result {
    ALPHABETS.write(JSON, out, json, write_special)
}

/// Writes an expression that parses JSON.
#[cfg(feature = "serde")]
pub(crate) fn write_parsed_json<W: Write + ?Sized>(out: &mut W, json: &str) -> fmt::Result {
    out.write_str("JSON.parse(\"")?;
    ALPHABETS.write(STRING, out, json, write_special)?;
    out.write_str("\")")
}

/// Writes a part of a string of JSON, with the short escapes where there are some.
fn write_inside_json_string<W: Write + ?Sized>(out: &mut W, text: &str) -> fmt::Result {
    ALPHABETS.write(JSON_STRING, out, text, |out, character| match character {
        '"' => out.write_str("\\\""),
        '\\' => out.write_str("\\\\"),
        '\n' => out.write_str("\\n"),
        '\r' => out.write_str("\\r"),
        '\t' => out.write_str("\\t"),
        '\u{8}' => out.write_str("\\b"),
        '\u{C}' => out.write_str("\\f"),
        character => write_special(out, character),
    })
}

/// Writes a character of ASCII, or one that ends a line, by its number. The others only begin like the latter.
fn write_special<W: Write + ?Sized>(out: &mut W, character: char) -> fmt::Result {
    match character {
        '\u{2028}' => out.write_str("\\u2028"),
        '\u{2029}' => out.write_str("\\u2029"),
        character => match u8::try_from(character) {
            Ok(byte) if byte.is_ascii() => {
                let [high, low] = hex::lower(byte);
                out.write_str("\\u00")?;
                out.write_char(high)?;
                out.write_char(low)
            }
            _ => out.write_char(character),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_string(text: &str) -> String {
        let mut out = String::new();
        assert!(JsStringWriter(&mut out).write_str(text).is_ok());
        out
    }

    fn as_expression(pieces: &[&str]) -> String {
        let mut out = String::new();
        let mut writer = JsExpression::new(&mut out, Carrier::Bare);
        for piece in pieces {
            assert!(writer.write_str(piece).is_ok());
        }
        out
    }

    #[test]
    fn a_string_contains_nothing_that_ends_it_or_that_a_carrier_decodes() {
        assert_eq!(in_string("</script>"), r"\u003c\u002fscript\u003e");
        assert_eq!(
            in_string("'\"`\\&=+"),
            r"\u0027\u0022\u0060\u005c\u0026\u003d\u002b"
        );
        assert_eq!(in_string("\0\n\r\u{7F}"), r"\u0000\u000a\u000d\u007f");
        assert_eq!(in_string("\u{2028}\u{2029}"), r"\u2028\u2029");
        assert_eq!(in_string("é–€\u{2027}🦀"), "é–€\u{2027}🦀");
    }

    #[test]
    fn a_string_of_json_has_its_quotes() {
        let mut out = String::new();
        let mut writer = JsonStringWriter::new(&mut out, Carrier::Attribute);
        assert!(writer.write_str("\"<\n").is_ok());
        writer.finish();
        assert_eq!(out, r"&quot;\&quot;\u003c\n&quot;");
    }

    #[test]
    fn a_negative_number_keeps_away_from_a_minus() {
        assert_eq!(as_expression(&["-1"]), " -1");
        assert_eq!(as_expression(&["", "-", "1"]), " -1");
        assert_eq!(as_expression(&["[", "-1]"]), "[-1]");
    }
}
