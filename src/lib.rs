//! Templates that are real functions: a Rust dialect of PTL, Quixote's Python Template Language.
//!
//! A template is a function, and every expression statement in its body is appended to what it
//! returns. Literals are markup, values are escaped, and everything else is Rust: types,
//! expressions, patterns, modules.
//!
//! ```text
//! template greeting [html] (name: &str):
//!     '<p>Hello, '
//!     name
//!     '!</p>'
//! ```
//!
//! This becomes a function that Rust code calls like any other:
//! `fn greeting(name: &str) -> Html`.
//!
//! # Where templates are written
//!
//! - [`include_ptl!`] takes a `.ptl` file, or a folder of them.
//! - [`ptl!`] takes PTL inside a Rust file.
//! - [`#[template]`](macro@template) collects the statements of an ordinary Rust function.
//! - [`include_built!`] takes what a build script compiled ahead of time.
//!
//! [`lazy!`] takes a call of a template, and makes it where the page is to go: into a file, or into a
//! string that is used again.
//!
//! # Without a template
//!
//! [`Html`] is the string type that is known to be markup. Text becomes `Html` by being escaped,
//! or by somebody who vouches for it:
//!
//! ```
//! use ptl::{Html, join};
//!
//! let names = ["Tom", "Jerry & Co"];
//! let paragraph = Html::from_trusted("<p>") + join(&names, ", ") + Html::from_trusted("</p>");
//!
//! assert_eq!(paragraph, "<p>Tom, Jerry &amp; Co</p>");
//! ```
//!
//! # Features
//!
//! - `macros` (on by default): the three doors above. Without it only precompiled templates can
//!   be used, and the compiler is not built.
//! - `std` (on by default): what needs the standard library in the runtime. Without it the crate
//!   needs `alloc` alone.
//! - `checks` (on by default): debug builds look whether what `from_trusted` is given is whole.
//! - `serde`: anything that is `Serialize` can be a value of a script. It turns `std` on.
//! - `actix-web-4`, `axum-0-8`, `http-1`, `poem-3`, `rocket-0-5`, `salvo-1`, `warp-0-4`: [`Html`], [`Plain`], [`Css`]
//!   and [`Js`] answer web requests in that version of the framework. They turn `std` on.

#![no_std]
#![forbid(unsafe_code)]
// The page above links to the macros, whether or not they are built.
#![cfg_attr(not(feature = "macros"), allow(rustdoc::broken_intra_doc_links))]

pub use ptl_runtime::{
    AsyncLazy, AttrSource, AttrValue, Attrs, Buffer, Css, Html, Join, Js, Json, Lazy, Plain,
    Render, Text, TrustedUrl, Url, attr, attrs, classes, escape, join, prelude, text,
};

#[cfg(feature = "std")]
pub use ptl_runtime::Chunks;

#[cfg(feature = "macros")]
pub use ptl_macro::template;

/// The side that generated code calls. It is no part of the interface, and changes at any time.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "macros")]
    pub use ptl_macro::{include_ptl, lazy, ptl};
    pub use ptl_runtime::__private::*;

    // `$crate` itself cannot be imported by the oldest Rust that is supported.
    #[cfg(feature = "macros")]
    pub extern crate self as krate;
}

/// Takes PTL inside a Rust file: templates, imports and Rust items, in a module or in a function.
///
/// The layout is that of the source: a block is what is indented below the line that opens it,
/// and an error points at the very expression. Two forms are written differently here, as Rust
/// reserves them: `f!("…")` and `h!("…")` for `f"…"` and `h"…"`, and `"…"` for `'…'`.
///
/// ```text
/// ptl::ptl! {
///     pub template greeting(name: &str):
///         "<p>Hello, "
///         name
///         "!</p>"
/// }
///
/// assert_eq!(greeting("Tom & Jerry"), "<p>Hello, Tom &amp; Jerry!</p>");
/// ```
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! ptl {
    // A repetition of `tt` hands every token on with the place where the user wrote it.
    ($($tokens:tt)*) => {
        $crate::__private::ptl! { $crate; $($tokens)* }
    };
}

/// Takes a `.ptl` file, or a folder of them: one module per file, folders nested.
///
/// The path is relative to the root of the crate. The file's items stand in the module around
/// the macro, as if they were written there, and may use what is private to it. The crate is
/// rebuilt when a file changes.
///
/// ```text
/// mod views {
///     ptl::include_ptl!("views/page.ptl");
/// }
/// ```
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! include_ptl {
    ($($path:tt)*) => {
        $crate::__private::include_ptl! { $crate; $($path)* }
    };
}

/// Takes the call of a template, to be made later: into a string that is used again, into a file or a socket without
/// ever holding all of the page, or into another template. See [`Lazy`] for what can be done with it.
///
/// The call is written as in a template: by a path, arguments by name among them, or as that of a method, whose arguments
/// all have their places. The template's name must be reached by its module, or be imported with all of it:
/// `use views::page` alone does not bring what the call needs.
///
/// ```
/// ptl::ptl! {
///     template page(title: &str, lang: &str = "en"):
///         f!("<html lang=\"{lang}\"><h1>{title}</h1></html>")
/// }
///
/// let title = String::from("Tom & Jerry");
/// let call = ptl::lazy!(page(&title, lang = "fr"));
///
/// let mut text = String::from("<!DOCTYPE html>");
/// call.push_to(&mut text);
/// assert_eq!(text, "<!DOCTYPE html><html lang=\"fr\"><h1>Tom &amp; Jerry</h1></html>");
///
/// call.write_to(std::io::stdout())?;
/// # std::io::Result::Ok(())
/// ```
///
/// Like a closure, a call borrows the variables that it names. With `move` in front it owns them, and can leave the
/// function: `ptl::lazy!(move page(&title))`. So does a call of an async template, which has `.await` behind it and makes
/// an [`AsyncLazy`].
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! lazy {
    ($($tokens:tt)*) => {
        $crate::__private::lazy! { $crate; $($tokens)* }
    };
}

/// Takes what a build script compiled with `ptl_build::compile`: a file, or a folder of them.
///
/// The path is the one that the build script names. The items stand in the module around the
/// macro, as those of [`include_ptl!`] do. The crate needs neither parser nor compiler: of `ptl`,
/// its default features may be off.
///
/// ```text
/// mod views {
///     ptl::include_built!("views");
/// }
/// ```
#[macro_export]
macro_rules! include_built {
    ($path:literal $(,)?) => {
        ::core::include!(::core::concat!(
            ::core::env!("OUT_DIR"),
            "/ptl/",
            $path,
            ".rs"
        ));
    };
}
