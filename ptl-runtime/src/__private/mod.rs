//! The side that generated code calls.
//!
//! None of this is covered by semantic versioning: the compiler and this module belong to the
//! same version, and only code that this version of the compiler wrote may use it.

#![expect(
    clippy::unused_self,
    reason = "what refuses a value has to be a method of it to be found"
)]

mod accepted;
mod block;
mod content;
mod enter;
mod field;
mod fixed;
mod in_sink;
mod kind;
mod lazy;
mod level;
mod literal;
mod number;
mod outcome;
mod pause;
mod refused;
pub mod sink;
mod size_hint;
mod value;
mod version;

use core::fmt;

pub use self::block::Block;
pub use self::content::Content;
pub use self::enter::{AsHtml, AsItIs, Direct, Enter, Escaped, Target};
pub use self::field::{Field, field};
pub use self::fixed::fixed;
pub use self::in_sink::in_sink;
pub use self::kind::{
    AttrsKind, CssKind, HtmlKind, JsKind, Kind, NoOptions, PlainKind, Template, UrlKind,
};
pub use self::lazy::{async_lazy, lazy, made_by};
pub use self::number::{Float, Integer, float, integer};
pub use self::outcome::{Done, NoOutput, Outcome, Written, done};
pub use self::pause::{pause, send};
pub use self::size_hint::SizeHint;
pub use self::value::value;
pub use self::version::assert_version;
pub use crate::Buffer;
pub use crate::cursor::{Cursor, GuardedCursor};
pub use crate::escape::carrier::Carrier;
pub use alloc::string::String;

/// Appends formatted text to an html template: formatted first, then escaped.
#[inline]
pub fn format_html(out: &mut Cursor<'_>, arguments: fmt::Arguments<'_>) {
    out.formatted_html(arguments);
}

/// Appends formatted text to a plain template.
///
/// The buffer knows whether it is plain, so not even a wrong call lets text into markup.
#[inline]
pub fn format_plain(out: &mut Cursor<'_>, arguments: fmt::Arguments<'_>) {
    out.formatted(arguments);
}

/// Appends formatted text in a sink: formatted first, then escaped. In the place of a script's value it is a string.
#[inline]
pub fn format_in<S: sink::Escape>(out: &mut Cursor<'_>, sink: S, arguments: fmt::Arguments<'_>) {
    out.formatted_in(sink, arguments);
}
