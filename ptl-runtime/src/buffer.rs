//! Where everything goes that templates write.

#[cfg_attr(
    not(feature = "std"),
    allow(
        dead_code,
        reason = "what a buffer can be drained to needs the standard library"
    )
)]
mod drain;
#[cfg(feature = "std")]
#[allow(unsafe_code)]
mod lend;
mod pieces;
#[cfg(test)]
mod tests;

#[cfg(feature = "std")]
use alloc::boxed::Box;
use alloc::string::String;
use core::fmt::{self, Write as _};
use core::mem;

use self::drain::Drain;
pub(crate) use self::drain::NotSent;
#[cfg(feature = "std")]
pub(crate) use self::drain::{CHUNK, Outlet};
#[cfg(feature = "std")]
pub(crate) use self::lend::lend;
use self::pieces::pieces;
use crate::__private::sink::{Escape, Text};
use crate::cursor::Cursor;
use crate::escape::{Carrier, Writer as _};
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
    /// From this length on, the output is drained before more is written. A buffer without a drain grows, and has no limit.
    limit: usize,
    drain: Option<Drain>,
}

/// The limit of a buffer whose output goes nowhere any more. It is always reached.
const CLOSED: usize = 0;

/// What happens to text on its way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Text is escaped.
    Html,
    /// Text stays as it is.
    Plain,
}

