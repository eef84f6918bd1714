//! The values that are text, escaped as the sink asks for.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::sync::Arc;
use core::fmt::Display;

use super::refused::InResult;
use super::trusted::InTrusted;
use super::write_attribute;
use crate::__private::accepted::OptionalDisplay;
use crate::__private::level::level;
use crate::__private::sink::TextSink;
use crate::cursor::Cursor;

level!(InAtHand > InTrusted, S);

impl<T: AtHand + ?Sized, S: TextSink> InAtHand<'_, T, S> {
    #[inline]
    pub fn __ptl_append(self, out: &mut Cursor<'_>, before: &'static str) {
        out.raw(before);
        out.hand_on(|out| self.value.write_in(self.sink, out));
    }

    #[inline]
    pub fn __ptl_interpolate(self, out: &mut Cursor<'_>, before: &'static str) {
        self.__ptl_append(out, before);
    }

    pub fn __ptl_attribute(self, out: &mut Cursor<'_>, name: &'static str) {
        write_attribute(out, name, |out| self.__ptl_append(out, ""));
    }
}

/// A value whose text can be had without a formatter.
pub trait AtHand {
    fn write_in(&self, sink: impl TextSink, out: &mut Cursor<'_>);
}

macro_rules! strings_at_hand {
    ($($string:ty),+) => {$(
        impl AtHand for $string {
            #[inline]
            fn write_in(&self, sink: impl TextSink, out: &mut Cursor<'_>) {
                sink.write_at(out, self);
            }
        }
    )+};
}

strings_at_hand!(str, String, Cow<'_, str>);

macro_rules! integers_at_hand {
    ($($integer:ty),+) => {$(
        impl AtHand for $integer {
            /// No language has another meaning for digits, and for the sign before them.
            #[inline]
            fn write_in(&self, _: impl TextSink, out: &mut Cursor<'_>) {
                out.append(self);
            }
        }
    )+};
}

integers_at_hand!(
    u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize
);

macro_rules! behind_at_hand {
    ($($pointer:ty),+) => {$(
        impl<T: AtHand + ?Sized> AtHand for $pointer {
            #[inline]
            fn write_in(&self, sink: impl TextSink, out: &mut Cursor<'_>) {
                T::write_in(self, sink, out);
            }
        }
    )+};
}

behind_at_hand!(&T, &mut T, Box<T>, Rc<T>, Arc<T>);

level!(InText > InOption, S);

impl<T: Display + ?Sized, S: TextSink> InText<'_, T, S> {
    pub fn __ptl_append(self, out: &mut Cursor<'_>, before: &'static str) {
        out.raw(before);
        out.formatted_in(self.sink, format_args!("{}", self.value));
    }

    pub fn __ptl_interpolate(self, out: &mut Cursor<'_>, before: &'static str) {
        self.__ptl_append(out, before);
    }

    pub fn __ptl_attribute(self, out: &mut Cursor<'_>, name: &'static str) {
        write_attribute(out, name, |out| self.__ptl_append(out, ""));
    }
}

level!(InOption > InResult, S);

impl<T: OptionalDisplay + ?Sized, S: TextSink> InOption<'_, T, S> {
    /// A sink may have something to write for an empty value, so `None` is one.
    pub fn __ptl_append(self, out: &mut Cursor<'_>, before: &'static str) {
        out.raw(before);
        match self.value.displayed() {
            Some(value) => out.formatted_in(self.sink, format_args!("{value}")),
            None => out.formatted_in(self.sink, format_args!("")),
        }
    }

    pub fn __ptl_interpolate(self, out: &mut Cursor<'_>, before: &'static str) {
        self.__ptl_append(out, before);
    }

    pub fn __ptl_attribute(self, out: &mut Cursor<'_>, name: &'static str) {
        if let Some(value) = self.value.displayed() {
            write_attribute(out, name, |out| {
                out.formatted_in(self.sink, format_args!("{value}"));
            });
        }
    }
}
