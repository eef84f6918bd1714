//! What the macros of the crate `ptl` hand over.

use proc_macro2::{TokenStream, TokenTree};

/// The input of a macro that was called by a `macro_rules!` macro of the crate `ptl`.
pub(crate) struct Input {
    /// `$crate`, which is right wherever the macro is used, however the crate is named there.
    pub(crate) crate_path: TokenStream,
    /// What the user wrote.
    pub(crate) tokens: TokenStream,
}

impl Input {
    /// Takes `$crate; …` apart.
    pub(crate) fn new(tokens: TokenStream) -> Self {
        let mut tokens = tokens.into_iter();
        let is_path =
            |tree: &TokenTree| !matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ';');
        let crate_path = tokens.by_ref().take_while(is_path).collect();
        Self {
            crate_path,
            tokens: tokens.collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Input;

    #[test]
    fn the_path_ends_at_the_first_semicolon() {
        let input = Input::new("::some::path; a; b".parse().unwrap());
        assert_eq!(input.crate_path.to_string(), ":: some :: path");
        assert_eq!(input.tokens.to_string(), "a ; b");
    }
}
