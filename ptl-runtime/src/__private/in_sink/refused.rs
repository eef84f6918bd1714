//! The values that no sink takes, or none but those of scripts.

use super::In;
use crate::__private::refused::{
    AwaitedFuture, BoolStatement, HandledResult, HoldsBool, HoldsResult,
};
use crate::__private::sink::NoBool;
use crate::cursor::Cursor;

/// A `bool` as a statement. An interpolation prints it, and an attribute is there or not.
pub trait __PtlInBool<T: ?Sized> {
    fn append(&self, _: &mut Cursor<'_>)
    where
        T: BoolStatement,
    {
    }

    fn attribute(&self, out: &mut Cursor<'_>, name: &'static str);
}

impl<T: HoldsBool + ?Sized, S: NoBool> __PtlInBool<T> for &&&&In<'_, T, S> {
    fn attribute(&self, out: &mut Cursor<'_>, name: &'static str) {
        if self.0.is_on() {
            out.raw(" ");
            out.raw(name);
        }
    }
}

/// A `Result`.
pub trait __PtlInResult<T: ?Sized> {
    fn append(&self, _: &mut Cursor<'_>)
    where
        T: HandledResult,
    {
    }

    fn interpolate(&self, _: &mut Cursor<'_>)
    where
        T: HandledResult,
    {
    }

    fn attribute(&self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: HandledResult,
    {
    }
}

impl<T: HoldsResult + ?Sized, S> __PtlInResult<T> for &&In<'_, T, S> {}

/// A future.
pub trait __PtlInFuture<T: ?Sized> {
    fn append(&self, _: &mut Cursor<'_>)
    where
        T: AwaitedFuture,
    {
    }

    fn interpolate(&self, _: &mut Cursor<'_>)
    where
        T: AwaitedFuture,
    {
    }

    fn attribute(&self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: AwaitedFuture,
    {
    }
}

impl<T: Future + ?Sized, S> __PtlInFuture<T> for &&In<'_, T, S> {}
