//! The values that templates append at a cursor.

use alloc::string::String;
use core::fmt;

use super::Cursor;
use crate::__private::sink::Escape;
use crate::Render;
use crate::escape::Carrier;

impl Cursor<'_> {
    /// Appends a value, as a statement would.
    #[inline]
    pub(crate) fn append<T: Render + ?Sized>(&mut self, value: &T) {
        self.hand_on(|out| value.__ptl_render_at(out));
    }

    /// Appends formatted text, escaped unless the template is a plain one.
    #[inline]
    pub(crate) fn formatted(&mut self, arguments: fmt::Arguments<'_>) {
        self.with_buffer(|out| out.formatted(arguments));
    }

    /// Appends formatted text, escaped.
    #[inline]
    pub(crate) fn formatted_html(&mut self, arguments: fmt::Arguments<'_>) {
        self.with_buffer(|out| out.formatted_html(arguments));
    }

    /// Appends formatted text, escaped as its sink asks for.
    #[inline]
    pub(crate) fn formatted_in(&mut self, sink: impl Escape, arguments: fmt::Arguments<'_>) {
        self.with_buffer(|out| out.formatted_in(sink, arguments));
    }

    /// Appends what needs no escaping but that of its carrier.
    #[inline]
    pub(crate) fn carried(&mut self, carrier: Carrier, text: &str) {
        match carrier {
            Carrier::Bare => self.copied(text),
            Carrier::Attribute => self.escaped(text),
            Carrier::UrlList => self.with_buffer(|out| out.carried(carrier, text)),
        }
    }

    /// Appends what `write` makes.
    #[inline]
    pub(crate) fn written(&mut self, write: impl FnOnce(&mut String) -> fmt::Result) {
        self.with_buffer(|out| out.written(write));
    }

    /// Appends a value as text: its text is escaped once, and its markup shows as it was written.
    #[inline]
    pub(crate) fn text_of<T: Render + ?Sized>(&mut self, value: &T) {
        self.with_buffer(|out| out.text_of(value));
    }
}
