//! The parser's table, made of PTL's grammar.
//!
//! pest reads the grammar, checks and optimizes it; what comes out is written down as Rust. It is part of the sources of
//! `ptl-parser`: to make it takes longer than to compile it, and a C compiler. A table also compiles much faster than
//! the closures that pest would make.
#![forbid(unsafe_code)]

mod first;

use first::{First, Rules};
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
    let all = Rules::new(&rules);
    let definitions = rules.iter().map(|rule| definition(rule, &all));
    let file = syn::parse2(quote! {
        use super::definition::{Definition, Expression, First, Mode};
        use crate::ascii::AsciiSet;
        use Expression::{
            Ahead, Any, Character, Choice, End, NotAhead, Optional, Peek, Pop, Push, Reference, Repeat,
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
            #[allow(clippy::match_same_arms, clippy::too_many_lines, clippy::unreadable_literal)]
            pub(super) fn definition(self) -> &'static Definition {
                match self {
                    Self::EOI => &Definition(Normal, First::Any, End),
                    #(#definitions,)*
                }
            }
        }
    });
    // rustfmt takes minutes for nests as deep as these.
    let text = prettyplease::unparse(&file.expect("the table is Rust"));
    format!("{HEADER}{text}")
}

fn definition(rule: &OptimizedRule, rules: &Rules<'_>) -> TokenStream {
    let name = ident(&rule.name);
    let mode = match rule.ty {
        RuleType::Normal => quote!(Normal),
        RuleType::Silent => quote!(Silent),
        RuleType::Atomic => quote!(Atomic),
        RuleType::CompoundAtomic => quote!(CompoundAtomic),
        RuleType::NonAtomic => quote!(NonAtomic),
    };
    let first = rules.first(&rule.expr).tokens();
    let writer = Writer {
        rules,
        mode: rule.ty,
    };
    let expression = writer.expression(&rule.expr);
    quote!(Self::#name => &Definition(#mode, #first, #expression))
}

/// Writes the expression of a rule.
#[derive(Clone, Copy)]
struct Writer<'g> {
    rules: &'g Rules<'g>,
    mode: RuleType,
}

impl Writer<'_> {
    fn expression(self, written: &OptimizedExpr) -> TokenStream {
        match written {
            OptimizedExpr::Str(text) => quote!(Text(#text)),
            OptimizedExpr::Ident(name) => named(name),
            OptimizedExpr::PosPred(inner) => self.with_inner(&quote!(Ahead), inner),
            OptimizedExpr::NegPred(inner) => self.with_inner(&quote!(NotAhead), inner),
            OptimizedExpr::Opt(inner) => self.with_inner(&quote!(Optional), inner),
            OptimizedExpr::Rep(inner) => match self.rules.ends(self.mode, inner) {
                Some(texts) => until(&texts),
                None => self.with_inner(&quote!(Repeat), inner),
            },
            OptimizedExpr::Push(inner) => self.with_inner(&quote!(Push), inner),
            // Only sequences can fail behind what was put on the stack, and they leave it as it was.
            OptimizedExpr::RestoreOnErr(inner) => self.expression(inner),
            OptimizedExpr::Skip(texts) => until(texts),
            OptimizedExpr::Seq(..) => {
                let parts = self.chain(written, |part| match part {
                    OptimizedExpr::Seq(first, rest) => Some((first, rest)),
                    _ => None,
                });
                quote!(Sequence(&[#(#parts),*]))
            }
            OptimizedExpr::Choice(..) => {
                let parts = self.chain(written, |part| match part {
                    OptimizedExpr::Choice(first, rest) => Some((first, rest)),
                    _ => None,
                });
                quote!(Choice(&[#(#parts),*]))
            }
            other => panic!("the table has no word for `{other}`"),
        }
    }

    fn with_inner(self, word: &TokenStream, inner: &OptimizedExpr) -> TokenStream {
        let inner = self.expression(inner);
        quote!(#word(&#inner))
    }

    /// The parts of `a ~ (b ~ (c ~ …))`, and the same of choices.
    fn chain(
        self,
        written: &OptimizedExpr,
        split: impl Fn(&OptimizedExpr) -> Option<(&OptimizedExpr, &OptimizedExpr)>,
    ) -> Vec<TokenStream> {
        let mut parts = Vec::new();
        let mut rest = written;
        while let Some((first, behind)) = split(rest) {
            parts.push(self.expression(first));
            rest = behind;
        }
        parts.push(self.expression(rest));
        parts
    }
}

fn until(texts: &[String]) -> TokenStream {
    let first = First::of_texts(texts).tokens();
    quote!(Until(#first, &[#(#texts),*]))
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
