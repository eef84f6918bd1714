//! The names of the modules that files and folders become.

use std::str::FromStr as _;

use proc_macro2::{TokenStream, TokenTree};

/// The module that a file or folder of this name becomes, without `r#`, though it may be a keyword.
///
/// What cannot stand in a Rust name becomes `_`, and so does what is missing in front of a digit: `guest-book` is
/// `guest_book`, `404` is `_404`. None where no name comes out: `crate` and the like cannot be one even as `r#crate`.
pub(crate) fn module_name(file: &str) -> Option<String> {
    let mut name: String = file
        .chars()
        .map(|character| {
            if character.is_alphanumeric() {
                character
            } else {
                '_'
            }
        })
        .collect();
    if name.starts_with(|first: char| first.is_numeric()) {
        name.insert(0, '_');
    }
    let has_letter_or_digit = name.contains(|character| character != '_');
    (has_letter_or_digit && is_raw_name(&name)).then_some(name)
}

fn is_raw_name(name: &str) -> bool {
    let Ok(tokens) = TokenStream::from_str(&format!("r#{name}")) else {
        return false;
    };
    let mut tokens = tokens.into_iter();
    matches!(
        (tokens.next(), tokens.next()),
        (Some(TokenTree::Ident(_)), None)
    )
}

#[cfg(test)]
mod tests {
    use super::module_name;

    #[test]
    fn names_stay_what_they_are() {
        for name in ["page", "_page", "page2", "straße", "type", "r"] {
            assert_eq!(module_name(name).as_deref(), Some(name));
        }
    }

    #[test]
    fn what_cannot_stand_in_a_name_becomes_an_underscore() {
        for (file, name) in [
            ("guest-book", "guest_book"),
            ("page.html", "page_html"),
            ("a b", "a_b"),
            ("404", "_404"),
            ("½", "_½"),
        ] {
            let expected = (name != "_½").then_some(name);
            assert_eq!(module_name(file).as_deref(), expected);
        }
    }

    #[test]
    fn some_names_make_no_module() {
        for file in ["", "-", "_", "self", "Self", "super", "crate"] {
            assert_eq!(module_name(file), None, "{file}");
        }
    }
}
