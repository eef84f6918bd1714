//! Pages that are sent while they are rendered.
//!
//! [`stream`] takes a call of a template that is not made yet, and makes a response body of it: the page never is in memory as a
//! whole, and its beginning reaches the browser while the rest is still being made.
//!
//! ```
//! mod views {
//!     ptl::ptl! {
//!         pub template numbers(most: u32):
//!             "<ol>"
//!             for number in 0..most:
//!                 "<li>"; number
//!             "</ol>"
//!     }
//! }
//!
//! # async fn example() {
//! let page = ptl_web::stream(ptl::lazy!(move views::numbers(1_000_000)));
//! let response: http::Response<ptl_web::Body> = page.into();
//!
//! assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
//! # }
//! ```
//!
//! # Frameworks
//!
//! [`Body`] is an [`http_body::Body`], so hyper and whatever is built on it can send it. It is a
//! [`Stream`](futures_core::Stream) of [`Bytes`](bytes::Bytes) too, which the other frameworks make bodies of.
//!
//! # Features
//!
//! - `tokio` (on by default): ordinary templates, which are rendered in threads of tokio's for work that blocks. Async
//!   templates need no executor in particular.
//! - `axum-0-8`: a body answers requests of axum 0.8, as `Html` does.
//! - `etag`: `EtagLayer`, a layer of tower's that lets browsers keep pages that have not changed.

#![forbid(unsafe_code)]

#[cfg(feature = "axum-0-8")]
mod axum_0_8;
#[cfg(feature = "tokio")]
mod blocking;
mod body;
mod chunks;
mod error;
#[cfg(feature = "etag")]
mod etag;
mod page;

pub use body::Body;
pub use error::Error;
#[cfg(feature = "etag")]
pub use etag::{Etag, EtagBody, EtagLayer};
pub use page::{Page, stream};
