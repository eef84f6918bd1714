//! What the tests of `editors/` share.
//!
//! Every grammar is held against the project's own parser: [`Outline`] says what a file is, as the compiler sees it, and
//! a grammar of an editor must see the same.
#![forbid(unsafe_code)]

pub mod expected;
pub mod files;
mod outline;
pub mod textmate;

pub use outline::{LiteralPlace, Outline};
