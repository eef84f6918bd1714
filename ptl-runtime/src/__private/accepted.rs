//! The values that print.

use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;
use core::fmt::Display;

use super::level::level;
use super::refused::{BoolValue, ResultValue};
use crate::Render;
use crate::cursor::Cursor;

level!(RenderValue > BoolValue);

impl<T: Render + ?Sized> RenderValue<'_, T> {
    #[inline]
    pub fn __ptl_append_html(self, out: &mut Cursor<'_>, before: &'static str) {
        out.raw(before);
        out.append(self.value);
    }

    #[inline]
    pub fn __ptl_append_plain(self, out: &mut Cursor<'_>, before: &'static str) {
        out.raw(before);
        out.append(self.value);
    }

    #[inline]
    pub fn __ptl_interpolate_html(self, out: &mut Cursor<'_>, before: &'static str) {
        out.raw(before);
        out.append(self.value);
    }

    #[inline]
    pub fn __ptl_interpolate_plain(self, out: &mut Cursor<'_>, before: &'static str) {
        out.raw(before);
        out.append(self.value);
    }
}

level!(DisplayValue > OptionValue);

impl<T: Display + ?Sized> DisplayValue<'_, T> {
    pub fn __ptl_append_html(self, out: &mut Cursor<'_>, before: &'static str) {
        out.raw(before);
        out.formatted_html(format_args!("{}", self.value));
    }

    pub fn __ptl_append_plain(self, out: &mut Cursor<'_>, before: &'static str) {
        out.raw(before);
        out.formatted(format_args!("{}", self.value));
    }

    pub fn __ptl_interpolate_html(self, out: &mut Cursor<'_>, before: &'static str) {
        self.__ptl_append_html(out, before);
    }

    pub fn __ptl_interpolate_plain(self, out: &mut Cursor<'_>, before: &'static str) {
        self.__ptl_append_plain(out, before);
    }
}

level!(OptionValue > ResultValue);

impl<T: OptionalDisplay + ?Sized> OptionValue<'_, T> {
    pub fn __ptl_append_html(self, out: &mut Cursor<'_>, before: &'static str) {
        out.raw(before);
        if let Some(value) = self.value.displayed() {
            out.formatted_html(format_args!("{value}"));
        }
    }

    pub fn __ptl_append_plain(self, out: &mut Cursor<'_>, before: &'static str) {
        out.raw(before);
        if let Some(value) = self.value.displayed() {
            out.formatted(format_args!("{value}"));
        }
    }

    pub fn __ptl_interpolate_html(self, out: &mut Cursor<'_>, before: &'static str) {
        self.__ptl_append_html(out, before);
    }

    pub fn __ptl_interpolate_plain(self, out: &mut Cursor<'_>, before: &'static str) {
        self.__ptl_append_plain(out, before);
    }
}

/// An `Option` of something that is `Display`, itself or behind pointers. And `()`, which is empty text.
pub trait OptionalDisplay {
    type Value: Display + ?Sized;

    fn displayed(&self) -> Option<&Self::Value>;
}

impl<T: Display> OptionalDisplay for Option<T> {
    type Value = T;

    fn displayed(&self) -> Option<&T> {
        self.as_ref()
    }
}

impl OptionalDisplay for () {
    type Value = str;

    fn displayed(&self) -> Option<&str> {
        Some("")
    }
}

macro_rules! optional_behind {
    ($($pointer:ty),+) => {$(
        impl<T: OptionalDisplay + ?Sized> OptionalDisplay for $pointer {
            type Value = T::Value;

            fn displayed(&self) -> Option<&T::Value> {
                T::displayed(self)
            }
        }
    )+};
}

optional_behind!(&T, &mut T, Box<T>, Rc<T>, Arc<T>);
