//! The values that one would take for text, and that are refused nevertheless.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;

use super::In;
use crate::__private::refused::{
    AwaitedFuture, BoolStatement, HandledResult, HoldsBool, HoldsResult,
};
use crate::__private::sink::{CssSink, NoBool, TextSink, UrlSink};
use crate::json::ToJson;
use crate::{Buffer, Html, Json};

/// A `bool` as a statement. An interpolation prints it, and an attribute is there or not.
pub trait __PtlInBool<T: ?Sized> {
    fn append(&self, _: &mut Buffer)
    where
        T: BoolStatement,
    {
    }

    fn attribute(&self, out: &mut Buffer, name: &'static str);
}

impl<T: HoldsBool + ?Sized, S: NoBool> __PtlInBool<T> for &&&&In<'_, T, S> {
    fn attribute(&self, out: &mut Buffer, name: &'static str) {
        if self.0.is_on() {
            out.raw(" ");
            out.raw(name);
        }
    }
}

macro_rules! refuse {
    ($(
        $(#[$docs:meta])*
        $name:ident<$t:ident $(: ?$sized:ident)?>: $accepted:ident;
    )+) => {$(
        $(#[$docs])*
        pub trait $name<$t $(: ?$sized)?> {
            fn append(&self, _: &mut Buffer)
            where
                $t: $accepted,
            {
            }

            fn interpolate(&self, _: &mut Buffer)
            where
                $t: $accepted,
            {
            }

            fn attribute(&self, _: &mut Buffer, _: &'static str)
            where
                $t: $accepted,
            {
            }
        }
    )+};
}

refuse! {
    /// `Html` as a part of a URL.
    __PtlInHtmlOfUrl<T: ?Sized>: NotMarkupInUrl;
    /// `Html` as a part of CSS.
    __PtlInHtmlOfCss<T: ?Sized>: NotMarkupInCss;
    /// A `Result`.
    __PtlInResult<T: ?Sized>: HandledResult;
    /// A future.
    __PtlInFuture<T: ?Sized>: AwaitedFuture;
    /// A `Json` of something that has no JSON.
    __PtlInJson<T>: ToJson;
}

impl<T: HoldsHtml + ?Sized, S: UrlSink> __PtlInHtmlOfUrl<T> for &&&&In<'_, T, S> {}
impl<T: HoldsHtml + ?Sized, S: CssSink> __PtlInHtmlOfCss<T> for &&&&In<'_, T, S> {}
impl<T: HoldsResult + ?Sized, S> __PtlInResult<T> for &&In<'_, T, S> {}
impl<T: Future + ?Sized, S> __PtlInFuture<T> for &&In<'_, T, S> {}
impl<T, S: TextSink> __PtlInJson<T> for &&In<'_, Json<T>, S> {}

#[diagnostic::on_unimplemented(
    message = "markup cannot be part of a URL",
    label = "this is `{Self}`, so a browser would go to its tags",
    note = "pass the text that the markup was made from, or a `Url` value"
)]
pub trait NotMarkupInUrl {}

#[diagnostic::on_unimplemented(
    message = "markup cannot be part of CSS",
    label = "this is `{Self}`, whose tags mean nothing in CSS",
    note = "pass the text that the markup was made from, or a `Css` value"
)]
pub trait NotMarkupInCss {}

/// `Html`, itself, in an `Option` or behind pointers.
pub trait HoldsHtml {}

impl HoldsHtml for Html {}
impl HoldsHtml for Cow<'_, Html> {}
impl<T: HoldsHtml> HoldsHtml for Option<T> {}
impl<T: HoldsHtml + ?Sized> HoldsHtml for &T {}
impl<T: HoldsHtml + ?Sized> HoldsHtml for &mut T {}
impl<T: HoldsHtml + ?Sized> HoldsHtml for Box<T> {}
impl<T: HoldsHtml + ?Sized> HoldsHtml for Rc<T> {}
impl<T: HoldsHtml + ?Sized> HoldsHtml for Arc<T> {}
