//! Values with a fixed number of decimals, as in `{price:.2}`.
//!
//! Generated code calls `(&&Fixed(&value)).format_html(out, 2, format_args!("{:.2}", value))`. Of the two methods of that
//! name, method lookup finds that of floats first, if the value is one. The other one leaves the value to the formatter.

use core::fmt;

use super::{format_html, format_plain};
use crate::cursor::Cursor;

/// The value of an expression that is formatted. It is only borrowed.
#[derive(Clone, Copy, Debug)]
pub struct Fixed<'a, T: ?Sized>(pub &'a T);

impl<T: ?Sized> Fixed<'_, T> {
    pub fn format_html(&self, out: &mut Cursor<'_>, _: usize, arguments: fmt::Arguments<'_>) {
        format_html(out, arguments);
    }

    pub fn format_plain(&self, out: &mut Cursor<'_>, _: usize, arguments: fmt::Arguments<'_>) {
        format_plain(out, arguments);
    }
}

/// A float. What it prints needs no escaping.
pub trait __PtlFixed {
    fn format_html(&self, out: &mut Cursor<'_>, decimals: usize, arguments: fmt::Arguments<'_>);

    fn format_plain(&self, out: &mut Cursor<'_>, decimals: usize, arguments: fmt::Arguments<'_>) {
        self.format_html(out, decimals, arguments);
    }
}

impl<T: AsFloat + ?Sized> __PtlFixed for &Fixed<'_, T> {
    fn format_html(&self, out: &mut Cursor<'_>, decimals: usize, arguments: fmt::Arguments<'_>) {
        if !out.fixed(self.0.as_float(), decimals) {
            out.formatted(arguments);
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
