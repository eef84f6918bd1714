//! The values that print.

use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;
use core::fmt::Display;

use super::Value;
use crate::Render;
use crate::cursor::Cursor;

pub trait __PtlRender {
    fn append_html(&self, out: &mut Cursor<'_>);

    #[inline]
    fn append_plain(&self, out: &mut Cursor<'_>) {
        self.append_html(out);
    }

    #[inline]
    fn interpolate_html(&self, out: &mut Cursor<'_>) {
        self.append_html(out);
    }

    #[inline]
    fn interpolate_plain(&self, out: &mut Cursor<'_>) {
        self.append_plain(out);
    }
}

impl<T: Render + ?Sized> __PtlRender for &&&&Value<'_, T> {
    #[inline]
    fn append_html(&self, out: &mut Cursor<'_>) {
        out.append(self.0);
    }
}

pub trait __PtlDisplay {
    fn append_html(&self, out: &mut Cursor<'_>);

    fn append_plain(&self, out: &mut Cursor<'_>);

    fn interpolate_html(&self, out: &mut Cursor<'_>) {
        self.append_html(out);
    }

    fn interpolate_plain(&self, out: &mut Cursor<'_>) {
        self.append_plain(out);
    }
}

impl<T: Display + ?Sized> __PtlDisplay for &&Value<'_, T> {
    fn append_html(&self, out: &mut Cursor<'_>) {
        out.formatted_html(format_args!("{}", self.0));
    }

    fn append_plain(&self, out: &mut Cursor<'_>) {
        out.formatted(format_args!("{}", self.0));
    }
}

pub trait __PtlOption {
    fn append_html(&self, out: &mut Cursor<'_>);

    fn append_plain(&self, out: &mut Cursor<'_>);

    fn interpolate_html(&self, out: &mut Cursor<'_>) {
        self.append_html(out);
    }

    fn interpolate_plain(&self, out: &mut Cursor<'_>) {
        self.append_plain(out);
    }
}

impl<T: OptionalDisplay + ?Sized> __PtlOption for &Value<'_, T> {
    fn append_html(&self, out: &mut Cursor<'_>) {
        if let Some(value) = self.0.displayed() {
            out.formatted_html(format_args!("{value}"));
        }
    }

    fn append_plain(&self, out: &mut Cursor<'_>) {
        if let Some(value) = self.0.displayed() {
            out.formatted(format_args!("{value}"));
        }
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
