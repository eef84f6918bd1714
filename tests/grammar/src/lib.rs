//! The parser of PTL's grammar, as pest makes it.
//!
//! It is part of the sources of `ptl-parser`, since to make it takes longer than to compile it, and a C compiler.
#![forbid(unsafe_code)]

use quote::quote;

const HEADER: &str = "\
//! What pest makes of `ptl.pest`. It is not edited by hand: `PTL_BLESS=1 cargo test --package ptl-tests-grammar` writes
//! it anew.

#![allow(dead_code, missing_docs, unreachable_pub, clippy::pedantic)]

use super::Grammar;

";

/// The Rust of the parser for a grammar of pest's.
///
/// # Panics
///
/// Panics with a report of pest's where the grammar has mistakes.
pub fn parser(grammar: &str) -> String {
    let tokens = pest_generator::derive_parser(
        quote! {
            #[grammar_inline = #grammar]
            struct Grammar;
        },
        false,
    );
    let file = syn::parse2(tokens).expect("pest writes Rust");
    // rustfmt takes minutes for closures as deep as these.
    format!("{HEADER}{}", prettyplease::unparse(&file))
}
