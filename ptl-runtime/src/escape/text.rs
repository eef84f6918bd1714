//! Text of HTML: between tags, in quoted attributes, and in elements that hold only text.

use alloc::string::String;
use core::fmt;

#[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
#[allow(unsafe_code)]
mod neon;
mod scalar;
#[cfg(test)]
mod tests;
#[cfg(any(
    all(target_arch = "aarch64", target_feature = "neon"),
    all(target_arch = "x86_64", target_feature = "sse2")
))]
#[allow(unsafe_code)]
mod vector;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
#[allow(unsafe_code)]
mod x86;

#[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
use self::neon as machine;
#[cfg(not(any(
    all(target_arch = "aarch64", target_feature = "neon"),
    all(target_arch = "x86_64", target_feature = "sse2")
)))]
use self::scalar as machine;
pub(super) use self::scalar::replace_into;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
use self::x86 as machine;

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
    let mut escaped = String::new();
    escape_into(&mut escaped, text);
    // HTML SAFETY: this is the escaper.
    Html::from_written(escaped)
}

/// What stands for a byte; an empty string means the byte itself. Only ASCII bytes have a replacement. The escapers for
/// vectors take theirs from here when they are compiled.
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

/// Appends `text`, escaped.
pub(crate) fn escape_into(out: &mut String, text: &str) {
    machine::escape_into(out, text);
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
