//! The compiler of PTL for Rust: from the text of templates, or from a Rust function, to Rust.
//!
//! Both front ends lower to one intermediate representation, from which one generator makes the code. The compiler
//! reads no file and knows nothing of `proc_macro`: its doors do (the crate `ptl-macro`, for one).
//!
//! ```
//! use ptl_codegen::{Options, Source, compile_source};
//!
//! let source = Source::from_text("template hello(name: &str):\n    'Hello, '; name\n".to_owned());
//! let compiled = compile_source(&source, &Options::new(quote::quote!(::ptl)));
//! assert!(compiled.errors.is_empty());
//! assert!(compiled.tokens.to_string().contains("fn hello"));
//! ```

#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable
    )
)]

mod contexts;
mod conversion;
mod error;
mod fragment;
mod function;
mod generate;
mod grid;
mod ir;
mod layout_printer;
mod lazy;
mod line_printer;
mod lower;
mod neighbours;
mod placeholder;
mod scope;
mod signature;
mod source;
mod source_map;
mod stubs;

use std::sync::Arc;

use proc_macro2::{Literal, TokenStream};
use ptl_html::{Policy, Sink};
use quote::quote;

pub use error::{CompileError, Location};
pub use function::compile_function;
pub use generate::names::type_names;
pub use grid::GridError;
pub use layout_printer::{print, print_items, print_with_map};
pub use lazy::compile_call;
pub use line_printer::print_line;
pub use neighbours::Neighbours;
pub use source::{LexFailure, Replacement, Source, TokenPart};
pub use source_map::{MappedSpan, NotASourceMap, SourceMap};
pub use stubs::stubs;

use generate::Generator;

/// What the compiler is told beside the template.
#[derive(Clone, Debug)]
pub struct Options {
    /// The path by which generated code names the crate `ptl`: `::ptl`, `$crate`, or another.
    pub crate_path: TokenStream,
    /// The modules that are compiled together with this one, and its own path among them.
    pub neighbours: Option<(Arc<Neighbours>, Vec<String>)>,
    /// What the project allows in URLs and attributes, beyond what is safe anywhere.
    pub policy: Arc<Policy>,
    /// Whether the code of a file is to tell where in it it was made from: [`print()`] asks that, a compiler does not.
    pub tells_places: bool,
}

impl Options {
    /// Generated code names the crate `ptl` by this path.
    #[must_use]
    pub fn new(crate_path: TokenStream) -> Self {
        Self {
            crate_path,
            neighbours: None,
            policy: Arc::default(),
            tells_places: true,
        }
    }
}

/// What the compiler made.
#[derive(Debug)]
pub struct Compiled {
    /// The documentation of the module, as `#[doc = "…"]` attributes.
    pub docs: TokenStream,
    /// The items. Where there are errors, the templates among them have no bodies, so that what calls them still
    /// compiles and one slip gives one message.
    pub tokens: TokenStream,
    /// Everything that is wrong, in the order of the source.
    pub errors: Vec<CompileError>,
    /// Every value that is appended, with its place and what it is escaped for.
    pub values: Vec<(Location, Sink)>,
}

/// Compiles the text of a module.
#[must_use]
pub fn compile_source(source: &Source, options: &Options) -> Compiled {
    let parsed = source.parsed();
    let mut errors: Vec<CompileError> = parsed.errors.iter().cloned().map(Into::into).collect();
    let has_syntax_errors = !errors.is_empty();
    let mut found = Vec::new();
    let module = lower::module(source, options, &mut found);
    // What does not parse cannot be judged further.
    if !has_syntax_errors {
        errors = found;
    }
    let mut values = Vec::new();
    if errors.is_empty() {
        let found = contexts::find(&module.items, &options.policy);
        (errors, values) = (found.errors, found.values);
    }
    let generator = Generator::new(&options.crate_path, &options.policy, !errors.is_empty());
    Compiled {
        docs: docs(source, &parsed.module.docs),
        tokens: generator.module(&module),
        errors,
        values,
    }
}

fn docs(source: &Source, lines: &[ptl_parser::ast::Fragment]) -> TokenStream {
    let lines = lines
        .iter()
        .map(|line| Literal::string(line.span.of(source.text())));
    quote!(#(#[doc = #lines])*)
}
