//! The names that are in scope in every PTL module.
//!
//! ```
//! use ptl_runtime::prelude::*;
//!
//! let names = ["Tom", "Jerry"];
//! assert_eq!(Html::render(&join(&names, " & ")), "Tom &amp; Jerry");
//! ```

pub use crate::{
    Attrs, Css, Html, Js, Json, Render, TrustedUrl, Url, attr, attrs, classes, escape, join, text,
};
