//! Values of this crate as answers to web requests: each framework's own trait, behind a feature that is named
//! after its version, so that the next version is a feature beside it.
//!
//! They stand here because a trait and a type that are both of other crates cannot be brought together elsewhere.

#[cfg(feature = "actix-web-4")]
mod actix_web_4;
#[cfg(feature = "axum-0-8")]
mod axum_0_8;
#[cfg(feature = "http-1")]
mod http_1;
#[cfg(feature = "poem-3")]
mod poem_3;
#[cfg(feature = "rocket-0-5")]
mod rocket_0_5;
#[cfg(feature = "salvo-1")]
mod salvo_1;
#[cfg(feature = "warp-0-4")]
mod warp_0_4;

use crate::__private::Content;

/// Hands each type of values that is [`Content`] to the macro that implements a framework's trait for it. A generic
/// implementation of a trait that belongs to another crate is not allowed.
macro_rules! for_each_content {
    ($implement:ident) => {
        $implement!($crate::Html);
        $implement!($crate::Plain);
        $implement!($crate::Css);
        $implement!($crate::Js);
    };
}
use for_each_content;
