//! What templates written in PTL run on: [`Html`], the string type that is known to be markup;
//! [`Buffer`], where templates write; [`Render`], what can be appended; and the escapers.
//!
//! Applications use this crate under the name of its facade, `ptl`. It needs no template to be
//! of use:
//!
//! ```
//! use ptl_runtime::{escape, Html};
//!
//! let mut page = Html::from_trusted("<p>");
//! page += "Tom & Jerry"; // A string is escaped,
//! page += Html::from_trusted("</p>"); // markup is joined as it is.
//!
//! assert_eq!(page, "<p>Tom &amp; Jerry</p>");
//! assert_eq!(escape("<br>"), "&lt;br&gt;");
//! ```
//!
//! # The one rule of trust
//!
//! Text becomes markup in two ways only: it is escaped, or somebody vouches for it by name, with
//! [`Html::from_trusted`]. Nothing else in this crate's interface lets text into markup, so a
//! search for that name finds every place where a person had to think.
//!
//! # Features
//!
//! - `std` (on by default): [`Render`] for types of the standard library that need an operating
//!   system, such as lock guards. Without it the crate needs `alloc` alone.
//! - `checks` (on by default): debug builds look whether what `from_trusted` is given is whole.
//! - `serde`: anything that is `Serialize` can be a value of a script. It needs `std`.
//! - `actix-web-4`, `axum-0-8`, `http-1`, `poem-3`, `rocket-0-5`, `salvo-1`, `warp-0-4`: [`Html`], [`Plain`], [`Css`]
//!   and [`Js`] answer web requests in that version of the framework, with their type in the header `Content-Type`. With
//!   `http-1` each converts to an `http::Response`, for hyper and tower. They need `std`.

#![no_std]
#![deny(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod attrs;
mod buffer;
mod check;
#[allow(unsafe_code)]
mod cursor;
mod escape;
#[allow(unsafe_code)]
mod float;
mod html;
#[allow(unsafe_code)]
mod integer;
mod join;
mod json;
mod lazy;
mod plain;
mod render;
mod text;
mod trusted;
#[cfg(any(
    feature = "actix-web-4",
    feature = "http-1",
    feature = "poem-3",
    feature = "rocket-0-5",
    feature = "salvo-1",
))]
mod web;

#[doc(hidden)]
pub mod __private;
pub mod prelude;

pub use attrs::{AttrSource, AttrValue, Attrs, attr, attrs, classes};
pub use buffer::Buffer;
pub use escape::escape;
pub use html::Html;
pub use join::{Join, join};
pub use json::Json;
#[cfg(feature = "std")]
pub use lazy::Chunks;
pub use lazy::{AsyncLazy, Lazy};
pub use plain::Plain;
pub use render::Render;
pub use text::{Text, text};
pub use trusted::{Css, Js, TrustedUrl, Url};
