//! What is tried last, for each sink: values that are more than text, and the messages for those that do not fit.

use super::{In, write_attribute};
use crate::__private::sink;
use crate::escape::{Carried, JsExpression};
use crate::json::ToJson;
use crate::{Buffer, Render};

/// The value's text is escaped, and so is its markup, which shows as it was written.
impl<T: ?Sized> In<'_, T, sink::Attribute> {
    pub fn append(&self, out: &mut Buffer)
    where
        T: Render,
    {
        out.text_of(self.0);
    }

    pub fn interpolate(&self, out: &mut Buffer)
    where
        T: Render,
    {
        out.text_of(self.0);
    }

    pub fn attribute(&self, out: &mut Buffer, name: &'static str)
    where
        T: Render,
    {
        if !self.0.__ptl_is_none() {
            write_attribute(out, name, |out| out.text_of(self.0));
        }
    }
}

macro_rules! json_in {
    ($($sink:ident => $writer:ident),+) => {$(
        impl<T: ?Sized> In<'_, T, sink::$sink> {
            pub fn append(&self, out: &mut Buffer)
            where
                T: ToJson,
            {
                out.written(|output| self.0.write_json(&mut $writer::new(output, self.1.0)));
            }

            pub fn interpolate(&self, out: &mut Buffer)
            where
                T: ToJson,
            {
                self.append(out);
            }

            pub fn attribute(&self, out: &mut Buffer, name: &'static str)
            where
                T: ToJson,
            {
                write_attribute(out, name, |out| self.append(out));
            }
        }
    )+};
}

json_in!(JsValue => JsExpression, JsonValue => Carried);

/// Methods of sinks with a bound that no type fulfils, and that has the message.
macro_rules! refuse {
    ($($($sink:ident),+ => $bound:ident;)+) => {$($(
        impl<T: ?Sized> In<'_, T, sink::$sink> {
            pub fn append(&self, _: &mut Buffer)
            where
                T: $bound,
            {
            }

            pub fn interpolate(&self, _: &mut Buffer)
            where
                T: $bound,
            {
            }

            pub fn attribute(&self, _: &mut Buffer, _: &'static str)
            where
                T: $bound,
            {
            }
        }
    )+)+};
}

refuse! {
    UrlStart => WholeUrl;
    UrlContinued, UrlFirstSegment, UrlPath, UrlQuery, UrlFragment => UrlPart;
    TrustedUrl => OnlyTrustedUrl;
    Attrs => OnlyAttrs;
    JsString => TextInScript;
    Js => OnlyJs;
    CssString, CssValue => TextInCss;
    Css => OnlyCss;
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a URL",
    label = "neither a `Url` nor `Display`",
    note = "write a string, implement `Display` for a type of your own, or call a template of the kind `[url]`",
    note = "in generic code, ask for `impl Display`, or for a `Url`: what is only known to be `Render` may be markup"
)]
pub trait WholeUrl {}

#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be part of a URL",
    label = "this is not `Display`",
    note = "write a string or a number, or implement `Display` for a type of your own",
    note = "in generic code, ask for `impl Display`: what is only known to be `Render` may be markup"
)]
pub trait UrlPart {}

#[diagnostic::on_unimplemented(
    message = "the code that this URL leads to runs in the page, so the URL has to be a `TrustedUrl`",
    label = "this is `{Self}`",
    note = "for a URL that nobody else can choose, write `TrustedUrl::from_trusted(…)`",
    note = "or write the URL as a literal"
)]
pub trait OnlyTrustedUrl {}

#[diagnostic::on_unimplemented(
    message = "only attributes can stand here, inside a tag",
    label = "this is `{Self}`",
    note = "for one attribute, write `attr(\"name\", value)`; for a list of them, `attrs([…])` or `classes([…])`",
    note = "in a template of its own, attributes have the kind `[attrs]`"
)]
pub trait OnlyAttrs {}

#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be part of a string in a script",
    label = "this is not `Display`",
    note = "write a string or a number, or implement `Display` for a type of your own",
    note = "for its JSON, leave out the quotes around it, or write `Json(value)` inside them",
    note = "in generic code, ask for `impl Display`: what is only known to be `Render` may be markup"
)]
pub trait TextInScript {}

#[diagnostic::on_unimplemented(
    message = "only code can stand here, between the statements of a script",
    label = "this is `{Self}`, and no `Js`",
    note = "to hand a value to the script, write where it goes: `const name = `, or an argument of a call",
    note = "for code that nobody else can write, `Js::from_trusted(…)`, or a template of the kind `[js]`"
)]
pub trait OnlyJs {}

#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be part of a CSS value",
    label = "neither a `Css` nor `Display`",
    note = "write a string or a number, or implement `Display` for a type of your own",
    note = "in generic code, ask for `impl Display`, or for a `Css`: what is only known to be `Render` may be markup"
)]
pub trait TextInCss {}

#[diagnostic::on_unimplemented(
    message = "only CSS can stand here, between declarations or rules",
    label = "this is `{Self}`, and no `Css`",
    note = "write the property as a literal, and the value behind its colon",
    note = "for CSS that nobody else can write, `Css::from_trusted(…)`, or a template of the kind `[css]`"
)]
pub trait OnlyCss {}
