//! `lazy!`: the call of a template, to be made later.

use proc_macro2::{Span, TokenStream};
use ptl_codegen::{Location, Options, compile_call};
use quote::quote;

use crate::diagnostics::compile_errors;
use crate::input::Input;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let Input { crate_path, tokens } = Input::new(input);
    let compiled = compile_call(tokens, &Options::new(crate_path));
    let place = |location| match location {
        Location::Bytes(_) => (Span::call_site(), Span::call_site()),
        Location::Tokens(first, last) => (first, last),
    };
    let errors = compile_errors(&compiled.errors, place, |_| None);
    if errors.is_empty() {
        return compiled.tokens;
    }
    // The macro is an expression, whatever it expands to.
    quote!({ #errors })
}
