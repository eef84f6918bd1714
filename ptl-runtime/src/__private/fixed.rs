//! Values with a fixed number of decimals, as in `{price:.2}`.
//!
//! Generated code calls `fixed(&value).__ptl_format_html(out, 2, format_args!("{:.2}", value))`. Of the two
//! [levels](super::level), that of floats comes first. The other one leaves the value to the formatter.
//! In a sink, `__ptl_format_in(out, SINK, 2, …)` does the same, but for values of scripts, where formatted text is a
//! string.

use core::fmt;

use super::level::{copy, level};
use super::sink::Escape;
use super::{format_html, format_in, format_plain};
use crate::cursor::Cursor;

level!(FloatFixed > OtherFixed);

/// What is left for the last level.
#[derive(Debug)]
pub struct OtherFixed<'a, T: ?Sized> {
    value: &'a T,
}

copy!(OtherFixed);

/// The value of an expression that is formatted. It is only borrowed.
#[inline]
pub const fn fixed<T: ?Sized>(value: &T) -> FloatFixed<'_, T> {
    FloatFixed(OtherFixed { value })
}

impl<T: ?Sized> OtherFixed<'_, T> {
    pub fn __ptl_format_html(self, out: &mut Cursor<'_>, _: usize, arguments: fmt::Arguments<'_>) {
        format_html(out, arguments);
    }

    pub fn __ptl_format_plain(self, out: &mut Cursor<'_>, _: usize, arguments: fmt::Arguments<'_>) {
        format_plain(out, arguments);
    }

    pub fn __ptl_format_in<S: Escape>(
        self,
        out: &mut Cursor<'_>,
        sink: S,
        _: usize,
        arguments: fmt::Arguments<'_>,
    ) {
        format_in(out, sink, arguments);
    }
}

/// What a float prints needs no escaping.
impl<T: AsFloat + ?Sized> FloatFixed<'_, T> {
    #[inline]
    pub fn __ptl_format_html(
        self,
        out: &mut Cursor<'_>,
        decimals: usize,
        arguments: fmt::Arguments<'_>,
    ) {
        if !out.fixed(self.value.as_float(), decimals) {
            out.formatted(arguments);
        }
    }

    #[inline]
    pub fn __ptl_format_plain(
        self,
        out: &mut Cursor<'_>,
        decimals: usize,
        arguments: fmt::Arguments<'_>,
    ) {
        self.__ptl_format_html(out, decimals, arguments);
    }

    /// No language has another meaning for digits, for a point between them, and for the sign before them.
    #[inline]
    pub fn __ptl_format_in<S: Escape>(
        self,
        out: &mut Cursor<'_>,
        sink: S,
        decimals: usize,
        arguments: fmt::Arguments<'_>,
    ) {
        if !out.fixed(self.value.as_float(), decimals) {
            format_in(out, sink, arguments);
        }
    }
}

/// A float, or a reference to one. The wider type has every value of the narrower one, so both print the same.
pub trait AsFloat {
    fn as_float(&self) -> f64;
}

impl AsFloat for f32 {
    fn as_float(&self) -> f64 {
        f64::from(*self)
    }
}

impl AsFloat for f64 {
    fn as_float(&self) -> f64 {
        *self
    }
}

impl<T: AsFloat + ?Sized> AsFloat for &T {
    fn as_float(&self) -> f64 {
        T::as_float(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::__private::sink::{Attribute, UrlPath};
    use crate::__private::{Carrier, HtmlKind, Kind};
    use alloc::format;
    use alloc::string::String;

    fn formatted<S: Escape>(sink: S, value: f64) -> String {
        let mut buffer = HtmlKind::buffer();
        let out = &mut Cursor::new(&mut buffer);
        fixed(&value).__ptl_format_in(out, sink, 1, format_args!("{value:.1}"));
        fixed(&value).__ptl_format_html(out, 1, format_args!("{value:.1}"));
        HtmlKind::take(out.lend()).into_string()
    }

    #[test]
    fn a_float_prints_the_same_in_all_places_and_whoever_formats_it() {
        for value in [0.0, -0.04, 2.25, -1e6, 1e300, f64::NAN, f64::NEG_INFINITY] {
            let twice = format!("{value:.1}{value:.1}");
            assert_eq!(formatted(Attribute(Carrier::Attribute), value), twice);
            assert_eq!(formatted(UrlPath(Carrier::Attribute), value), twice);
        }
    }

    #[test]
    fn what_is_no_float_is_left_to_the_formatter() {
        let mut buffer = HtmlKind::buffer();
        let out = &mut Cursor::new(&mut buffer);
        let path = UrlPath(Carrier::Attribute);
        fixed(&"a&b").__ptl_format_in(out, path, 2, format_args!("{:.2}", "a&b"));
        assert_eq!(HtmlKind::take(out.lend()), "a%26");
    }
}
