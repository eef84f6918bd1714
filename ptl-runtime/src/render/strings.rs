//! Values that are text.

use alloc::string::String;
use core::fmt;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

use crate::cursor::Cursor;
use crate::{Buffer, Render};

#[diagnostic::do_not_recommend]
impl Render for str {
    fn render_to(&self, out: &mut Buffer) {
        out.text(self);
    }

    #[inline]
    fn __ptl_render_at(&self, out: &mut Cursor<'_>) {
        out.text(self);
    }
}

#[diagnostic::do_not_recommend]
impl Render for String {
    fn render_to(&self, out: &mut Buffer) {
        out.text(self);
    }

    #[inline]
    fn __ptl_render_at(&self, out: &mut Cursor<'_>) {
        out.text(self);
    }
}

#[diagnostic::do_not_recommend]
impl Render for char {
    fn render_to(&self, out: &mut Buffer) {
        out.text(self.encode_utf8(&mut [0; 4]));
    }

    #[inline]
    fn __ptl_render_at(&self, out: &mut Cursor<'_>) {
        out.text(self.encode_utf8(&mut [0; 4]));
    }
}

/// What `format_args!` makes: the finished text, escaped after it was formatted.
#[diagnostic::do_not_recommend]
impl Render for fmt::Arguments<'_> {
    fn render_to(&self, out: &mut Buffer) {
        out.formatted(*self);
    }
}

macro_rules! render_as_display {
    ($($type:ty),+ $(,)?) => {$(
        #[diagnostic::do_not_recommend]
        impl Render for $type {
            fn render_to(&self, out: &mut Buffer) {
                out.formatted(format_args!("{self}"));
            }
        }
    )+};
}

render_as_display!(
    IpAddr,
    Ipv4Addr,
    Ipv6Addr,
    SocketAddr,
    SocketAddrV4,
    SocketAddrV6,
);

#[cfg(feature = "std")]
render_as_display!(std::path::Display<'_>);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Html;

    #[test]
    fn text_is_escaped() {
        assert_eq!(Html::render("<é>"), "&lt;é&gt;");
        assert_eq!(Html::render(&String::from("&")), "&amp;");
        assert_eq!(Html::render(&'<'), "&lt;");
        assert_eq!(Html::render(&'🦀'), "🦀");
    }

    #[test]
    fn formatted_text_is_escaped_after_padding() {
        assert_eq!(
            Html::render(&format_args!("{:*^5}|{:?}", "<", "\"")),
            "**&lt;**|&quot;\\&quot;&quot;"
        );
    }

    #[test]
    fn addresses_print_as_text() {
        assert_eq!(Html::render(&Ipv6Addr::LOCALHOST), "::1");
    }
}
