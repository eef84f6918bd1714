//! What cannot be a URL or a part of one, with the messages.
//!
//! The bounds that have the messages are on `()`: of a bound on a type parameter, the compiler would advise to write it.

use super::css::InCssMarkup;
use super::markup::{HoldsHtml, InTag};
use crate::__private::level::level;
use crate::__private::sink::{TrustedUrl, UrlPartSink, UrlSink, UrlStart};
use crate::cursor::Cursor;

level!(InUrlMarkup > InCssMarkup, S);

/// `Html` in a URL.
impl<T: HoldsHtml + ?Sized, S: UrlSink> InUrlMarkup<'_, T, S> {
    pub fn __ptl_append(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): MarkupAsUrl<T>,
    {
    }

    pub fn __ptl_interpolate(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): MarkupAsUrl<T>,
    {
    }

    pub fn __ptl_attribute(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): MarkupAsUrl<T>,
    {
    }
}

#[diagnostic::on_unimplemented(
    message = "markup cannot be part of a URL",
    label = "this is `{T}`, so its tags would be part of the address",
    note = "pass the text that the markup was made from, or a `Url` value"
)]
pub trait MarkupAsUrl<T: ?Sized> {}

level!(InUrl > InTag, S);

/// Anything else as a whole URL.
impl<T: ?Sized> InUrl<'_, T, UrlStart> {
    pub fn __ptl_append(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): UrlOrText<T>,
    {
    }

    pub fn __ptl_interpolate(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): UrlOrText<T>,
    {
    }

    pub fn __ptl_attribute(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): UrlOrText<T>,
    {
    }
}

#[diagnostic::on_unimplemented(
    message = "`{T}` cannot be a URL",
    label = "neither a `Url` nor `Display`",
    note = "write a string, implement `Display` for a type of your own, or call a template of the kind `[url]`",
    note = "in generic code, ask for `impl Display` or for a `Url`: what is only known to be `Render` may be markup"
)]
pub trait UrlOrText<T: ?Sized> {}

/// Anything else as a part of a URL.
impl<T: ?Sized, S: UrlPartSink> InUrl<'_, T, S> {
    pub fn __ptl_append(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): UrlPart<T>,
    {
    }

    pub fn __ptl_interpolate(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): UrlPart<T>,
    {
    }

    pub fn __ptl_attribute(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): UrlPart<T>,
    {
    }
}

#[diagnostic::on_unimplemented(
    message = "`{T}` cannot be part of a URL",
    label = "this is not `Display`",
    note = "write a string or a number, or implement `Display` for a type of your own",
    note = "in generic code, ask for `impl Display`: what is only known to be `Render` may be markup"
)]
pub trait UrlPart<T: ?Sized> {}

/// Anything else as a URL that loads code.
impl<T: ?Sized> InUrl<'_, T, TrustedUrl> {
    pub fn __ptl_append(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): TrustedUrlAlone<T>,
    {
    }

    pub fn __ptl_interpolate(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): TrustedUrlAlone<T>,
    {
    }

    pub fn __ptl_attribute(self, _: &mut Cursor<'_>, _: &'static str)
    where
        (): TrustedUrlAlone<T>,
    {
    }
}

#[diagnostic::on_unimplemented(
    message = "what this URL leads to runs in the page, so the URL has to be a `TrustedUrl`",
    label = "this is `{T}`",
    note = "for a URL that nobody else can choose, write `TrustedUrl::from_trusted(…)`, or write it as a literal"
)]
pub trait TrustedUrlAlone<T: ?Sized> {}
