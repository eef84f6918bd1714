//! The values that no sink takes, or none but those of scripts.

use super::script::InNoJson;
use super::url::InUrlMarkup;
use crate::__private::level::level;
use crate::__private::refused::{
    AwaitedFuture, BoolStatement, HandledResult, HoldsBool, HoldsResult,
};
use crate::__private::sink::NoBool;
use crate::cursor::Cursor;

level!(InBool > InUrlMarkup, S);

/// A `bool` as a statement. An interpolation prints it, and an attribute is there or not.
impl<T: HoldsBool + ?Sized, S: NoBool> InBool<'_, T, S> {
    pub fn __ptl_append(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: BoolStatement,
    {
    }

    pub fn __ptl_attribute(self, out: &mut Cursor<'_>, name: &'static str) {
        if self.value.is_on() {
            out.raw(" ");
            out.raw(name);
        }
    }
}

level!(InResult > InFuture, S);

/// A `Result`.
impl<T: HoldsResult + ?Sized, S> InResult<'_, T, S> {
    pub fn __ptl_append(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: HandledResult,
    {
    }

    pub fn __ptl_interpolate(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: HandledResult,
    {
    }

    pub fn __ptl_attribute(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: HandledResult,
    {
    }
}

level!(InFuture > InNoJson, S);

/// A future.
impl<T: Future + ?Sized, S> InFuture<'_, T, S> {
    pub fn __ptl_append(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: AwaitedFuture,
    {
    }

    pub fn __ptl_interpolate(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: AwaitedFuture,
    {
    }

    pub fn __ptl_attribute(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: AwaitedFuture,
    {
    }
}
