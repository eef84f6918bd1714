//! Where a macro is used: among items, or among the statements of a function.
//!
//! A macro is not told, and the compiler takes a file that is included among statements for an expression. So the
//! source is looked at.

use std::fs;

use proc_macro2::{Delimiter, LineColumn, Span, TokenStream, TokenTree};

use crate::session::{Session, outside_compiler};

/// Whether a token of a macro's input stands in the body of a function. What cannot be looked at does not.
pub(crate) fn is_in_body(token: Span, session: &Session) -> bool {
    let place = token.start();
    let text = token
        .local_file()
        .and_then(|path| fs::read_to_string(path).ok());
    text.is_some_and(|text| {
        outside_compiler(session, || {
            let tokens = text.parse();
            tokens.is_ok_and(|tokens| is_in_body_of(tokens, place))
        })
    })
}

/// Whether the braces around a place are those of anything but modules.
pub(super) fn is_in_body_of(tokens: TokenStream, place: LineColumn) -> bool {
    let mut previous = [String::new(), String::new()];
    for tree in tokens {
        let text = match &tree {
            TokenTree::Group(group) => {
                let span = group.span();
                if span.start() <= place && place < span.end() {
                    let [before_name, before] = &previous;
                    let is_transparent = before_name == "mod" || before == "!";
                    let is_body = group.delimiter() == Delimiter::Brace && !is_transparent;
                    return is_body || is_in_body_of(group.stream(), place);
                }
                String::new()
            }
            leaf => leaf.to_string(),
        };
        previous.rotate_left(1);
        previous[1] = text;
    }
    false
}
