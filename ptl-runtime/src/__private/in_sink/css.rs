//! What cannot be CSS or a part of it, with the messages.

use super::In;
use super::markup::HoldsHtml;
use crate::__private::sink::{Css, CssSink};
use crate::cursor::Cursor;

/// `Html` in CSS.
pub trait __PtlInHtmlOfCss<T: ?Sized> {
    fn append(&self, _: &mut Cursor<'_>)
    where
        (): MarkupAsCss<T>,
    {
    }

    fn interpolate(&self, _: &mut Cursor<'_>)
    where
        (): MarkupAsCss<T>,
    {
    }

    fn attribute(&self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): MarkupAsCss<T>,
    {
    }
}

impl<T: HoldsHtml + ?Sized, S: CssSink> __PtlInHtmlOfCss<T> for &&&&In<'_, T, S> {}

#[diagnostic::on_unimplemented(
    message = "markup cannot be part of CSS",
    label = "this is `{T}`, whose tags mean nothing in CSS",
    note = "pass the text that the markup was made from, or a `Css` value"
)]
pub trait MarkupAsCss<T: ?Sized> {}

/// Anything else as a part of CSS.
pub trait __PtlInCssPart<T: ?Sized> {
    fn append(&self, _: &mut Cursor<'_>)
    where
        (): CssPart<T>,
    {
    }

    fn interpolate(&self, _: &mut Cursor<'_>)
    where
        (): CssPart<T>,
    {
    }

    fn attribute(&self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): CssPart<T>,
    {
    }
}

impl<T: ?Sized, S: CssSink> __PtlInCssPart<T> for &In<'_, T, S> {}

#[diagnostic::on_unimplemented(
    message = "`{T}` cannot be part of a value in CSS",
    label = "neither a `Css` nor `Display`",
    note = "write a string or a number, or implement `Display` for a type of your own",
    note = "in generic code, ask for `impl Display` or for a `Css`: what is only known to be `Render` may be markup"
)]
pub trait CssPart<T: ?Sized> {}

/// Anything else as a declaration or a rule.
pub trait __PtlInCss<T: ?Sized> {
    fn append(&self, _: &mut Cursor<'_>)
    where
        (): CssAlone<T>,
    {
    }

    fn interpolate(&self, _: &mut Cursor<'_>)
    where
        (): CssAlone<T>,
    {
    }

    fn attribute(&self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): CssAlone<T>,
    {
    }
}

impl<T: ?Sized> __PtlInCss<T> for &In<'_, T, Css> {}

#[diagnostic::on_unimplemented(
    message = "only CSS can stand here, where a declaration or a rule begins",
    label = "this is `{T}`, and no `Css`",
    note = "write the property as a literal, and the value behind its colon",
    note = "for CSS that nobody else can write, use `Css::from_trusted(…)`, or a template of the kind `[css]`"
)]
pub trait CssAlone<T: ?Sized> {}
