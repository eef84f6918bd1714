//! Errors as the compiler shows them.

use proc_macro2::{Span, TokenStream};
use ptl_codegen::{CompileError, Location, TokenPart};
use ptl_parser::ErrorKind;
use quote::quote_spanned;

/// The first and the last token of what an error points at.
pub(crate) type Place = (Span, Span);

/// Shows each error at its place in the user's tokens. What is only a part of a token, and a second place, can only be
/// told by their lines.
pub(crate) fn compile_errors<'a>(
    errors: &[CompileError],
    place: impl Fn(Location) -> Place,
    part: impl Fn(Location) -> Option<TokenPart<'a>>,
) -> TokenStream {
    errors
        .iter()
        .map(|error| {
            let line = |location| match part(location) {
                Some(part) => part.line,
                None => place(location).0.start().line,
            };
            let wording = match part(error.location) {
                Some(part) => error.kind.wording().of_part(part.text, part.line),
                None => error.kind.wording(),
            };
            message(
                &wording.in_one_text(error.related.map(line)),
                place(error.location),
            )
        })
        .collect()
}

/// The place of an error in tokens of which there is no text.
pub(crate) fn token_place(location: Location) -> Place {
    match location {
        Location::Bytes(_) => (Span::call_site(), Span::call_site()),
        Location::Tokens(first, last) => (first, last),
    }
}

/// Shows one error.
pub(crate) fn compile_error(kind: &ErrorKind, place: Place) -> TokenStream {
    message(&kind.wording().in_one_text(None), place)
}

/// Shows a text as an error.
pub(crate) fn message(text: &str, (first, last): Place) -> TokenStream {
    // The compiler underlines from the first of these tokens to the last.
    let call = quote_spanned!(first=> ::core::compile_error!);
    let text = quote_spanned!(last=> { #text });
    quote_spanned!(last=> #call #text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_goes_from_the_first_token_to_the_last() {
        let tokens: TokenStream = "first last".parse().unwrap();
        let spans: Vec<Span> = tokens.into_iter().map(|tree| tree.span()).collect();
        let error = message("x", (spans[0], spans[1]));
        assert_eq!(error.to_string(), ":: core :: compile_error ! { \"x\" }");
        let text =
            |tree: Option<proc_macro2::TokenTree>| tree.and_then(|tree| tree.span().source_text());
        assert_eq!(
            text(error.clone().into_iter().next()).as_deref(),
            Some("first")
        );
        assert_eq!(text(error.into_iter().last()).as_deref(), Some("last"));
    }
}
