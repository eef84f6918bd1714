//! Kinds of templates.

use alloc::string::String;

use super::sink::{Plain, Text};
use super::{Enter, SizeHint};
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

    /// What happens to text that no sink escapes.
    const MODE: Mode;

    /// A new buffer for a call from Rust.
    #[inline]
    fn buffer() -> Buffer {
        Buffer::new(Self::MODE)
    }

    /// The result of a call from Rust, taken out of its buffer: to move a whole buffer costs more than a short page.
    fn take(buffer: &mut Buffer) -> Self::Output;

    /// The result of a call from Rust.
    #[inline]
    fn output(mut buffer: Buffer) -> Self::Output {
        Self::take(&mut buffer)
    }

    /// A new buffer for a call from Rust, as large as what was made by the calls before.
    #[inline]
    fn buffer_for(size: &SizeHint) -> Buffer {
        let mut buffer = Self::buffer();
        buffer.set_capacity(size.get());
        buffer
    }

    /// The result of a call from Rust, by which the next calls know how large theirs will be.
    #[inline]
    fn output_for(buffer: &mut Buffer, size: &SizeHint) -> Self::Output {
        size.learn(buffer.len());
        buffer.give_back_excess();
        Self::take(buffer)
    }
}

/// The kind of `[plain]` templates.
#[derive(Clone, Copy, Debug)]
pub struct PlainKind;

impl Kind for PlainKind {
    type Output = String;

    const MODE: Mode = Mode::Plain;

    #[inline]
    fn take(buffer: &mut Buffer) -> String {
        buffer.take_text()
    }
}

// Text is escaped as HTML on its way into these, and whatever stands in another language goes through a sink of that.
macro_rules! kinds_that_escape {
    ($($(#[$docs:meta])* $kind:ident => $output:ident;)+) => {$(
        $(#[$docs])*
        #[derive(Clone, Copy, Debug)]
        pub struct $kind;

        impl Kind for $kind {
            type Output = $output;

            const MODE: Mode = Mode::Html;

            #[inline]
            fn take(buffer: &mut Buffer) -> $output {
                // HTML SAFETY: the values in it were escaped, or went through the sinks of this language.
                $output::from_written(buffer.take_text())
            }
        }
    )+};
}

kinds_that_escape! {
    /// The kind of `[html]` templates.
    HtmlKind => Html;
    /// The kind of `[attrs]` templates.
    AttrsKind => Attrs;
    /// The kind of `[url]` templates.
    UrlKind => Url;
    /// The kind of `[css]` templates.
    CssKind => Css;
    /// The kind of `[js]` templates.
    JsKind => Js;
}
