//! Identifiers that hold the place of what PTL adds to Rust's expressions, while `syn` reads and moves them.
//!
//! They begin with `__ptl`, which no name of a user may.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use syn::Expr;

const PREFIX: &str = "__ptl_insert_";

/// The placeholder of the insert with this index.
pub(crate) fn ident(index: usize, span: Span) -> Ident {
    Ident::new(&format!("{PREFIX}{index}"), span)
}

/// The placeholder as an expression.
pub(crate) fn expr(index: usize, span: Span) -> Expr {
    Expr::Path(syn::ExprPath {
        attrs: Vec::new(),
        qself: None,
        path: ident(index, span).into(),
    })
}

/// The index of the insert whose place this identifier holds.
pub(crate) fn index(ident: &Ident) -> Option<usize> {
    ident.to_string().strip_prefix(PREFIX)?.parse().ok()
}

/// The index of the insert whose place this expression holds.
pub(crate) fn index_of(expr: &Expr) -> Option<usize> {
    match expr {
        Expr::Path(path) => index(path.path.get_ident()?),
        Expr::Group(group) => index_of(&group.expr),
        _ => None,
    }
}

/// Puts `insert` in the place of each placeholder, at any depth: what a macro is given is not read by `syn`.
pub(crate) fn replace_in_tokens(
    tokens: TokenStream,
    insert: &mut dyn FnMut(usize, Span) -> TokenStream,
) -> TokenStream {
    let mut replaced = TokenStream::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => match index(&ident) {
                Some(index) => replaced.extend(insert(index, ident.span())),
                None => replaced.extend([TokenTree::Ident(ident)]),
            },
            TokenTree::Group(group) => {
                let mut inner =
                    Group::new(group.delimiter(), replace_in_tokens(group.stream(), insert));
                inner.set_span(group.span());
                replaced.extend([TokenTree::Group(inner)]);
            }
            other => replaced.extend([other]),
        }
    }
    replaced
}
