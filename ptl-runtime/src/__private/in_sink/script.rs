//! Values of scripts, and what cannot be a part of one, with the messages.

use core::fmt::{self, Write};

use super::css::InCss;
use super::write_attribute;
use crate::__private::level::level;
use crate::__private::sink::{Js, JsString, JsonSink, TextSink};
use crate::Json;
use crate::cursor::Cursor;
use crate::json::ToJson;

level!(InScript > InCss, S);

impl<T: ?Sized, S: JsonSink> InScript<'_, T, S> {
    pub fn __ptl_append(self, out: &mut Cursor<'_>, before: &'static str)
    where
        (): HasJson<T>,
    {
        out.raw(before);
        out.written(|output| self.sink.write_json(self.value, output));
    }

    pub fn __ptl_interpolate(self, out: &mut Cursor<'_>, before: &'static str)
    where
        (): HasJson<T>,
    {
        self.__ptl_append(out, before);
    }

    pub fn __ptl_attribute(self, out: &mut Cursor<'_>, name: &'static str)
    where
        (): HasJson<T>,
    {
        write_attribute(out, name, |out| self.__ptl_append(out, ""));
    }
}

#[cfg_attr(
    feature = "serde",
    diagnostic::on_unimplemented(
        message = "`{T}` has no JSON, so it cannot be a value of a script",
        label = "this does not implement `Serialize`",
        note = "for a type of your own, write `#[derive(serde::Serialize)]`",
        note = "in generic code, ask for `T: serde::Serialize`",
        note = "to pass its text as a string, write `value.to_string()`; code that you vouch for is a `Js`"
    )
)]
#[cfg_attr(
    not(feature = "serde"),
    diagnostic::on_unimplemented(
        message = "`{T}` has no JSON, so it cannot be a value of a script",
        label = "this needs the feature `serde` of the crate `ptl`",
        note = "write `features = [\"serde\"]` at `ptl` in Cargo.toml, and `#[derive(serde::Serialize)]` on a type of your own",
        note = "without the feature, these have JSON: strings, characters, numbers, `bool`, `()`, and options and lists of those",
        note = "to pass its text as a string, write `value.to_string()`; code that you vouch for is a `Js`"
    )
)]
pub trait HasJson<T: ?Sized> {
    fn write_json_of(value: &T, out: &mut dyn Write) -> fmt::Result;

    fn write_expression_of(value: &T, out: &mut dyn Write) -> fmt::Result;
}

#[diagnostic::do_not_recommend]
impl<T: ToJson + ?Sized> HasJson<T> for () {
    fn write_json_of(value: &T, out: &mut dyn Write) -> fmt::Result {
        value.write_json(out)
    }

    fn write_expression_of(value: &T, out: &mut dyn Write) -> fmt::Result {
        value.write_expression(out)
    }
}

level!(InNoJson > InScript, S);

/// A `Json` of something that has no JSON, as text.
impl<T, S: TextSink> InNoJson<'_, Json<T>, S> {
    pub fn __ptl_append(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): HasJson<T>,
    {
    }

    pub fn __ptl_interpolate(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): HasJson<T>,
    {
    }

    pub fn __ptl_attribute(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): HasJson<T>,
    {
    }
}

/// Anything else as a part of a string.
impl<T: ?Sized> InScript<'_, T, JsString> {
    pub fn __ptl_append(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): JsStringPart<T>,
    {
    }

    pub fn __ptl_interpolate(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): JsStringPart<T>,
    {
    }

    pub fn __ptl_attribute(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): JsStringPart<T>,
    {
    }
}

#[diagnostic::on_unimplemented(
    message = "`{T}` cannot be part of a string in a script",
    label = "this is not `Display`",
    note = "write a string or a number, or implement `Display` for a type of your own",
    note = "for its JSON, leave out the quotes around it, or write `Json(value)` inside them",
    note = "in generic code, ask for `impl Display`: what is only known to be `Render` may be markup"
)]
pub trait JsStringPart<T: ?Sized> {}

/// Anything else as a statement.
impl<T: ?Sized> InScript<'_, T, Js> {
    pub fn __ptl_append(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): JsAlone<T>,
    {
    }

    pub fn __ptl_interpolate(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): JsAlone<T>,
    {
    }

    pub fn __ptl_attribute(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): JsAlone<T>,
    {
    }
}

#[diagnostic::on_unimplemented(
    message = "only code can stand here, where a statement of a script begins",
    label = "this is `{T}`, and no `Js`",
    note = "to hand a value to the script, write what it is for: `const name = ` before it, or a call around it",
    note = "for code that nobody else can write, use `Js::from_trusted(…)`, or a template of the kind `[js]`"
)]
pub trait JsAlone<T: ?Sized> {}
