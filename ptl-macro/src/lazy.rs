//! `lazy!`: the call of a template, to be made later.

use proc_macro2::TokenStream;
use ptl_codegen::{Options, compile_call};
use quote::quote;

use crate::diagnostics::{compile_errors, token_place};
use crate::input::Input;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let Input { crate_path, tokens } = Input::new(input);
    let compiled = compile_call(tokens, &Options::new(crate_path));
    let errors = compile_errors(&compiled.errors, token_place, |_| None);
    if errors.is_empty() {
        return compiled.tokens;
    }
    // The macro is an expression, whatever it expands to.
    quote!({ #errors })
}
