//! Kinds of templates, and where a template of one kind writes when one of another calls it.

use alloc::string::String;

use crate::buffer::Mode;
use crate::{Buffer, Html};

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
pub trait Kind {
    /// What a call from Rust returns, if it is not wrapped in a `Result` or an `Option`.
    type Output;

    /// Where a template of this kind writes when an html template calls it.
    type InHtml<'b>: Target;

    /// Where a template of this kind writes when a plain template calls it.
    type InPlain<'b>: Target;

    /// A new buffer for a call from Rust.
    fn buffer() -> Buffer;

    /// The result of a call from Rust.
    fn output(buffer: Buffer) -> Self::Output;

    fn in_html(out: &mut Buffer) -> Self::InHtml<'_>;

    fn in_plain(out: &mut Buffer) -> Self::InPlain<'_>;
}

/// The kind of `[html]` templates.
#[derive(Clone, Copy, Debug)]
pub struct HtmlKind;

impl Kind for HtmlKind {
    type Output = Html;
    type InHtml<'b> = Direct<'b>;
    type InPlain<'b> = AsHtml<'b>;

    fn buffer() -> Buffer {
        Buffer::new(Mode::Html)
    }

    fn output(buffer: Buffer) -> Html {
        buffer.into_html()
    }

    fn in_html(out: &mut Buffer) -> Direct<'_> {
        Direct(out)
    }

    fn in_plain(out: &mut Buffer) -> AsHtml<'_> {
        AsHtml::new(out)
    }
}

/// The kind of `[plain]` templates.
#[derive(Clone, Copy, Debug)]
pub struct PlainKind;

impl Kind for PlainKind {
    type Output = String;
    type InHtml<'b> = Aside<'b>;
    type InPlain<'b> = Direct<'b>;

    fn buffer() -> Buffer {
        Buffer::new(Mode::Plain)
    }

    fn output(buffer: Buffer) -> String {
        buffer.into_text()
    }

    fn in_html(out: &mut Buffer) -> Aside<'_> {
        Aside {
            caller: out,
            text: Self::buffer(),
        }
    }

    fn in_plain(out: &mut Buffer) -> Direct<'_> {
        Direct(out)
    }
}

/// Where a called template writes. A call that fails drops it; one that succeeds closes it.
///
/// It is held across the `.await` of an async call, hence `Send`.
pub trait Target: Send {
    fn buffer(&mut self) -> &mut Buffer;

    fn close(self);
}

/// Straight into the caller's buffer, for a call within one kind.
#[derive(Debug)]
pub struct Direct<'b>(&'b mut Buffer);

impl Target for Direct<'_> {
    fn buffer(&mut self) -> &mut Buffer {
        self.0
    }

    fn close(self) {}
}

/// Into a plain buffer of its own, whose text is escaped into the caller's at the end.
#[derive(Debug)]
pub struct Aside<'b> {
    caller: &'b mut Buffer,
    text: Buffer,
}

impl Target for Aside<'_> {
    fn buffer(&mut self) -> &mut Buffer {
        &mut self.text
    }

    fn close(self) {
        self.caller.text(&self.text.into_text());
    }
}

/// Into the caller's plain buffer, which escapes while the html template writes.
#[derive(Debug)]
pub struct AsHtml<'b> {
    out: &'b mut Buffer,
    before: Mode,
}

impl<'b> AsHtml<'b> {
    fn new(out: &'b mut Buffer) -> Self {
        let before = out.set_mode(Mode::Html);
        Self { out, before }
    }
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
