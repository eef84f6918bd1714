//! Text of HTML: between tags, in quoted attributes, and in elements that hold only text.

use alloc::string::String;
use core::fmt;

use super::Writer;
use crate::Html;

/// Escapes text: the result shows exactly `text` wherever it stands, between tags or inside a
/// quoted attribute value.
///
/// | character | becomes |
/// | --- | --- |
/// | `&` | `&amp;` |
/// | `<` | `&lt;` |
/// | `>` | `&gt;` |
/// | `"` | `&quot;` |
/// | `'` | `&#39;` |
/// | NUL | U+FFFD, as no HTML document can contain a NUL |
///
/// ```
/// use ptl_runtime::escape;
///
/// assert_eq!(escape("Tom & <Jerry>"), "Tom &amp; &lt;Jerry&gt;");
/// ```
#[must_use]
pub fn escape(text: &str) -> Html {
    let mut escaped = String::with_capacity(text.len());
    escape_into(&mut escaped, text);
    // HTML SAFETY: this is the escaper.
    Html::from_written(escaped)
}

/// What stands for a byte; an empty string means the byte itself. Only ASCII bytes have a replacement.
pub(super) const TEXT: [&str; 256] = {
    let mut table = [""; 256];
    table[b'&' as usize] = "&amp;";
    table[b'<' as usize] = "&lt;";
    table[b'>' as usize] = "&gt;";
    table[b'"' as usize] = "&quot;";
    table[b'\'' as usize] = "&#39;";
    table[0] = "\u{FFFD}";
    table
};

static REPLACEMENTS: [&str; 256] = TEXT;

/// Appends `text`, escaped, in one pass that copies whole runs.
pub(crate) fn escape_into(out: &mut String, text: &str) {
    replace_into(out, &REPLACEMENTS, text);
}

/// Appends `text` with the replacements of a table.
pub(super) fn replace_into(out: &mut String, replacements: &[&str; 256], text: &str) {
    let mut run_start = 0;
    for (position, byte) in text.bytes().enumerate() {
        let replacement = replacements[usize::from(byte)];
        if !replacement.is_empty() {
            // Only ASCII bytes have a replacement, so both ends are character boundaries.
            out.push_str(&text[run_start..position]);
            out.push_str(replacement);
            run_start = position + 1;
        }
    }
    out.push_str(&text[run_start..]);
}

/// A formatter's target that escapes what arrives.
#[derive(Debug)]
pub struct Escaper<'a>(pub(crate) &'a mut String);

impl fmt::Write for Escaper<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        escape_into(self.0, text);
        Ok(())
    }
}

impl Writer for Escaper<'_> {
    fn finish(self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_holds_what_the_documentation_says() {
        assert_eq!(escape("&<>\"'\0"), "&amp;&lt;&gt;&quot;&#39;\u{FFFD}");
        let replaced = TEXT.iter().filter(|entry| !entry.is_empty());
        assert_eq!(replaced.count(), 6);
    }

    #[test]
    fn runs_between_replacements_are_kept() {
        assert_eq!(escape(""), "");
        assert_eq!(escape("clean"), "clean");
        assert_eq!(escape("<a>b</a>"), "&lt;a&gt;b&lt;/a&gt;");
        assert_eq!(escape("é<漢>🦀"), "é&lt;漢&gt;🦀");
    }
}
