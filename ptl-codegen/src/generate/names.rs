//! The names of generated items.

use proc_macro2::{Ident, Span, TokenStream};

use crate::lower::plain;

/// The side of a template that other templates call: `__PtlTemplatePage` for `page`. The name is what rustc
/// says where an import names something else: there is no such template.
pub(super) fn hidden(template: &Ident) -> Ident {
    Ident::new(&hidden_name(&plain(template)), template.span())
}

fn hidden_name(template: &str) -> String {
    format!("__PtlTemplate{}", camel(template))
}

/// The struct of a template's named parameters: `PageOptions` for `page`.
pub(super) fn options(template: &Ident) -> Ident {
    Ident::new(&options_name(&plain(template)), template.span())
}

fn options_name(template: &str) -> String {
    format!("{}Options", camel(template))
}

/// The names of the types that a template outside of any block becomes beside its function: of the side that other
/// templates call, and of its options, if it has any.
///
/// ```
/// assert_eq!(ptl_codegen::type_names("guest_book")[1], "GuestBookOptions");
/// ```
pub fn type_names(template: &str) -> [String; 2] {
    [hidden_name(template), options_name(template)]
}

/// The method that writes: `__ptl_write_header` for `header`.
pub(super) fn writer(method: &Ident) -> Ident {
    Ident::new(&format!("__ptl_write_{}", plain(method)), method.span())
}

/// The method of a trait that holds a template's body: `__ptl_default_header` for `header`.
pub(super) fn default_writer(method: &Ident) -> Ident {
    Ident::new(&format!("__ptl_default_{}", plain(method)), method.span())
}

/// The method by which the runtime takes a value: `__ptl_append_html` for `append_html`. Any other name could be that
/// of a trait's method that is in scope in the user's module, and would then be called instead.
pub(super) fn on_value(method: &str, span: Span) -> Ident {
    Ident::new(&format!("__ptl_{method}"), span)
}

/// The method by which an implementation says that all of its methods are templates.
pub(super) fn marker() -> Ident {
    Ident::new("__ptl_has_templates_only", Span::call_site())
}

/// What the functions begin with that make the defaults of a method.
pub(crate) fn defaults(block: &str, method: &str) -> String {
    let method = method.strip_prefix("r#").unwrap_or(method);
    format!("__ptl_{block}_{method}_")
}

/// Tokens as a part of a name: what is neither a letter of ASCII nor a digit is spelled by its number, so that
/// different tokens make different names.
pub(crate) fn mangled(tokens: &TokenStream) -> String {
    let mut mangled = String::new();
    for letter in tokens.to_string().chars() {
        match letter {
            _ if letter.is_ascii_alphanumeric() => mangled.push(letter),
            _ if letter.is_whitespace() => mangled.push('_'),
            _ => mangled.extend(["_", &format!("{:x}", u32::from(letter)), "_"]),
        }
    }
    mangled
}

fn camel(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    let mut before = None;
    for word in name.split('_') {
        let mut letters = word.chars();
        let first = letters.next();
        // An underscore goes only where it stands between a word and a letter that can be raised, so that `row_1`
        // and `row1` stay apart, and `row` and `_row`.
        let is_raised = first.is_some_and(char::is_lowercase);
        if before.is_some_and(|before: &str| before.is_empty() || !is_raised) {
            camel.push('_');
        }
        before = Some(word);
        camel.extend(first.into_iter().flat_map(char::to_uppercase));
        camel.push_str(letters.as_str());
    }
    camel
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_camel_case() {
        assert_eq!(camel("guest_book"), "GuestBook");
        assert_eq!(camel("row1"), "Row1");
        assert_eq!(camel("row_1"), "Row_1");
        assert_eq!(camel("h1"), "H1");
    }

    #[test]
    fn names_that_differ_stay_apart() {
        assert_eq!(camel("private"), "Private");
        assert_eq!(camel("_private"), "_Private");
        assert_eq!(camel("a__b"), "A__B");
        assert_eq!(camel("a_"), "A_");
    }

    #[test]
    fn a_block_is_part_of_a_name() {
        let name = |head: &str| mangled(&head.parse().expect("this is Rust"));
        assert_eq!(name("impl Page"), "impl_Page");
        assert_ne!(name("impl A for W<u8>"), name("impl A for W<u16>"));
        assert_ne!(name("impl A for [u8]"), name("impl A for (u8)"));
        assert_eq!(defaults("impl_Page", "r#match"), "__ptl_impl_Page_match_");
    }
}
