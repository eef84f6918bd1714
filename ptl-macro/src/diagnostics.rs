//! Errors as the compiler shows them.

use std::fmt::Write as _;

use proc_macro2::{Span, TokenStream};
use ptl_codegen::{CompileError, Location};
use ptl_parser::{ErrorKind, Wording};
use quote::quote_spanned;

/// The first and the last token of what an error points at.
pub(crate) type Place = (Span, Span);

/// Shows each error at its place in the user's tokens.
pub(crate) fn compile_errors(
    errors: &[CompileError],
    place: impl Fn(Location) -> Place,
) -> TokenStream {
    errors
        .iter()
        .map(|error| {
            let related_line = error.related.map(|related| place(related).0.start().line);
            compile_error(&error.kind, related_line, place(error.location))
        })
        .collect()
}

/// Shows one error; a second place can only be told by its line.
pub(crate) fn compile_error(
    kind: &ErrorKind,
    related_line: Option<usize>,
    place: Place,
) -> TokenStream {
    message(&worded(&kind.wording(), related_line), place)
}

/// Shows a text as an error.
pub(crate) fn message(text: &str, (first, last): Place) -> TokenStream {
    // The compiler underlines from the first of these tokens to the last.
    let call = quote_spanned!(first=> ::core::compile_error!);
    let text = quote_spanned!(last=> { #text });
    quote_spanned!(last=> #call #text)
}

/// The words of an error, as one text: the compiler shows nothing but that beside its own source lines.
fn worded(wording: &Wording, related_line: Option<usize>) -> String {
    let Wording {
        code,
        message,
        label,
        related,
        help,
    } = wording;
    let mut text = format!("[{code}] {message}");
    let mut add = |word: &str, line: &str| {
        if !line.is_empty() {
            // Writing to a string does not fail.
            let _ = write!(text, "\n{word}{line}");
        }
    };
    add("", label);
    if let (Some(related), Some(line)) = (related, related_line) {
        add("", &format!("line {line}: {related}"));
    }
    add("help: ", help.as_deref().unwrap_or_default());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wording() -> Wording {
        Wording {
            code: "P0000",
            message: "this is wrong".to_owned(),
            label: "here it is".to_owned(),
            related: Some("because of this".to_owned()),
            help: Some("do that".to_owned()),
        }
    }

    #[test]
    fn all_words_are_shown() {
        assert_eq!(
            worded(&wording(), Some(7)),
            "[P0000] this is wrong\nhere it is\nline 7: because of this\nhelp: do that"
        );
    }

    #[test]
    fn what_there_is_not_is_left_out() {
        let wording = Wording {
            label: String::new(),
            help: None,
            ..wording()
        };
        assert_eq!(worded(&wording, None), "[P0000] this is wrong");
    }

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
