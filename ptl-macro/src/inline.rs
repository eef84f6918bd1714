//! `ptl!`: templates written in a Rust file.

use proc_macro2::{Span, TokenStream};
use ptl_codegen::{GridError, Location, Options, Source, compile_source, stubs};
use ptl_parser::ErrorKind;

use crate::diagnostics::{compile_error, compile_errors};
use crate::input::Input;
use crate::manifest::Manifest;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let Input { crate_path, tokens } = Input::new(input);
    let mut options = Options::new(crate_path);
    let call = (Span::call_site(), Span::call_site());
    let mut output = Manifest::read().settle(&mut options, call);
    match Source::from_tokens(tokens.clone()) {
        Ok(source) => output.extend(compile(&source, &options)),
        Err(error) => {
            output.extend(refusal(error));
            output.extend(stubs(tokens, &options));
        }
    }
    output
}

fn compile(source: &Source, options: &Options) -> TokenStream {
    let compiled = compile_source(source, options);
    let place = |location| match location {
        Location::Bytes(span) => source.token_spans(span),
        Location::Tokens(first, last) => (first, last),
    };
    let part = |location| match location {
        Location::Bytes(span) => source.token_part(span),
        Location::Tokens(..) => None,
    };
    let mut output = compile_errors(&compiled.errors, place, part);
    output.extend(compiled.tokens);
    output
}

/// What to say of tokens that have no layout. Where none has a place it is an editor that asks, and all it needs is
/// to know what the templates are called.
fn refusal(error: GridError) -> TokenStream {
    let (kind, span) = match error {
        GridError::NoPositions => return TokenStream::new(),
        GridError::Misplaced(span) => (ErrorKind::MisplacedToken, span),
        GridError::TooDeep(span) => (ErrorKind::TokensTooDeep, span),
    };
    compile_error(&kind, (span, span))
}