/// How much capacity may be left over at the end where hardly anything was written.
const MAX_EXCESS: usize = 512;

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

    /// A buffer that grows.
    pub(crate) const fn new(mode: Mode) -> Self {
        Self {
            output: String::new(),
            mode,
            limit: usize::MAX,
            drain: None,
        }
    }

    /// A buffer that grows, and goes on after what is written already.
    pub(crate) fn after(output: String, mode: Mode) -> Self {
        Self {
            output,
            ..Self::new(mode)
        }
    }

    /// A buffer of about so many bytes, which go to an outlet as often as it is full.
    #[cfg(feature = "std")]
    pub(crate) fn draining(mode: Mode, outlet: Box<dyn Outlet + Send>, size: usize) -> Self {
        Self {
            output: String::with_capacity(size),
            mode,
            // What comes behind this is room for one more value.
            limit: (size - size / 16).max(1),
            drain: Some(Drain::new(outlet)),
        }
    }

    /// How much was written.
    #[inline]
    pub(crate) const fn len(&self) -> usize {
        self.output.len()
    }

    /// Makes room in a buffer that holds nothing.
    #[inline]
    pub(crate) fn set_capacity(&mut self, bytes: usize) {
        self.output = String::with_capacity(bytes);
    }

    /// Gives capacity back that is out of proportion to what was written.
    #[inline]
    pub(crate) fn give_back_excess(&mut self) {
        if self.output.capacity() / 2 > self.output.len().max(MAX_EXCESS) {
            self.shrink();
        }
    }

    #[cold]
    fn shrink(&mut self) {
        self.output.shrink_to_fit();
    }

    /// Writes at a cursor, and keeps what was written.
    #[inline]
    pub(crate) fn at_cursor<R>(&mut self, write: impl FnOnce(&mut Cursor<'_>) -> R) -> R {
        let mut cursor = Cursor::new(self);
        let result = write(&mut cursor);
        cursor.keep();
        result
    }

    /// The output as it is.
    #[inline]
    pub(crate) const fn output_mut(&mut self) -> &mut String {
        &mut self.output
    }

    /// Cuts a text that is longer than the buffer into pieces. One that grows takes it as one piece.
    pub(crate) fn pieces<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> + use<'t> {
        pieces(text, self.limit)
    }

    pub(crate) const fn mode(&self) -> Mode {
        self.mode
    }

    /// Changes the mode for what follows, and says what it was.
    pub(crate) const fn set_mode(&mut self, mode: Mode) -> Mode {
        mem::replace(&mut self.mode, mode)
    }

    /// The output, with room for more: every value is written here.
    #[inline]
    pub(crate) fn output(&mut self) -> &mut String {
        if self.output.len() >= self.limit {
            self.drain();
        }
        &mut self.output
    }

    /// Sends what was written so far to where it goes, if it goes anywhere. After a failure it is dropped.
    #[cold]
    #[inline(never)]
    pub(crate) fn drain(&mut self) {
        let Some(drain) = &mut self.drain else { return };
        if self.limit != CLOSED && drain.empty(&mut self.output) == Err(NotSent::Closed) {
            self.limit = CLOSED;
        }
        if self.limit == CLOSED {
            self.output.clear();
        }
    }

    /// Whether there is anything to be sent to.
    #[inline]
    pub(crate) const fn drains(&self) -> bool {
        self.drain.is_some()
    }

    /// Whether what is written goes nowhere any more.
    #[inline]
    pub(crate) const fn is_closed(&self) -> bool {
        self.limit == CLOSED
    }

    /// Whether no more should be written for now.
    #[inline]
    pub(crate) fn is_full(&self) -> bool {
        self.drain.as_ref().is_some_and(Drain::is_full)
    }

    /// Appends text, escaped if the mode says so.
    pub(crate) fn text(&mut self, text: &str) {
        self.at_cursor(|out| out.text(text));
    }

    /// Appends what is markup already, or cannot contain anything to escape.
    #[inline]
    pub(crate) fn raw(&mut self, markup: &str) {
        self.at_cursor(|out| out.copied(markup));
    }

    /// Appends formatted text, escaped if the mode says so.
    ///
    /// The escaper sees what the formatter has made, padding and all, so the result is the same
    /// as that of escaping the finished string, without the string.
    pub(crate) fn formatted(&mut self, arguments: fmt::Arguments<'_>) {
        match self.mode {
            Mode::Html => self.formatted_html(arguments),
            Mode::Plain => check(self.output().write_fmt(arguments)),
        }
    }

    /// Appends formatted text, escaped.
    pub(crate) fn formatted_html(&mut self, arguments: fmt::Arguments<'_>) {
        self.formatted_in(Text, arguments);
    }

    /// Appends formatted text, escaped as its sink asks for.
    pub(crate) fn formatted_in(&mut self, sink: impl Escape, arguments: fmt::Arguments<'_>) {
        let mut writer = sink.writer(self.output());
        check(writer.write_fmt(arguments));
        writer.finish();
    }

    /// Appends text, escaped as its sink asks for.
    pub(crate) fn text_in(&mut self, sink: impl Escape, text: &str) {
        let mut writer = sink.writer(self.output());
        check(writer.write_str(text));
        writer.finish();
    }

    /// Appends what needs no escaping but that of its carrier.
    pub(crate) fn carried(&mut self, carrier: Carrier, text: &str) {
        carrier.push(self.output(), text);
    }

    /// Appends what `write` makes.
    pub(crate) fn written(&mut self, write: impl FnOnce(&mut String) -> fmt::Result) {
        check(write(self.output()));
    }

    /// Appends a value as text: its text is escaped once, and its markup shows as it was written.
    ///
    /// A block of a template writes its literals as they are, so it is rendered aside.
    pub(crate) fn text_of<T: Render + ?Sized>(&mut self, value: &T) {
        let mut aside = Self::new(Mode::Plain);
        aside.append(value);
        self.at_cursor(|out| out.escaped(&aside.output));
    }

    /// Sends all that is left.
    #[cfg(feature = "std")]
    pub(crate) fn finish(mut self) {
        self.drain();
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
    pub(crate) fn into_text(mut self) -> String {
        self.take_text()
    }

    /// What was written, as text. The buffer is left empty.
    ///
    /// A drain has no use any more. To drop it now leaves no call behind the text, for which that would have to be kept aside.
    #[inline]
    pub(crate) fn take_text(&mut self) -> String {
        self.drain = None;
        mem::take(&mut self.output)
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
