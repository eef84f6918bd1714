//! The procedural macros of PTL for Rust.
//!
//! Use them through the crate `ptl`, which documents them and hands them the path that it is known by. Each one reads
//! its input, has `ptl-codegen` compile it, and shows the errors at the right place.
#![forbid(unsafe_code)]

mod attribute;
mod check;
mod diagnostics;
mod include;
mod inline;
mod input;
mod lazy;
mod manifest;
mod modules;
mod session;

use proc_macro::TokenStream;

use session::Session;

/// `ptl! { $crate; … }`: templates written in a Rust file.
#[doc(hidden)]
#[proc_macro]
pub fn ptl(input: TokenStream) -> TokenStream {
    let _session = Session::open();
    inline::expand(input.into()).into()
}

/// `include_ptl! { $crate; "views" }`: a file of templates, or a folder of them.
#[doc(hidden)]
#[proc_macro]
pub fn include_ptl(input: TokenStream) -> TokenStream {
    let session = Session::open();
    include::expand(input.into(), &session).into()
}

/// `lazy! { $crate; page(1) }`: the call of a template, to be made later.
#[doc(hidden)]
#[proc_macro]
pub fn lazy(input: TokenStream) -> TokenStream {
    let _session = Session::open();
    lazy::expand(input.into()).into()
}

/// Makes a template of an ordinary Rust function: what its expression statements yield is collected and returned.
///
/// The statements in `if`, `match`, loops and blocks are collected too; one that does not print, such as a call made
/// for its effect, yields `()`. `f!("…")` interpolates, `h!("…")` is markup inside an expression.
///
/// - `#[template]` and `#[template(html)]` make `Html`: literals that are statements are markup, values are escaped.
/// - `#[template(plain)]` makes a `String` and escapes nothing.
/// - `#[template(crate = path)]` says where the crate `ptl` is found, for a crate that has it from another one.
///
/// A parameter `#[default("en")] lang: &str` is passed by name. For methods, the attribute stands on the `impl` or
/// `trait`, and a plain `#[template]` on each method that is one.
///
/// ```
/// #[ptl::template]
/// fn greeting(name: &str) {
///     "<p>Hello, ";
///     name;
///     "!</p>";
/// }
///
/// assert_eq!(greeting("Tom & Jerry"), "<p>Hello, Tom &amp; Jerry!</p>");
/// ```
#[proc_macro_attribute]
pub fn template(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let _session = Session::open();
    attribute::expand(arguments.into(), item.into()).into()
}
