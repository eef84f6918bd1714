//! The names of parameters that are patterns, in the function that Rust calls.

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::Pat;
use syn::visit::Visit;

/// The name by which the function that Rust calls has a parameter: what its pattern binds, if that is one name.
///
/// It shows in documentation, and some attributes read it: to rocket it is the part of the path that is meant.
pub(super) fn parameter_name(index: usize, pattern: &Pat) -> Ident {
    let mut bound = Bound::default();
    bound.visit_pat(pattern);
    match (pattern, &*bound.0) {
        (Pat::Ident(whole), [_]) => whole.ident.clone(),
        (_, [name]) if is_variable(name) => (*name).clone(),
        _ => format_ident!("__ptl_parameter_{index}", span = Span::call_site()),
    }
}

/// Inside a pattern, a name with a capital may be a type without fields, which as a pattern fits nothing else.
fn is_variable(name: &Ident) -> bool {
    !name.to_string().starts_with(char::is_uppercase)
}

/// The names that a pattern binds.
#[derive(Default)]
struct Bound<'p>(Vec<&'p Ident>);

impl<'p> Visit<'p> for Bound<'p> {
    fn visit_pat_ident(&mut self, pattern: &'p syn::PatIdent) {
        self.0.push(&pattern.ident);
        syn::visit::visit_pat_ident(self, pattern);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    #[test]
    fn the_only_name_counts() {
        let patterns: [(Pat, &str); 9] = [
            (parse_quote!(name), "name"),
            (parse_quote!(mut name), "name"),
            (parse_quote!(Path(name)), "name"),
            (parse_quote!(Path(mut r#type)), "r#type"),
            (parse_quote!(Form(Signature { name, .. })), "name"),
            (parse_quote!((a, b)), "__ptl_parameter_3"),
            (parse_quote!(whole @ Point { x, y }), "__ptl_parameter_3"),
            (parse_quote!(Wrapped(Unit)), "__ptl_parameter_3"),
            (parse_quote!(_), "__ptl_parameter_3"),
        ];
        for (pattern, expected) in patterns {
            assert_eq!(parameter_name(3, &pattern).to_string(), expected);
        }
    }
}
