//! What can be appended to a template.

mod containers;
mod numbers;
mod strings;

use crate::Buffer;
use crate::cursor::Cursor;

/// A value that a template can append.
///
/// Implement it for a type that controls its own markup; a type that is only text needs
/// [`Display`](core::fmt::Display) and nothing else. In generic code, `T: Render` is the bound
/// for "something that can be appended", and `&dyn Render` works too. [`text`](crate::text())
/// makes any `Display` value fit such a bound.
///
/// ```
/// use ptl_runtime::{Buffer, Html, Render};
///
/// struct Key<'a> {
///     label: &'a str,
/// }
///
/// impl Render for Key<'_> {
///     fn render_to(&self, out: &mut Buffer) {
///         out.html(&Html::from_trusted("<kbd>"));
///         out.append(self.label);
///         out.html(&Html::from_trusted("</kbd>"));
///     }
/// }
///
/// assert_eq!(Html::render(&Key { label: "&" }), "<kbd>&amp;</kbd>");
/// ```
///
/// # What the implementations here print
///
/// - Strings, characters, numbers, network addresses: their text, escaped in html.
/// - [`Html`](crate::Html): its markup.
/// - References, boxes, shared pointers, guards: what is behind them.
/// - `()` and `None`: nothing. `Some(value)`: the value.
///
/// Left out on purpose: `bool`, as most booleans are a by-product that nobody wants to read
/// (`text(flag)` prints one); `Result`, which takes a `?`; and collections, which take a loop or
/// [`join`](crate::join()).
#[diagnostic::on_unimplemented(
    message = "a template cannot append `{Self}`",
    label = "this does not implement `Render`",
    note = "to print the items of a list, write `for item in list:`, or `join(list, \", \")`",
    note = "for a type of your own, implement `Display`, or `Render` to control its markup",
    note = "where a bound asks for `Render`, `text(value)` makes any `Display` value fit",
    note = "to look at a value while you work, print it with `{{value:?}}` in an `f` literal"
)]
pub trait Render {
    /// Appends the value to `out`.
    fn render_to(&self, out: &mut Buffer);

    /// The same for a template that keeps in mind where it writes.
    #[doc(hidden)]
    #[inline]
    fn __ptl_render_at(&self, out: &mut Cursor<'_>) {
        out.with_buffer(|out| self.render_to(out));
    }

    /// Whether this is a `None`, however deep behind references: an attribute without a value
    /// is left out, rather than written with an empty one.
    #[doc(hidden)]
    fn __ptl_is_none(&self) -> bool {
        false
    }
}
