//! What the tests of `editors/` share.
//!
//! Every grammar is held against the project's own parser: [`Outline`] says what a file is, as the compiler sees it, and
//! a grammar of an editor must see the same.
#![deny(unsafe_code)]

pub mod expected;
pub mod files;
mod outline;
pub mod textmate;
pub mod tree;

pub use outline::{LiteralPlace, Outline};

/// Words that are keywords only where their construct can stand.
pub const WORDS: [&str; 8] = [
    "template", "from", "import", "with", "case", "elif", "empty", "pass",
];
