//! What a statement or an interpolation appends, chosen by the value's type.
//!
//! Generated code calls `value(&expression).__ptl_append_html(out, "<p>")`, which appends the literal before the value
//! as well: one call is less for the compiler to check than two. The first of these [levels](super::level) that
//! fits wins:
//!
//! | level | what fits |
//! | --- | --- |
//! | `RenderValue` | anything that is `Render` |
//! | `BoolValue` | a `bool` as a statement: refused. As an interpolation it prints |
//! | `DisplayValue` | anything that is `Display` |
//! | `OptionValue` | an `Option` of something that is `Display` |
//! | `ResultValue`, `FutureValue`, `NoJsonValue` | refused: a `?`, an `.await` or a feature is missing |
//! | `OtherValue` | everything else: refused with the message of `Render` |
//!
//! `Render` comes first so that a value whose type is not yet known, such as a bare `None`, is
//! met with a request for its type. A value is refused by a method that fits and has a bound that fails: the trait of that bound
//! carries the message.
//!
//! Generated code gives the whole call the place of the user's expression: the compiler reports
//! some of these at the method's name, others at the receiver.
//!
//! The methods for html escape without asking; those for plain leave it to the buffer, so that
//! not even a wrong call lets text into markup.

use super::accepted::{DisplayValue, OptionValue, RenderValue};
use super::level::copy;
use super::refused::{BoolValue, FutureValue, NoJsonValue, ResultValue};
use crate::Render;
use crate::cursor::Cursor;

/// What is left for the last level.
#[derive(Debug)]
pub struct OtherValue<'a, T: ?Sized> {
    pub(super) value: &'a T,
}

copy!(OtherValue);

/// The value of an expression that is appended. It is only borrowed.
#[inline]
pub const fn value<T: ?Sized>(value: &T) -> RenderValue<'_, T> {
    RenderValue(BoolValue(DisplayValue(OptionValue(ResultValue(
        FutureValue(NoJsonValue(OtherValue { value })),
    )))))
}

impl<T: ?Sized> OtherValue<'_, T> {
    pub fn __ptl_append_html(self, out: &mut Cursor<'_>, before: &'static str)
    where
        T: Render,
    {
        out.raw(before);
        out.append(self.value);
    }

    pub fn __ptl_append_plain(self, out: &mut Cursor<'_>, before: &'static str)
    where
        T: Render,
    {
        out.raw(before);
        out.append(self.value);
    }

    pub fn __ptl_interpolate_html(self, out: &mut Cursor<'_>, before: &'static str)
    where
        T: Render,
    {
        out.raw(before);
        out.append(self.value);
    }

    pub fn __ptl_interpolate_plain(self, out: &mut Cursor<'_>, before: &'static str)
    where
        T: Render,
    {
        out.raw(before);
        out.append(self.value);
    }
}
