//! What has JSON without `serde`: what `Serialize` would print, and nothing that it would not.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write};

use super::{Json, ToJson};
use crate::escape::write_json_string;
use crate::{Attrs, Css, Html, Js, TrustedUrl, Url};

macro_rules! strings {
    ($($string:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl ToJson for $string {
            fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
                write_json_string(out, self)
            }
        }
    )+};
}

strings!(str, String, Cow<'_, str>);

macro_rules! typed_strings {
    ($($string:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl ToJson for $string {
            fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
                write_json_string(out, self.as_str())
            }
        }
    )+};
}

typed_strings!(Html, Url, TrustedUrl, Js, Css, Attrs);

#[diagnostic::do_not_recommend]
impl ToJson for char {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
        write_json_string(out, self.encode_utf8(&mut [0; 4]))
    }
}

macro_rules! as_displayed {
    ($($plain:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl ToJson for $plain {
            fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
                write!(out, "{self}")
            }
        }
    )+};
}

as_displayed!(
    bool, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize
);

macro_rules! floats {
    ($($float:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl ToJson for $float {
            fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
                if self.is_finite() {
                    write!(out, "{self:?}")
                } else {
                    out.write_str("null")
                }
            }
        }
    )+};
}

floats!(f32, f64);

#[diagnostic::do_not_recommend]
impl ToJson for () {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
        out.write_str("null")
    }
}

#[diagnostic::do_not_recommend]
impl<T: ToJson> ToJson for Option<T> {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
        match self {
            Some(value) => value.write_json(out),
            None => ().write_json(out),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: ToJson> ToJson for [T] {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
        out.write_str("[")?;
        for (position, item) in self.iter().enumerate() {
            if position > 0 {
                out.write_str(",")?;
            }
            item.write_json(out)?;
        }
        out.write_str("]")
    }
}

#[diagnostic::do_not_recommend]
impl<T: ToJson> ToJson for Vec<T> {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
        self.as_slice().write_json(out)
    }
}

// `Serialize` knows no longer ones, and turning on a feature must not break a program.
macro_rules! arrays {
    ($($length:literal)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: ToJson> ToJson for [T; $length] {
            fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
                self.as_slice().write_json(out)
            }
        }
    )+};
}

arrays!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32);

macro_rules! behind {
    ($($pointer:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: ToJson + ?Sized> ToJson for $pointer {
            fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
                T::write_json(self, out)
            }
        }
    )+};
}

behind!(&T, &mut T, Box<T>);

#[diagnostic::do_not_recommend]
impl<T: ToJson> ToJson for Json<T> {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
        self.0.write_json(out)
    }
}
