//! Compiles templates ahead of time, in a build script: the crate that uses them builds neither parser nor compiler.
//!
//! In `build.rs`:
//!
//! ```no_run
//! ptl_build::compile("views");
//! ```
//!
//! In `src/main.rs`:
//!
//! ```text
//! mod views {
//!     ptl::include_built!("views");
//! }
//! ```
//!
//! The Rust that is written keeps the lines of the templates: what the compiler says of line 12 of a file is true of
//! line 12 of the template that it was made from.
//!
//! `ptl::include_ptl!` compiles the same files while the crate is being compiled; it finds and reads them by this
//! crate too.

#![forbid(unsafe_code)]

mod build;
mod cargo;
pub mod check;
mod error;
mod inputs;
mod module_name;
mod modules;
mod parallel;
mod read;
mod rust;
mod settings;
mod write;

pub use build::{Build, Output, crate_tokens};
pub use error::Error;
pub use inputs::{Inputs, read_input, read_inputs};
pub use modules::{Code, CompiledFile, Tree, compile_modules};
pub use parallel::compile_in_parallel;
pub use read::{Found, LIMITS, Limits, Module, TemplateFile, read};
pub use rust::{Mistakes, Rust, RustFile};
pub use settings::Settings;

/// Compiles a file of templates, or a folder of them, for `ptl::include_built!` to bring in. For build scripts: where
/// there are errors, they are shown and the process ends.
///
/// `path` is relative to the folder of the crate's Cargo.toml. The script runs again when a file changes, comes or
/// goes.
pub fn compile(path: &str) {
    Build::new().compile(path);
}
