//! The values that do not print, each with a message of its own.

use super::Value;
use super::in_sink::HasJson;
use crate::Json;
use crate::cursor::Cursor;

/// A `bool` as a statement. An interpolation prints it, so there are no methods for those.
pub trait __PtlBool<T: ?Sized> {
    fn append_html(&self, _: &mut Cursor<'_>)
    where
        T: BoolStatement,
    {
    }

    fn append_plain(&self, _: &mut Cursor<'_>)
    where
        T: BoolStatement,
    {
    }
}

impl<T: HoldsBool + ?Sized> __PtlBool<T> for &&&Value<'_, T> {}

#[diagnostic::on_unimplemented(
    message = "a `bool` as a statement would print `true` or `false`",
    label = "this is `{Self}`, and most often a by-product",
    note = "to run it and drop the result, write `let _ = …`",
    note = "to print it, write `f\"{{…}}\"`, or `f!(\"{{…}}\")` in Rust source"
)]
pub trait BoolStatement {}

/// A `bool`, itself, in an `Option` or behind references.
pub trait HoldsBool {
    /// Whether it is there and true.
    fn is_on(&self) -> bool;
}

impl HoldsBool for bool {
    fn is_on(&self) -> bool {
        *self
    }
}

impl<T: HoldsBool> HoldsBool for Option<T> {
    fn is_on(&self) -> bool {
        self.as_ref().is_some_and(HoldsBool::is_on)
    }
}

impl<T: HoldsBool + ?Sized> HoldsBool for &T {
    fn is_on(&self) -> bool {
        T::is_on(self)
    }
}

impl<T: HoldsBool + ?Sized> HoldsBool for &mut T {
    fn is_on(&self) -> bool {
        T::is_on(self)
    }
}

/// A `Result`, as a statement or as an interpolation.
pub trait __PtlResult<T: ?Sized> {
    fn append_html(&self, _: &mut Cursor<'_>)
    where
        T: HandledResult,
    {
    }

    fn append_plain(&self, _: &mut Cursor<'_>)
    where
        T: HandledResult,
    {
    }

    fn interpolate_html(&self, _: &mut Cursor<'_>)
    where
        T: HandledResult,
    {
    }

    fn interpolate_plain(&self, _: &mut Cursor<'_>)
    where
        T: HandledResult,
    {
    }
}

impl<T: HoldsResult + ?Sized> __PtlResult<T> for &Value<'_, T> {}

#[diagnostic::on_unimplemented(
    message = "a `Result` cannot be appended: it may hold an error",
    label = "this is `{Self}`",
    note = "to append the value and hand the error to the caller, write `?` after it; the template then has a result type such as `-> Result<Html, Error>`",
    note = "to do something else with the error, `match` on it, or call `.unwrap_or_default()` and the like"
)]
pub trait HandledResult {}

/// A `Result`, itself or behind references.
pub trait HoldsResult {}

impl<T, E> HoldsResult for Result<T, E> {}
impl<T: HoldsResult + ?Sized> HoldsResult for &T {}
impl<T: HoldsResult + ?Sized> HoldsResult for &mut T {}

/// A future, as a statement or as an interpolation.
pub trait __PtlFuture<T: ?Sized> {
    fn append_html(&self, _: &mut Cursor<'_>)
    where
        T: AwaitedFuture,
    {
    }

    fn append_plain(&self, _: &mut Cursor<'_>)
    where
        T: AwaitedFuture,
    {
    }

    fn interpolate_html(&self, _: &mut Cursor<'_>)
    where
        T: AwaitedFuture,
    {
    }

    fn interpolate_plain(&self, _: &mut Cursor<'_>)
    where
        T: AwaitedFuture,
    {
    }
}

impl<T: Future + ?Sized> __PtlFuture<T> for &Value<'_, T> {}

#[diagnostic::on_unimplemented(
    message = "a future cannot be appended: it has no value yet",
    label = "this needs `.await`",
    note = "`.await` works in an `async template`"
)]
pub trait AwaitedFuture {}

/// A `Json` of something that has no JSON, as a statement or as an interpolation.
pub trait __PtlJson<T> {
    fn append_html(&self, _: &mut Cursor<'_>)
    where
        (): HasJson<T>,
    {
    }

    fn append_plain(&self, _: &mut Cursor<'_>)
    where
        (): HasJson<T>,
    {
    }

    fn interpolate_html(&self, _: &mut Cursor<'_>)
    where
        (): HasJson<T>,
    {
    }

    fn interpolate_plain(&self, _: &mut Cursor<'_>)
    where
        (): HasJson<T>,
    {
    }
}

impl<T> __PtlJson<T> for &Value<'_, Json<T>> {}
