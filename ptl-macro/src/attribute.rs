//! `#[template]`: a Rust function as a template.

use proc_macro2::{Ident, Span, TokenStream};
use ptl_codegen::{Options, compile_function};
use quote::quote;

use crate::diagnostics::{compile_errors, token_place};
use crate::manifest::Manifest;

pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let manifest = Manifest::read();
    let name = Ident::new(&manifest.crate_name, Span::call_site());
    let mut options = Options::new(quote!(::#name));
    let settled = manifest.settle(&mut options, (Span::call_site(), Span::call_site()));
    let compiled = compile_function(arguments, item, &options);
    let mut output = compile_errors(&compiled.errors, token_place, |_| None);
    output.extend(settled);
    output.extend(compiled.tokens);
    output
}
