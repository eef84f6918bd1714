//! Tells in which context of HTML a place in a template stands, and what a value needs there.
//!
//! A template is a row of literals and values. This crate reads the literals, byte by byte, as a
//! browser's tokenizer does, and also the languages inside: URLs, JavaScript, CSS, JSON. For each
//! value it answers with a [`Sink`], the escaper that makes every value safe at that place, or
//! with a [`Refusal`], where there is none.
//!
//! - [`Context::advance`] reads a literal.
//! - [`Context::place_value`] gives the sink of a value.
//! - [`Context::join`] makes one context of those behind several branches.
//! - [`Context::end`] says whether a template may end.
//!
//! Refusing is always sound, guessing is not: what browsers may read in two ways, what depends on
//! something that comes later, and every attribute that is in no table, is refused.
//!
//! # What it takes for granted
//!
//! - The page is sent as HTML, in UTF-8.
//! - `svg` and `math` elements are nested properly, and a template that is called inside them does
//!   not count on being outside. What a value can do is the same in both; only how browsers read
//!   the literal text of a script or a style may differ.
//! - A string of JavaScript is used as a string. Code that evaluates it, or imports what it names,
//!   is out of sight.
//! - Values of the trusted types are what their authors say they are.
//!
//! ```
//! use ptl_html::{Context, Escaper, Policy, RefusalKind};
//!
//! let policy = Policy::default();
//! let read = |literal: &str| Context::TEXT.advance(literal.as_bytes(), &policy);
//!
//! let (sink, _) = read("<p onclick=\"greet('")?.place_value()?;
//! assert_eq!(sink.escaper, Escaper::JsString);
//!
//! let refusal = read("<p class=")?.place_value().unwrap_err();
//! assert_eq!(refusal.kind, RefusalKind::Unquoted);
//! # Ok::<(), ptl_html::Refusal>(())
//! ```
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::indexing_slicing
    )
)]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod advance;
mod attributes;
mod comment;
mod context;
mod css;
mod describe;
mod elements;
mod inside_tag;
mod javascript;
mod join;
mod json;
mod keyword;
mod kind;
mod language;
mod name;
mod place;
mod policy;
mod raw_text;
mod reference;
mod refusal;
mod sink;
mod tag;
mod url;
mod value;

pub use context::Context;
pub use join::Mismatch;
pub use kind::Kind;
pub use policy::{Policy, PolicyError};
pub use refusal::{Refusal, RefusalKind, WayOut};
pub use sink::{Admission, Carrier, Escaper, Sink};
