//! The string type that is known to be markup.

mod compare;
mod convert;
mod ops;

use alloc::string::String;
use core::fmt;

use crate::Render;
use crate::buffer::{Buffer, Mode};
use crate::check::{Language, check};
use crate::cursor::Cursor;
use crate::join::append_joined;

/// A string that is known to be markup.
///
/// Html templates return it, [`escape`](crate::escape) makes it from text, and a template
/// appends it as it is, where it would escape a [`String`].
///
/// `Html` is not a string that happens to contain markup: there is no `Deref<Target = str>`, and
/// no way to cut it, since half an entity or half a tag is no markup any more. [`as_str`] gives
/// its text for reading, and that text is a plain `&str` again.
///
/// ```
/// use ptl_runtime::{Html, escape};
///
/// let row = Html::from_trusted("<td>") + "a < b" + Html::from_trusted("</td>");
/// assert_eq!(row, "<td>a &lt; b</td>");
///
/// let list = escape(", ").join(["Tom", "Jerry & Co"]);
/// assert_eq!(list, "Tom, Jerry &amp; Co");
/// ```
///
/// [`as_str`]: Html::as_str
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Html(String);

impl Html {
    /// Makes empty markup.
    ///
    /// ```
    /// assert!(ptl_runtime::Html::new().is_empty());
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self(String::new())
    }

    /// Declares that a string is markup, and safe to send to a browser as such.
    ///
    /// This is the only door by which text becomes markup without being escaped, and whoever
    /// calls it vouches for the text: that nobody else could have put a script in it, and that
    /// it begins and ends outside any tag. If in doubt, use [`escape`](crate::escape).
    ///
    /// ```
    /// use ptl_runtime::Html;
    ///
    /// assert_eq!(Html::from_trusted("<hr>").as_str(), "<hr>");
    /// ```
    ///
    /// # Panics
    ///
    /// In a debug build, panics if the markup ends in a tag, a comment, a script or the like,
    /// unless the feature `checks` is off.
    #[must_use]
    #[track_caller]
    pub fn from_trusted(markup: impl Into<String>) -> Self {
        let markup = markup.into();
        check(&markup, Language::Html);
        Self(markup)
    }

    /// Markup that this crate wrote itself.
    pub(crate) const fn from_written(markup: String) -> Self {
        Self(markup)
    }

    /// Renders a value as a statement of an html template would.
    ///
    /// ```
    /// use ptl_runtime::{Html, text};
    ///
    /// assert_eq!(Html::render("<&>"), "&lt;&amp;&gt;");
    /// assert_eq!(Html::render(&Some(text(true))), "true");
    /// ```
    #[must_use]
    pub fn render<T: Render + ?Sized>(value: &T) -> Self {
        let mut out = Buffer::new(Mode::Html);
        out.append(value);
        out.into_html()
    }

    /// The markup as a string, for reading.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The markup as a string, for those that take one: a response's body, for example.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }

    /// The length in bytes.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no markup at all.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Joins values with this markup between them. Text among them is escaped.
    ///
    /// For a separator that is text, see [`join`](crate::join()).
    ///
    /// ```
    /// use ptl_runtime::Html;
    ///
    /// let lines = Html::from_trusted("<br>").join(["1 < 2", "2 > 1"]);
    /// assert_eq!(lines, "1 &lt; 2<br>2 &gt; 1");
    /// ```
    #[must_use]
    pub fn join<I>(&self, items: I) -> Self
    where
        I: IntoIterator,
        I::Item: Render,
    {
        let mut out = Buffer::new(Mode::Html);
        append_joined(&mut out, items, self);
        out.into_html()
    }

    /// The markup `count` times in a row.
    ///
    /// ```
    /// use ptl_runtime::Html;
    ///
    /// assert_eq!(Html::from_trusted("<br>").repeat(2), "<br><br>");
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if the result would be longer than a string can be.
    #[must_use]
    pub fn repeat(&self, count: usize) -> Self {
        Self(self.0.repeat(count))
    }

    /// Appends a value as a statement of an html template would.
    fn append<T: Render + ?Sized>(&mut self, value: &T) {
        let mut out = Buffer::after(core::mem::take(&mut self.0), Mode::Html);
        out.append(value);
        *self = out.into_html();
    }
}

#[diagnostic::do_not_recommend]
impl Render for Html {
    fn render_to(&self, out: &mut Buffer) {
        out.html(self);
    }

    #[inline]
    fn __ptl_render_at(&self, out: &mut Cursor<'_>) {
        out.copied(self.as_str());
    }
}

/// The markup.
impl fmt::Display for Html {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

/// The markup as a string literal: `Html("<br>")`.
impl fmt::Debug for Html {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Html").field(&self.0).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn display_is_the_markup_and_debug_says_what_it_is() {
        let html = Html::from_trusted("<a href=\"/\">");
        assert_eq!(format!("{html}"), "<a href=\"/\">");
        assert_eq!(format!("{html:>14}"), "  <a href=\"/\">");
        assert_eq!(format!("{html:?}"), r#"Html("<a href=\"/\">")"#);
    }

    #[test]
    fn rendering_markup_keeps_it() {
        let html = Html::from_trusted("<br>");
        assert_eq!(Html::render(&html), html);
        assert_eq!(Html::render(&Some(&html)), html);
    }

    #[test]
    fn join_puts_markup_between_and_never_around() {
        let comma = Html::from_trusted("<i>,</i>");
        let none: [&str; 0] = [];
        assert_eq!(comma.join(none), "");
        assert_eq!(comma.join(["<"]), "&lt;");
        assert_eq!(comma.join([1, 2]), "1<i>,</i>2");
    }
}
