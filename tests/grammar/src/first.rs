//! What the rules of a grammar can begin with.

use std::collections::HashMap;

use pest_meta::ast::RuleType;
use pest_meta::optimizer::{OptimizedExpr, OptimizedRule};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The rules of a grammar, by their names.
pub(crate) struct Rules<'g>(HashMap<&'g str, &'g OptimizedRule>);

/// What an expression can begin with.
#[derive(Clone, Copy, Default)]
pub(crate) struct First {
    /// A bit for each character of ASCII.
    ascii: u128,
    /// Whether it can be something else than ASCII.
    others: bool,
    /// Whether it can be nothing.
    is_empty: bool,
}

impl First {
    const ANYTHING: Self = Self {
        ascii: u128::MAX,
        others: true,
        is_empty: true,
    };

    const NOTHING: Self = Self {
        ascii: 0,
        others: false,
        is_empty: true,
    };

    fn of_ascii(fits: impl Fn(char) -> bool) -> Self {
        let bits = (0..128_u8).filter(|&byte| fits(char::from(byte)));
        Self {
            ascii: bits.fold(0, |bits, byte| bits | (1 << byte)),
            ..Self::default()
        }
    }

    /// What texts begin with.
    pub(crate) fn of_texts(texts: &[String]) -> Self {
        let firsts = texts.iter().map(|text| match text.chars().next() {
            None => Self::NOTHING,
            Some(first) if first.is_ascii() => Self::of_ascii(|character| character == first),
            Some(_) => Self {
                others: true,
                ..Self::default()
            },
        });
        firsts.fold(Self::default(), Self::or)
    }

    fn of_word(continues: bool) -> Self {
        Self {
            others: true,
            ..Self::of_ascii(|character| {
                character.is_ascii_alphabetic()
                    || (continues && (character.is_ascii_digit() || character == '_'))
            })
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            ascii: self.ascii | other.ascii,
            others: self.others || other.others,
            is_empty: self.is_empty || other.is_empty,
        }
    }

    /// One behind the other.
    fn then(self, next: impl FnOnce() -> Self) -> Self {
        if !self.is_empty {
            return self;
        }
        let next = next();
        Self {
            is_empty: next.is_empty,
            ..self.or(next)
        }
    }

    fn or_nothing(self) -> Self {
        self.or(Self::NOTHING)
    }

    fn behind_white_space(self) -> Self {
        Self {
            is_empty: self.is_empty,
            ..self.or(Self::of_ascii(|character| character == ' '))
        }
    }

    /// Without some characters of ASCII.
    fn without(self, characters: &[char]) -> Self {
        let excluded = Self::of_ascii(|character| characters.contains(&character));
        Self {
            ascii: self.ascii & !excluded.ascii,
            ..self
        }
    }

    pub(crate) fn tokens(self) -> TokenStream {
        let bits = format!("{:#x}", self.ascii);
        let bits: Literal = bits.parse().expect("a number is a literal");
        match self {
            Self { is_empty: true, .. } => quote!(First::Any),
            Self { others: true, .. } => quote!(First::Unicode(AsciiSet(#bits))),
            Self { .. } => quote!(First::Ascii(AsciiSet(#bits))),
        }
    }
}

impl<'g> Rules<'g> {
    pub(crate) fn new(rules: &'g [OptimizedRule]) -> Self {
        Self(rules.iter().map(|rule| (&*rule.name, rule)).collect())
    }

    pub(crate) fn first(&self, expression: &OptimizedExpr) -> First {
        match expression {
            OptimizedExpr::Str(text) => First::of_texts(std::slice::from_ref(text)),
            OptimizedExpr::Ident(name) => self.first_of_rule(name),
            OptimizedExpr::Choice(one, other) => self.first(one).or(self.first(other)),
            OptimizedExpr::Seq(one, other) => {
                let other = || self.first(other).behind_white_space();
                match &**one {
                    OptimizedExpr::NegPred(not) => other().without(&self.characters(not)),
                    one => self.first(one).then(other),
                }
            }
            OptimizedExpr::Opt(inner) | OptimizedExpr::Rep(inner) => self.first(inner).or_nothing(),
            OptimizedExpr::Push(inner) | OptimizedExpr::RestoreOnErr(inner) => self.first(inner),
            OptimizedExpr::PosPred(_) | OptimizedExpr::NegPred(_) => First::NOTHING,
            _ => First::ANYTHING,
        }
    }

    fn first_of_rule(&self, name: &str) -> First {
        match name {
            "SOI" | "EOI" => First::NOTHING,
            "ANY" => First {
                is_empty: false,
                ..First::ANYTHING
            },
            "ASCII_DIGIT" => First::of_ascii(|character| character.is_ascii_digit()),
            "XID_START" => First::of_word(false),
            "XID_CONTINUE" => First::of_word(true),
            _ => match self.0.get(name) {
                Some(rule) => self.first(&rule.expr),
                None => First::ANYTHING,
            },
        }
    }

    /// The texts in front of which `(!… ~ ANY)*` ends, in a rule where no white space stands between.
    pub(crate) fn ends(&self, mode: RuleType, inner: &OptimizedExpr) -> Option<Vec<String>> {
        let OptimizedExpr::Seq(not, any) = inner else {
            return None;
        };
        let (OptimizedExpr::NegPred(end), OptimizedExpr::Ident(any)) = (&**not, &**any) else {
            return None;
        };
        let is_atomic = matches!(mode, RuleType::Atomic | RuleType::CompoundAtomic);
        let mut texts = Vec::new();
        (is_atomic && any == "ANY" && self.texts(end, &mut texts)).then_some(texts)
    }

    /// The texts of one character that an expression is a choice of; none where there are others.
    fn characters(&self, expression: &OptimizedExpr) -> Vec<char> {
        let mut texts = Vec::new();
        if !self.texts(expression, &mut texts) || texts.iter().any(|text| text.len() != 1) {
            return Vec::new();
        }
        texts.iter().flat_map(|text| text.chars()).collect()
    }

    /// Adds the texts that an expression is a choice of, if it is one.
    fn texts(&self, expression: &OptimizedExpr, texts: &mut Vec<String>) -> bool {
        match expression {
            OptimizedExpr::Str(text) => {
                texts.push(text.clone());
                true
            }
            OptimizedExpr::Choice(one, other) => self.texts(one, texts) && self.texts(other, texts),
            OptimizedExpr::Ident(name) => self
                .0
                .get(&**name)
                .is_some_and(|rule| self.texts(&rule.expr, texts)),
            _ => false,
        }
    }
}
