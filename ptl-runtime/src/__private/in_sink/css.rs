//! What cannot be CSS or a part of it, with the messages.

use super::accepted::InText;
use super::markup::HoldsHtml;
use super::url::InUrl;
use crate::__private::level::level;
use crate::__private::sink::{Css, CssSink};
use crate::cursor::Cursor;

level!(InCssMarkup > InText, S);

/// `Html` in CSS.
impl<T: HoldsHtml + ?Sized, S: CssSink> InCssMarkup<'_, T, S> {
    pub fn __ptl_append(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): MarkupAsCss<T>,
    {
    }

    pub fn __ptl_interpolate(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): MarkupAsCss<T>,
    {
    }

    pub fn __ptl_attribute(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): MarkupAsCss<T>,
    {
    }
}

#[diagnostic::on_unimplemented(
    message = "markup cannot be part of CSS",
    label = "this is `{T}`, whose tags mean nothing in CSS",
    note = "pass the text that the markup was made from, or a `Css` value"
)]
pub trait MarkupAsCss<T: ?Sized> {}

level!(InCss > InUrl, S);

/// Anything else as a part of CSS.
impl<T: ?Sized, S: CssSink> InCss<'_, T, S> {
    pub fn __ptl_append(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): CssPart<T>,
    {
    }

    pub fn __ptl_interpolate(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): CssPart<T>,
    {
    }

    pub fn __ptl_attribute(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): CssPart<T>,
    {
    }
}

#[diagnostic::on_unimplemented(
    message = "`{T}` cannot be part of a value in CSS",
    label = "neither a `Css` nor `Display`",
    note = "write a string or a number, or implement `Display` for a type of your own",
    note = "in generic code, ask for `impl Display` or for a `Css`: what is only known to be `Render` may be markup"
)]
pub trait CssPart<T: ?Sized> {}

/// Anything else as a declaration or a rule.
impl<T: ?Sized> InCss<'_, T, Css> {
    pub fn __ptl_append(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): CssAlone<T>,
    {
    }

    pub fn __ptl_interpolate(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): CssAlone<T>,
    {
    }

    pub fn __ptl_attribute(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): CssAlone<T>,
    {
    }
}

#[diagnostic::on_unimplemented(
    message = "only CSS can stand here, where a declaration or a rule begins",
    label = "this is `{T}`, and no `Css`",
    note = "write the property as a literal, and the value behind its colon",
    note = "for CSS that nobody else can write, use `Css::from_trusted(…)`, or a template of the kind `[css]`"
)]
pub trait CssAlone<T: ?Sized> {}
