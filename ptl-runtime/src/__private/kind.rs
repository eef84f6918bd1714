//! Kinds of templates.

use alloc::string::String;

use super::Enter;
use super::sink::{Plain, Text};
use crate::buffer::Mode;
use crate::{Attrs, Buffer, Css, Html, Js, Url};

/// The hidden side of a template, as other templates see it. Implemented for the `__Ptl…` type
/// that stands beside the template's function.
pub trait Template {
    type Kind: Kind;

    /// The named parameters, all at their defaults.
    type Options<'a>: Default;
}

/// The named parameters of a template without any.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoOptions;

/// What a template makes.
pub trait Kind: Enter<Text> + Enter<Plain> {
    /// What a call from Rust returns, if it is not wrapped in a `Result` or an `Option`.
    type Output;

    /// A new buffer for a call from Rust.
    fn buffer() -> Buffer;

    /// The result of a call from Rust.
    fn output(buffer: Buffer) -> Self::Output;

    /// Where a template of this kind writes when an html template calls it in text.
    fn in_html(out: &mut Buffer) -> <Self as Enter<Text>>::Target<'_> {
        <Self as Enter<Text>>::enter(out, Text)
    }

    /// Where a template of this kind writes when a plain template calls it.
    fn in_plain(out: &mut Buffer) -> <Self as Enter<Plain>>::Target<'_> {
        <Self as Enter<Plain>>::enter(out, Plain)
    }
}

/// The kind of `[html]` templates.
#[derive(Clone, Copy, Debug)]
pub struct HtmlKind;

impl Kind for HtmlKind {
    type Output = Html;

    fn buffer() -> Buffer {
        Buffer::new(Mode::Html)
    }

    fn output(buffer: Buffer) -> Html {
        buffer.into_html()
    }
}

/// The kind of `[plain]` templates.
#[derive(Clone, Copy, Debug)]
pub struct PlainKind;

impl Kind for PlainKind {
    type Output = String;

    fn buffer() -> Buffer {
        Buffer::new(Mode::Plain)
    }

    fn output(buffer: Buffer) -> String {
        buffer.into_text()
    }
}

// Whatever these templates append goes through a sink. Text that came by another way would be escaped.
macro_rules! kinds_of_sinks {
    ($($(#[$docs:meta])* $kind:ident => $output:ident;)+) => {$(
        $(#[$docs])*
        #[derive(Clone, Copy, Debug)]
        pub struct $kind;

        impl Kind for $kind {
            type Output = $output;

            fn buffer() -> Buffer {
                Buffer::new(Mode::Html)
            }

            fn output(buffer: Buffer) -> $output {
                // HTML SAFETY: the values in it went through the sinks of this language.
                $output::from_written(buffer.into_text())
            }
        }
    )+};
}

kinds_of_sinks! {
    /// The kind of `[attrs]` templates.
    AttrsKind => Attrs;
    /// The kind of `[url]` templates.
    UrlKind => Url;
    /// The kind of `[css]` templates.
    CssKind => Css;
    /// The kind of `[js]` templates.
    JsKind => Js;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::__private::Target;

    fn call(mut target: impl Target) {
        target.buffer().append("<");
        target.close();
    }

    #[test]
    fn a_callee_of_the_other_kind_is_escaped_or_is_its_text() {
        let mut html = HtmlKind::buffer();
        call(HtmlKind::in_html(&mut html));
        call(PlainKind::in_html(&mut html));
        html.append("<");
        assert_eq!(HtmlKind::output(html), "&lt;&lt;&lt;");

        let mut plain = PlainKind::buffer();
        call(HtmlKind::in_plain(&mut plain));
        call(PlainKind::in_plain(&mut plain));
        plain.append("<");
        assert_eq!(PlainKind::output(plain), "&lt;<<");
    }

    #[test]
    fn a_call_that_fails_leaves_the_callers_buffer_in_its_mode() {
        let mut plain = PlainKind::buffer();
        drop(HtmlKind::in_plain(&mut plain));
        plain.append("<");
        assert_eq!(PlainKind::output(plain), "<");
    }

    #[test]
    fn text_written_aside_is_lost_if_the_call_fails() {
        let mut html = HtmlKind::buffer();
        let mut target = PlainKind::in_html(&mut html);
        target.buffer().append("<");
        drop(target);
        assert_eq!(HtmlKind::output(html), "");
    }
}
