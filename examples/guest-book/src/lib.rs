//! A guest book: a complete small application on axum and rusqlite, whose pages are templates of PTL.
//!
//! The program is `main.rs`. What it serves is put together in [`router`], and the templates stand in the folder
//! `views`.

#![forbid(unsafe_code)]

pub mod assets;
pub mod book;

pub mod demo;
pub mod draft;
pub mod entry;
mod handlers;
mod headers;
pub mod problem;
mod routes;
pub mod section;
pub mod session;

/// The templates: a module for each file of the folder `views`.
pub mod views {
    ptl::include_built!("views");
}

pub use routes::{App, router};
