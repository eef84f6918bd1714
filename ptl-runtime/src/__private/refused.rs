//! The values that do not print, each with a message of its own.

use super::accepted::DisplayValue;
use super::in_sink::HasJson;
use super::level::level;
use super::value::OtherValue;
use crate::Json;
use crate::cursor::Cursor;

level!(BoolValue > DisplayValue);

/// A `bool` as a statement. An interpolation prints it, so there are no methods for those.
impl<T: HoldsBool + ?Sized> BoolValue<'_, T> {
    pub fn __ptl_append_html(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: BoolStatement,
    {
    }

    pub fn __ptl_append_plain(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: BoolStatement,
    {
    }
}

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

level!(ResultValue > FutureValue);

/// A `Result`, as a statement or as an interpolation.
impl<T: HoldsResult + ?Sized> ResultValue<'_, T> {
    pub fn __ptl_append_html(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: HandledResult,
    {
    }

    pub fn __ptl_append_plain(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: HandledResult,
    {
    }

    pub fn __ptl_interpolate_html(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: HandledResult,
    {
    }

    pub fn __ptl_interpolate_plain(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: HandledResult,
    {
    }
}

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

level!(FutureValue > NoJsonValue);

/// A future, as a statement or as an interpolation.
impl<T: Future + ?Sized> FutureValue<'_, T> {
    pub fn __ptl_append_html(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: AwaitedFuture,
    {
    }

    pub fn __ptl_append_plain(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: AwaitedFuture,
    {
    }

    pub fn __ptl_interpolate_html(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: AwaitedFuture,
    {
    }

    pub fn __ptl_interpolate_plain(self, _: &mut Cursor<'_>, _: &'static str)
    where
        T: AwaitedFuture,
    {
    }
}

#[diagnostic::on_unimplemented(
    message = "a future cannot be appended: it has no value yet",
    label = "this needs `.await`",
    note = "`.await` works in an `async template`"
)]
pub trait AwaitedFuture {}

level!(NoJsonValue > OtherValue);

/// A `Json` of something that has no JSON, as a statement or as an interpolation.
impl<T> NoJsonValue<'_, Json<T>> {
    pub fn __ptl_append_html(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): HasJson<T>,
    {
    }

    pub fn __ptl_append_plain(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): HasJson<T>,
    {
    }

    pub fn __ptl_interpolate_html(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): HasJson<T>,
    {
    }

    pub fn __ptl_interpolate_plain(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): HasJson<T>,
    {
    }
}
