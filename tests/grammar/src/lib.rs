//! The parser's table, made of PTL's grammar.
//!
//! pest reads the grammar, checks and optimizes it; what comes out is written down as Rust. It is part of the sources of
//! `ptl-parser`: to make it takes longer than to compile it, and a C compiler. A table also compiles much faster than
//! the closures that pest would make.
#![forbid(unsafe_code)]

use pest_meta::ast::RuleType;
use pest_meta::optimizer::{OptimizedExpr, OptimizedRule};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

const HEADER: &str = "\
//! The rules of `ptl.pest`. They are not edited by hand: `PTL_BLESS=1 cargo test --package ptl-tests-grammar` writes them
//! anew.

";

/// The Rust of the table for a grammar of pest's, formatted.
///
/// # Panics
///
/// Panics where the grammar has mistakes, with a report of pest's, or where it has something that the table cannot say.
pub fn table(grammar: &str) -> String {
    let parsed = pest_meta::parse_and_optimize(grammar);
    let (_, rules) = pest_meta::unwrap_or_report(parsed);
    let names = rules.iter().map(|rule| ident(&rule.name));
    let definitions = rules.iter().map(definition);
    let file = syn::parse2(quote! {
        use super::definition::{Definition, Expression, Mode};
        use Expression::{
            Ahead, Any, Character, Choice, End, NotAhead, Optional, Peek, Pop, Push, Reference, Repeat, Restore,
            Sequence, Start, Text, Until,
        };
        use Mode::{Atomic, CompoundAtomic, NonAtomic, Normal, Silent};

        /// A rule of the grammar.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum Rule {
            EOI,
            #(#names,)*
        }

        impl Rule {
            #[allow(clippy::match_same_arms, clippy::too_many_lines)]
            pub(super) fn definition(self) -> &'static Definition {
                match self {
                    Self::EOI => &Definition(Normal, End),
                    #(#definitions,)*
                }
            }
        }
    });
    // rustfmt takes minutes for nests as deep as these.
    let text = prettyplease::unparse(&file.expect("the table is Rust"));
    format!("{HEADER}{text}")
}

fn definition(rule: &OptimizedRule) -> TokenStream {
    let name = ident(&rule.name);
    let mode = match rule.ty {
        RuleType::Normal => quote!(Normal),
        RuleType::Silent => quote!(Silent),
        RuleType::Atomic => quote!(Atomic),
        RuleType::CompoundAtomic => quote!(CompoundAtomic),
        RuleType::NonAtomic => quote!(NonAtomic),
    };
    let expression = expression(&rule.expr);
    quote!(Self::#name => &Definition(#mode, #expression))
}

fn expression(written: &OptimizedExpr) -> TokenStream {
    match written {
        OptimizedExpr::Str(text) => quote!(Text(#text)),
        OptimizedExpr::Ident(name) => named(name),
        OptimizedExpr::PosPred(inner) => with_inner(&quote!(Ahead), inner),
        OptimizedExpr::NegPred(inner) => with_inner(&quote!(NotAhead), inner),
        OptimizedExpr::Opt(inner) => with_inner(&quote!(Optional), inner),
        OptimizedExpr::Rep(inner) => with_inner(&quote!(Repeat), inner),
        OptimizedExpr::Push(inner) => with_inner(&quote!(Push), inner),
        OptimizedExpr::RestoreOnErr(inner) => with_inner(&quote!(Restore), inner),
        OptimizedExpr::Skip(texts) => quote!(Until(&[#(#texts),*])),
        OptimizedExpr::Seq(..) => {
            let parts = chain(written, |part| match part {
                OptimizedExpr::Seq(first, rest) => Some((first, rest)),
                _ => None,
            });
            quote!(Sequence(&[#(#parts),*]))
        }
        OptimizedExpr::Choice(..) => {
            let parts = chain(written, |part| match part {
                OptimizedExpr::Choice(first, rest) => Some((first, rest)),
                _ => None,
            });
            quote!(Choice(&[#(#parts),*]))
        }
        other => panic!("the table has no word for `{other}`"),
    }
}

fn with_inner(word: &TokenStream, inner: &OptimizedExpr) -> TokenStream {
    let inner = expression(inner);
    quote!(#word(&#inner))
}

/// The parts of `a ~ (b ~ (c ~ …))`, and the same of choices.
fn chain(
    written: &OptimizedExpr,
    split: impl Fn(&OptimizedExpr) -> Option<(&OptimizedExpr, &OptimizedExpr)>,
) -> Vec<TokenStream> {
    let mut parts = Vec::new();
    let mut rest = written;
    while let Some((first, behind)) = split(rest) {
        parts.push(expression(first));
        rest = behind;
    }
    parts.push(expression(rest));
    parts
}

/// A rule of the grammar's own, or one of those that pest has.
fn named(name: &str) -> TokenStream {
    match name {
        "ANY" => quote!(Any),
        "SOI" => quote!(Start),
        "PEEK" => quote!(Peek),
        "POP" => quote!(Pop),
        "ASCII_DIGIT" => quote!(Character(|character| character.is_ascii_digit())),
        "XID_START" | "XID_CONTINUE" => {
            let name = ident(name);
            quote!(Character(pest::unicode::#name))
        }
        _ => {
            let name = ident(name);
            quote!(Reference(Rule::#name))
        }
    }
}

/// The rules for statements have the names of Rust's keywords.
fn ident(name: &str) -> Ident {
    syn::parse_str(name).unwrap_or_else(|_| Ident::new_raw(name, Span::call_site()))
}
