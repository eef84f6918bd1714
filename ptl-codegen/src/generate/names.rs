//! The names of generated items.

use proc_macro2::Ident;

use crate::lower::plain;

/// The side of a template that other templates call: `__PtlTemplatePage` for `page`. The name is what rustc
/// says where an import names something else: there is no such template.
pub(super) fn hidden(template: &Ident) -> Ident {
    Ident::new(
        &format!("__PtlTemplate{}", camel(&plain(template))),
        template.span(),
    )
}

/// The struct of a template's named parameters: `PageOptions` for `page`.
pub(super) fn options(template: &Ident) -> Ident {
    Ident::new(
        &format!("{}Options", camel(&plain(template))),
        template.span(),
    )
}

/// The method that writes: `__ptl_header` for `header`.
pub(super) fn writer(method: &Ident) -> Ident {
    Ident::new(&format!("__ptl_{}", plain(method)), method.span())
}

/// The method of a trait that holds a template's body: `__ptl_default_header` for `header`.
pub(super) fn default_writer(method: &Ident) -> Ident {
    Ident::new(&format!("__ptl_default_{}", plain(method)), method.span())
}

fn camel(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    for word in name.split('_') {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            // A digit after an underscore keeps it, so that `row_1` and `row1` stay apart.
            if first.is_numeric() && !camel.is_empty() {
                camel.push('_');
            }
            camel.extend(first.to_uppercase());
            camel.push_str(letters.as_str());
        }
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
        assert_eq!(camel("_private"), "Private");
    }
}
