//! Text of HTML: between tags, in quoted attributes, and in elements that hold only text.

use alloc::string::String;
use core::{fmt, mem};

#[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
#[allow(unsafe_code)]
mod neon;
#[cfg(not(any(
    all(target_arch = "aarch64", target_feature = "neon"),
    all(target_arch = "x86_64", target_feature = "sse2")
)))]
#[allow(unsafe_code)]
mod portable;
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
use self::portable as machine;
pub(super) use self::scalar::replace;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
use self::x86 as machine;

use super::Writer;
use crate::buffer::Mode;
use crate::cursor::Place;
use crate::{Buffer, Html};

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
    let mut out = Buffer::new(Mode::Html);
    out.at_cursor(|out| out.escaped(text));
    out.into_html()
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
    let mut buffer = Buffer::after(mem::take(out), Mode::Html);
    buffer.at_cursor(|out| out.escaped(text));
    *out = buffer.into_text();
}

/// Writes text at a place, escaped. The place behind it has room for [`RUN`](crate::cursor::RUN) bytes.
///
/// # Safety
///
/// The place is the buffer's, with room for the text and for [`RUN`](crate::cursor::RUN) bytes.
#[allow(unsafe_code)]
#[inline]
pub(crate) unsafe fn escape_at(buffer: &mut Buffer, place: Place, text: &str) -> Place {
    // SAFETY: the caller promises it.
    unsafe { machine::escape_at(buffer, place, text) }
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
