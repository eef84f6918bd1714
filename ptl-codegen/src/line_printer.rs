//! Tokens as text, for a compiler to read.

use std::fmt::{self, Write as _};

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Prints tokens on one line, as `to_string` would.
///
/// Proc macros are compiled without optimisation, and then this takes half of its time. The tokens are gone.
///
/// ```
/// let tokens = quote::quote!(fn greeting<'a>() -> &'a str { "Hello" });
///
/// assert_eq!(ptl_codegen::print_line(tokens), "fn greeting < 'a > () -> & 'a str { \"Hello\" }");
/// ```
#[must_use]
pub fn print_line(tokens: TokenStream) -> String {
    let mut text = String::new();
    // A string takes all that is written to it.
    let _ = print(tokens, &mut text);
    text
}

fn print(tokens: TokenStream, text: &mut String) -> fmt::Result {
    let mut is_joint = true;
    for token in tokens {
        if !is_joint {
            text.push(' ');
        }
        is_joint = false;
        match token {
            TokenTree::Ident(name) => write!(text, "{name}")?,
            TokenTree::Literal(literal) => write!(text, "{literal}")?,
            TokenTree::Punct(punct) => {
                is_joint = punct.spacing() == Spacing::Joint;
                text.push(punct.as_char());
            }
            TokenTree::Group(group) => {
                let (delimiter, inside) = (group.delimiter(), group.stream());
                // Else all that is inside would be copied.
                drop(group);
                print_group(delimiter, inside, text)?;
            }
        }
    }
    Ok(())
}

fn print_group(delimiter: Delimiter, inside: TokenStream, text: &mut String) -> fmt::Result {
    let (open, close) = match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace if inside.is_empty() => ("{ ", "}"),
        Delimiter::Brace => ("{ ", " }"),
        Delimiter::None => ("", ""),
    };
    text.push_str(open);
    print(inside, text)?;
    text.push_str(close);
    Ok(())
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Group, TokenStream, TokenTree};

    use super::*;

    fn assert_alike(tokens: &TokenStream) {
        assert_eq!(print_line(tokens.clone()), tokens.to_string());
    }

    #[test]
    fn it_prints_what_to_string_does() {
        let text = "#[a(b = \"c\\n\")] fn r#d<'e, T: F<G>>(&self, h: &'e [T]) -> i8 where T: { -1 << 2..=3.5; { } () [] }";
        assert_alike(&text.parse().unwrap());
    }

    #[test]
    fn groups_without_brackets_show_as_what_they_hold() {
        let inside = "a + b".parse().unwrap();
        let group = TokenTree::from(Group::new(Delimiter::None, inside));
        assert_alike(&TokenStream::from_iter([group.clone(), group]));
    }
}
