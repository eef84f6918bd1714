//! What browsers are told that content is.

use super::{CssKind, HtmlKind, JsKind, PlainKind};
use crate::{Css, Html, Js, Plain};

/// What is the whole body of a response: a value, or what a kind of template makes.
pub trait Content {
    const MEDIA_TYPE: &'static str;
}

macro_rules! content {
    ($($value:ident, $kind:ident: $media_type:literal;)+) => {$(
        impl Content for $value {
            const MEDIA_TYPE: &'static str = $media_type;
        }

        impl Content for $kind {
            const MEDIA_TYPE: &'static str = $media_type;
        }
    )+};
}

content! {
    Html, HtmlKind: "text/html; charset=utf-8";
    Plain, PlainKind: "text/plain; charset=utf-8";
    Css, CssKind: "text/css; charset=utf-8";
    Js, JsKind: "text/javascript; charset=utf-8";
}
