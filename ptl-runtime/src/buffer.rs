//! Where everything goes that templates write.

use alloc::string::String;
use core::fmt::{self, Write as _};

use crate::__private::sink::{Escape, Text};
use crate::escape::{Carrier, Writer as _, escape_into};
use crate::float::push_fixed;
use crate::{Html, Render, escape};

/// Where a template writes, and where a [`Render`] implementation puts its value.
///
/// A buffer belongs either to an html template, and then text is escaped on its way in, or to a
/// plain one, and then it is not. An implementation of [`Render`] need not know which.
///
/// There is no way to make a buffer by hand: [`Html::render`] and templates make them.
#[derive(Debug)]
pub struct Buffer {
    output: String,
    mode: Mode,
}

/// What happens to text on its way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Text is escaped.
    Html,
    /// Text stays as it is.
    Plain,
}

impl Buffer {
    /// Appends a value, as a statement of a template would.
    ///
    /// ```
    /// use ptl_runtime::{Buffer, Html, Render};
    ///
    /// struct Point(i32, i32);
    ///
    /// impl Render for Point {
    ///     fn render_to(&self, out: &mut Buffer) {
    ///         out.append(&self.0);
    ///         out.append(" & ");
    ///         out.append(&self.1);
    ///     }
    /// }
    ///
    /// assert_eq!(Html::render(&Point(3, -4)), "3 &amp; -4");
    /// ```
    #[inline]
    pub fn append<T: Render + ?Sized>(&mut self, value: &T) {
        value.render_to(self);
    }

    /// Appends markup as it is.
    #[inline]
    pub fn html(&mut self, markup: &Html) {
        self.raw(markup.as_str());
    }

    pub(crate) const fn new(mode: Mode) -> Self {
        Self {
            output: String::new(),
            mode,
        }
    }

    /// A buffer that goes on after some markup.
    pub(crate) fn after(markup: Html) -> Self {
        Self {
            output: markup.into_string(),
            mode: Mode::Html,
        }
    }

    pub(crate) const fn mode(&self) -> Mode {
        self.mode
    }

    /// Changes the mode for what follows, and says what it was.
    pub(crate) const fn set_mode(&mut self, mode: Mode) -> Mode {
        core::mem::replace(&mut self.mode, mode)
    }

    /// Appends text, escaped if the mode says so.
    pub(crate) fn text(&mut self, text: &str) {
        match self.mode {
            Mode::Html => escape_into(&mut self.output, text),
            Mode::Plain => self.output.push_str(text),
        }
    }

    /// Appends what is markup already, or cannot contain anything to escape.
    #[inline]
    pub(crate) fn raw(&mut self, markup: &str) {
        self.output.push_str(markup);
    }

    /// Appends the digits of an integer, which need no escaping.
    #[inline]
    pub(crate) fn integer(&mut self, write: impl FnOnce(&mut String)) {
        write(&mut self.output);
    }

    /// Appends a float with so many decimals, which needs no escaping. `arguments` print the same.
    pub(crate) fn fixed(&mut self, value: f64, decimals: usize, arguments: fmt::Arguments<'_>) {
        if !push_fixed(&mut self.output, value, decimals) {
            self.formatted(arguments);
        }
    }

    /// Appends formatted text, escaped if the mode says so.
    ///
    /// The escaper sees what the formatter has made, padding and all, so the result is the same
    /// as that of escaping the finished string, without the string.
    pub(crate) fn formatted(&mut self, arguments: fmt::Arguments<'_>) {
        match self.mode {
            Mode::Html => self.formatted_html(arguments),
            Mode::Plain => check(self.output.write_fmt(arguments)),
        }
    }

    /// Appends formatted text, escaped.
    pub(crate) fn formatted_html(&mut self, arguments: fmt::Arguments<'_>) {
        self.formatted_in(Text, arguments);
    }

    /// Appends formatted text, escaped as its sink asks for.
    pub(crate) fn formatted_in(&mut self, sink: impl Escape, arguments: fmt::Arguments<'_>) {
        let mut writer = sink.writer(&mut self.output);
        check(writer.write_fmt(arguments));
        writer.finish();
    }

    /// Appends text, escaped as its sink asks for.
    pub(crate) fn text_in(&mut self, sink: impl Escape, text: &str) {
        let mut writer = sink.writer(&mut self.output);
        check(writer.write_str(text));
        writer.finish();
    }

    /// Appends what needs no escaping but that of its carrier.
    pub(crate) fn carried(&mut self, carrier: Carrier, text: &str) {
        carrier.push(&mut self.output, text);
    }

    /// Appends what `write` makes.
    pub(crate) fn written(&mut self, write: impl FnOnce(&mut String) -> fmt::Result) {
        check(write(&mut self.output));
    }

    /// Appends a value as text: its text is escaped once, and its markup shows as it was written.
    ///
    /// A block of a template writes its literals as they are, so it is rendered aside.
    pub(crate) fn text_of<T: Render + ?Sized>(&mut self, value: &T) {
        let mut aside = Self::new(Mode::Plain);
        aside.append(value);
        escape_into(&mut self.output, &aside.output);
    }

    /// What was written, as markup.
    pub(crate) fn into_html(self) -> Html {
        match self.mode {
            // HTML SAFETY: in this mode, text was escaped on its way in.
            Mode::Html => Html::from_written(self.output),
            Mode::Plain => escape(&self.output),
        }
    }

    /// What was written, as text.
    pub(crate) fn into_text(self) -> String {
        self.output
    }
}

/// Writing to a string cannot fail, so an error is the `Display` implementation's own. It is
/// treated as `format!` and `to_string` treat it: half a value must not pass for a whole one.
fn check(result: fmt::Result) {
    assert!(
        result.is_ok(),
        "a formatting trait implementation returned an error while a template appended its value"
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_in_html_only() {
        for (mode, expected) in [(Mode::Html, "&lt;b&gt;"), (Mode::Plain, "<b>")] {
            let mut out = Buffer::new(mode);
            out.append("<b>");
            out.append(&'<');
            out.append(&format_args!("{:>2}", '>'));
            let expected = if mode == Mode::Html {
                alloc::format!("{expected}&lt; &gt;")
            } else {
                alloc::format!("{expected}< >")
            };
            assert_eq!(out.into_text(), expected);
        }
    }

    #[test]
    fn markup_is_the_same_in_both_modes() {
        for mode in [Mode::Html, Mode::Plain] {
            let mut out = Buffer::new(mode);
            out.html(&Html::from_trusted("<br>"));
            assert_eq!(out.into_text(), "<br>");
        }
    }

    #[test]
    fn a_plain_buffer_becomes_markup_by_escaping() {
        let mut out = Buffer::new(Mode::Plain);
        out.append("<");
        assert_eq!(out.into_html(), "&lt;");
    }

    #[test]
    #[should_panic(expected = "returned an error while a template appended")]
    fn a_display_that_fails_is_not_half_printed() {
        struct Broken;
        impl fmt::Display for Broken {
            fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
                Err(fmt::Error)
            }
        }
        Buffer::new(Mode::Html).formatted(format_args!("{Broken}"));
    }

    #[test]
    fn a_buffer_can_be_sent_to_another_thread() {
        const fn is_send<T: Send>() {}
        const { is_send::<Buffer>() }
    }
}
