//! Where a template writes that another one calls.

use super::sink::{
    Attribute, Attrs, Css, CssString, CssValue, Escape, Js, JsString, JsValue, JsonValue, Plain,
    Sink, Text, UrlContinued, UrlFirstSegment, UrlFragment, UrlPath, UrlQuery, UrlStart,
};
use super::{AttrsKind, CssKind, HtmlKind, JsKind, Kind, PlainKind, UrlKind};
use crate::Buffer;
use crate::buffer::Mode;
use crate::escape::Carrier;

/// A kind of template that can be called in the sink `S`.
#[diagnostic::on_unimplemented(
    message = "a template of this kind cannot be called here",
    label = "the template is of the kind `{Self}`",
    note = "in a URL and in CSS, call a template of the kind `[plain]`, `[url]` or `[css]`: markup cannot be part of them",
    note = "between attributes, only a template of the kind `[attrs]` can be called; as a statement of a script, only `[js]`; as a declaration of CSS, only `[css]`; as a URL that loads code, none"
)]
pub trait Enter<S> {
    type Target<'b>: Target;

    fn enter(out: &mut Buffer, sink: S) -> Self::Target<'_>;
}

/// Where a called template writes. A call that fails drops it; one that succeeds closes it.
///
/// It is held across the `.await` of an async call, hence `Send`.
pub trait Target: Send {
    fn buffer(&mut self) -> &mut Buffer;

    fn close(self);
}

/// Straight into the caller's buffer.
#[derive(Debug)]
pub struct Direct<'b>(&'b mut Buffer);

impl Target for Direct<'_> {
    fn buffer(&mut self) -> &mut Buffer {
        self.0
    }

    fn close(self) {}
}

/// Into a buffer of its own, whose text is escaped into the caller's at the end.
#[derive(Debug)]
pub struct Escaped<'b, S> {
    caller: &'b mut Buffer,
    sink: S,
    written: Buffer,
}

impl<S: Escape> Target for Escaped<'_, S> {
    fn buffer(&mut self) -> &mut Buffer {
        &mut self.written
    }

    fn close(self) {
        self.caller.text_in(self.sink, &self.written.into_text());
    }
}

/// Into the caller's buffer, as it is, or into one of its own, if something around the sink decodes what is written.
#[derive(Debug)]
pub struct AsItIs<'b> {
    caller: &'b mut Buffer,
    carrier: Carrier,
    written: Buffer,
}

impl Target for AsItIs<'_> {
    fn buffer(&mut self) -> &mut Buffer {
        match self.carrier {
            Carrier::Bare => self.caller,
            Carrier::Attribute | Carrier::UrlList => &mut self.written,
        }
    }

    fn close(self) {
        self.caller.carried(self.carrier, &self.written.into_text());
    }
}

/// Into the caller's plain buffer, which escapes while the html template writes.
#[derive(Debug)]
pub struct AsHtml<'b> {
    out: &'b mut Buffer,
    before: Mode,
}

impl Target for AsHtml<'_> {
    fn buffer(&mut self) -> &mut Buffer {
        self.out
    }

    fn close(self) {}
}

/// However the call ends, the caller's buffer is as it was.
impl Drop for AsHtml<'_> {
    fn drop(&mut self) {
        self.out.set_mode(self.before);
    }
}

impl Enter<Text> for HtmlKind {
    type Target<'b> = Direct<'b>;

    fn enter(out: &mut Buffer, _: Text) -> Direct<'_> {
        Direct(out)
    }
}

impl Enter<Plain> for HtmlKind {
    type Target<'b> = AsHtml<'b>;

    fn enter(out: &mut Buffer, _: Plain) -> AsHtml<'_> {
        let before = out.set_mode(Mode::Html);
        AsHtml { out, before }
    }
}

macro_rules! escaped {
    ($($kind:ident in $($sink:ident)+;)+) => {$($(
        impl Enter<$sink> for $kind {
            type Target<'b> = Escaped<'b, $sink>;

            fn enter(out: &mut Buffer, sink: $sink) -> Escaped<'_, $sink> {
                Escaped {
                    caller: out,
                    sink,
                    written: Self::buffer(),
                }
            }
        }
    )+)+};
}

escaped! {
    HtmlKind in Attribute JsString JsValue JsonValue;
    PlainKind in Text Attribute UrlStart UrlContinued UrlFirstSegment UrlPath UrlQuery UrlFragment JsString JsValue
        JsonValue CssString CssValue;
    AttrsKind in Text Attribute UrlStart UrlContinued UrlFirstSegment UrlPath UrlQuery UrlFragment JsString JsValue
        JsonValue CssString CssValue;
    UrlKind in Text Attribute UrlContinued UrlFirstSegment UrlPath UrlQuery UrlFragment JsString JsValue JsonValue
        CssString CssValue;
    CssKind in Text Attribute UrlStart UrlContinued UrlFirstSegment UrlPath UrlQuery UrlFragment JsString JsValue
        JsonValue CssString;
    JsKind in Text Attribute UrlStart UrlContinued UrlFirstSegment UrlPath UrlQuery UrlFragment JsString JsonValue
        CssString CssValue;
}

macro_rules! as_it_is {
    ($($kind:ident in $($sink:ident)+;)+) => {$(
        impl Enter<Plain> for $kind {
            type Target<'b> = Direct<'b>;

            fn enter(out: &mut Buffer, _: Plain) -> Direct<'_> {
                Direct(out)
            }
        }

        $(
            impl Enter<$sink> for $kind {
                type Target<'b> = AsItIs<'b>;

                fn enter(out: &mut Buffer, sink: $sink) -> AsItIs<'_> {
                    AsItIs {
                        caller: out,
                        carrier: sink.carrier(),
                        written: Self::buffer(),
                    }
                }
            }
        )*
    )+};
}

as_it_is! {
    AttrsKind in Attrs;
    UrlKind in UrlStart;
    CssKind in CssValue Css;
    JsKind in JsValue Js;
}

impl Enter<Plain> for PlainKind {
    type Target<'b> = Direct<'b>;

    fn enter(out: &mut Buffer, _: Plain) -> Direct<'_> {
        Direct(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(mut target: impl Target) {
        target.buffer().append("<");
        target.close();
    }

    #[test]
    fn a_callee_of_the_other_kind_is_escaped_or_is_its_text() {
        let mut html = HtmlKind::buffer();
        call(HtmlKind::enter(&mut html, Text));
        call(PlainKind::enter(&mut html, Text));
        html.append("<");
        assert_eq!(HtmlKind::output(html), "&lt;&lt;&lt;");

        let mut plain = PlainKind::buffer();
        call(HtmlKind::enter(&mut plain, Plain));
        call(PlainKind::enter(&mut plain, Plain));
        plain.append("<");
        assert_eq!(PlainKind::output(plain), "&lt;<<");
    }

    #[test]
    fn a_call_that_fails_leaves_the_callers_buffer_in_its_mode() {
        let mut plain = PlainKind::buffer();
        drop(HtmlKind::enter(&mut plain, Plain));
        plain.append("<");
        assert_eq!(PlainKind::output(plain), "<");
    }

    #[test]
    fn text_written_aside_is_lost_if_the_call_fails() {
        let mut html = HtmlKind::buffer();
        let mut target = PlainKind::enter(&mut html, Text);
        target.buffer().append("<");
        drop(target);
        assert_eq!(HtmlKind::output(html), "");
    }
}
