//! Any `Display` value as text.

use core::fmt::{self, Display};

use crate::{Buffer, Render};

/// Makes any [`Display`] value appendable where [`Render`] is asked for.
///
/// A statement of a template appends a `Display` value without further ado. In generic code, and
/// as an argument for an `impl Render` parameter, only the bound counts, and `text` is what
/// fulfils it. It also prints a `bool`.
///
/// ```
/// use ptl_runtime::{Html, join, text};
///
/// let switches = [true, false];
/// assert_eq!(Html::render(&join(switches.map(text), ", ")), "true, false");
/// ```
#[must_use = "a `Text` prints nothing until it is appended"]
pub const fn text<T: Display>(value: T) -> Text<T> {
    Text(value)
}

/// A value that is rendered as its [`Display`] text, escaped as text is. Made by [`text`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<T>(T);

#[diagnostic::do_not_recommend]
impl<T: Display> Render for Text<T> {
    fn render_to(&self, out: &mut Buffer) {
        out.formatted(format_args!("{}", self.0));
    }
}

/// The value's own text.
impl<T: Display> Display for Text<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}
