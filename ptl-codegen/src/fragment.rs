//! The only door to `syn`: pieces of Rust, from tokens to trees.

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use ptl_parser::ErrorKind;
use ptl_parser::ErrorKind::{FragmentTooComplex, NotRust};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Expr, Generics, Pat, Type, WhereClause};

/// Why a piece of Rust was not read, and at which token.
pub(crate) struct FragmentError {
    pub(crate) kind: ErrorKind,
    pub(crate) span: proc_macro2::Span,
}

type Result<T> = std::result::Result<T, FragmentError>;

/// Whether a word stands among tokens, at any depth.
pub(crate) fn has_word(tokens: TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == word,
        TokenTree::Group(group) => has_word(group.stream(), word),
        _ => false,
    })
}

/// An expression. Names before `=` in a call may be Rust's keywords.
pub(crate) fn expression(tokens: TokenStream) -> Result<Expr> {
    if let Some(field) = field(&tokens) {
        return Ok(field);
    }
    parse(Expr::parse, raw_argument_names(tokens), "expression")
}

/// `name`, or a field such as `name.field`: most values are one, and `syn` would have to rule out much else first. Of
/// longer chains it is to be asked whether they are too long.
fn field(tokens: &TokenStream) -> Option<Expr> {
    const TOKENS: usize = 16;

    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    if tokens.len() > TOKENS {
        return None;
    }
    let mut tokens = tokens.into_iter();
    let mut expression = Expr::Path(syn::ExprPath {
        attrs: Vec::new(),
        qself: None,
        path: name(tokens.next())?.into(),
    });
    while let Some(mark) = tokens.next() {
        let TokenTree::Punct(dot) = mark else {
            return None;
        };
        if dot.as_char() != '.' {
            return None;
        }
        expression = Expr::Field(syn::ExprField {
            attrs: Vec::new(),
            base: Box::new(expression),
            dot_token: syn::Token![.](dot.span()),
            member: syn::Member::Named(name(tokens.next())?),
        });
    }
    Some(expression)
}

/// A name alone: most patterns are one.
fn variable(tokens: &TokenStream) -> Option<Pat> {
    let mut tokens = tokens.clone().into_iter();
    let (name, None) = (name(tokens.next())?, tokens.next()) else {
        return None;
    };
    Some(Pat::Ident(syn::PatIdent {
        attrs: Vec::new(),
        by_ref: None,
        mutability: None,
        ident: name,
        subpat: None,
    }))
}

/// A name that is no keyword of Rust's.
fn name(token: Option<TokenTree>) -> Option<Ident> {
    match token? {
        TokenTree::Ident(name) if KEYWORDS.binary_search(&name.to_string().as_str()).is_err() => {
            Some(name)
        }
        _ => None,
    }
}

/// Rust's keywords, those of all editions, in order.
const KEYWORDS: [&str; 53] = [
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// A pattern, alternatives included.
pub(crate) fn pattern(tokens: TokenStream) -> Result<Pat> {
    if let Some(variable) = variable(&tokens) {
        return Ok(variable);
    }
    parse(Pat::parse_multi_with_leading_vert, tokens, "pattern")
}

/// A type.
pub(crate) fn ty(tokens: TokenStream) -> Result<Type> {
    parse(Type::parse, tokens, "type")
}

/// `<…>`
pub(crate) fn generics(tokens: TokenStream) -> Result<Generics> {
    parse(Generics::parse, tokens, "list of generic parameters")
}

/// `where …`
pub(crate) fn where_clause(tokens: TokenStream) -> Result<WhereClause> {
    parse(WhereClause::parse, tokens, "`where` clause")
}

/// `#[…]`, any number of them.
pub(crate) fn attributes(tokens: TokenStream) -> Result<Vec<Attribute>> {
    parse(Attribute::parse_outer, tokens, "attribute")
}

/// A path of modules.
pub(crate) fn module_path(tokens: TokenStream) -> Result<syn::Path> {
    parse(syn::Path::parse_mod_style, tokens, "path")
}

/// The head of an `impl` block.
pub(crate) fn impl_head(mut tokens: TokenStream) -> Result<syn::ItemImpl> {
    tokens.extend(quote::quote!({}));
    parse(syn::ItemImpl::parse, tokens, "head of an `impl` block")
}

/// The head of a `trait` block.
pub(crate) fn trait_head(mut tokens: TokenStream) -> Result<syn::ItemTrait> {
    tokens.extend(quote::quote!({}));
    parse(syn::ItemTrait::parse, tokens, "head of a `trait` block")
}

/// A receiver: `self`, `&self`, `&'a mut self`, `self: Box<Self>`.
pub(crate) fn receiver(tokens: TokenStream) -> Result<syn::Receiver> {
    parse(syn::Receiver::parse, tokens, "receiver")
}

/// The name that a piece of Rust is, if that is a keyword and could be raw.
pub(crate) fn keyword(text: &str) -> Option<String> {
    (is_keyword(text) && can_be_raw(text)).then(|| text.to_owned())
}

/// Whether a word is a keyword of some edition.
fn is_keyword(word: &str) -> bool {
    KEYWORDS.binary_search(&word).is_ok()
}

fn can_be_raw(keyword: &str) -> bool {
    !matches!(
        keyword,
        "self" | "Self" | "super" | "crate" | "_" | "true" | "false"
    )
}

fn parse<T>(
    reader: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
    tokens: TokenStream,
    what: &'static str,
) -> Result<T> {
    if let Some(span) = too_complex(&tokens) {
        return Err(FragmentError {
            kind: FragmentTooComplex,
            span,
        });
    }
    reader.parse2(tokens).map_err(|error| FragmentError {
        kind: NotRust {
            what,
            reason: error.to_string(),
        },
        span: error.span(),
    })
}

/// More operators than this between two commas, or more open angle brackets, are refused: `syn` reads both by
/// recursion, and the stack must not depend on the input. (The depth of brackets is bounded by the parser.)
const OPERATORS: usize = 256;
const ANGLES: usize = 64;

/// Where `tokens` would make `syn` recurse too deeply, if they would.
fn too_complex(tokens: &TokenStream) -> Option<proc_macro2::Span> {
    let mut operators = 0_usize;
    let mut angles = 0_usize;
    let mut previous = ' ';
    let mut is_behind_group = false;
    for token in tokens.clone() {
        let was_group =
            std::mem::replace(&mut is_behind_group, matches!(token, TokenTree::Group(_)));
        match &token {
            TokenTree::Punct(punct) => {
                match (previous, punct.as_char()) {
                    (_, ',' | ';') => operators = 0,
                    ('-' | '=', '>') => {}
                    (_, '<') => angles += 1,
                    (_, '>') => angles = angles.saturating_sub(1),
                    _ => operators += 1,
                }
                previous = match punct.spacing() {
                    Spacing::Joint => punct.as_char(),
                    Spacing::Alone => ' ',
                };
            }
            TokenTree::Group(group) => {
                // A call of what a call returns, or an index of an element.
                operators += usize::from(was_group);
                if let Some(span) = too_complex(&group.stream()) {
                    return Some(span);
                }
            }
            TokenTree::Ident(ident) => {
                if [
                    "as", "return", "break", "else", "move", "async", "box", "dyn", "mut",
                ]
                .iter()
                .any(|word| ident == word)
                {
                    operators += 1;
                }
            }
            TokenTree::Literal(_) => {}
        }
        if operators > OPERATORS || angles > ANGLES {
            return Some(token.span());
        }
    }
    None
}

/// Writes `type =` as `r#type =` in lists of arguments, so that `syn` reads it as an assignment. What a macro is given
/// is left alone.
fn raw_argument_names(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    if !tokens
        .iter()
        .any(|token| matches!(token, TokenTree::Group(_)))
    {
        return tokens.into_iter().collect();
    }
    let mut out = Vec::with_capacity(tokens.len());
    let mut is_macro = false;
    for token in tokens {
        let bang = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '!');
        match token {
            TokenTree::Group(group) if !is_macro => {
                let mut stream = raw_argument_names(group.stream());
                if group.delimiter() == Delimiter::Parenthesis {
                    stream = raw_names_at_starts(stream);
                }
                let mut inner = proc_macro2::Group::new(group.delimiter(), stream);
                inner.set_span(group.span());
                out.push(TokenTree::Group(inner));
            }
            other => out.push(other),
        }
        is_macro = bang;
    }
    out.into_iter().collect()
}

fn raw_names_at_starts(tokens: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at_start = true;
    for index in 0..tokens.len() {
        let names_argument = at_start && is_single_equals(&tokens, index + 1);
        let Some(token) = tokens.get_mut(index) else {
            break;
        };
        if let (TokenTree::Ident(ident), true) = (&*token, names_argument) {
            let text = ident.to_string();
            if can_be_raw(&text) && is_keyword(&text) {
                *token = TokenTree::Ident(Ident::new_raw(&text, ident.span()));
            }
        }
        at_start = matches!(&*token, TokenTree::Punct(punct) if punct.as_char() == ',');
    }
    tokens.into_iter().collect()
}

fn is_single_equals(tokens: &[TokenTree], index: usize) -> bool {
    matches!(tokens.get(index), Some(TokenTree::Punct(punct))
        if punct.as_char() == '=' && punct.spacing() == Spacing::Alone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_those_of_syn() {
        assert!(KEYWORDS.is_sorted());
        for word in KEYWORDS {
            // `syn` does not know `gen` for one.
            assert!(
                word == "gen" || syn::parse_str::<Ident>(word).is_err(),
                "{word}"
            );
        }
        for word in ["union", "raw", "safe", "auto", "default", "r#type", "x"] {
            assert!(
                !is_keyword(word) && syn::parse_str::<Ident>(word).is_ok(),
                "{word}"
            );
        }
    }

    #[test]
    fn variables_are_what_syn_reads() {
        let tokens = |text: &str| text.parse::<TokenStream>().unwrap();
        for text in ["a", "None", "r#type", "union"] {
            let read = variable(&tokens(text)).unwrap();
            let parsed = Pat::parse_multi_with_leading_vert.parse_str(text).unwrap();
            assert_eq!(
                quote::quote!(#read).to_string(),
                quote::quote!(#parsed).to_string()
            );
            assert!(matches!(parsed, Pat::Ident(_)));
        }
        for text in [
            "", "_", "true", "self", "mut a", "ref a", "a | b", "a @ 1", "a::b", "a!()", "a(b)",
        ] {
            assert!(variable(&tokens(text)).is_none(), "{text}");
        }
    }

    #[test]
    fn fields_are_what_syn_reads() {
        let tokens = |text: &str| text.parse::<TokenStream>().unwrap();
        for text in ["a", "a.b", "r#type.r#match.c"] {
            let read = field(&tokens(text)).unwrap();
            let parsed = syn::parse_str::<Expr>(text).unwrap();
            assert_eq!(
                quote::quote!(#read).to_string(),
                quote::quote!(#parsed).to_string()
            );
            assert_eq!(
                std::mem::discriminant(&read),
                std::mem::discriminant(&parsed)
            );
        }
        for text in [
            "self", "true", "a.0", "a.await", "a.b()", "a!()", "a::b", "a..b", "a.", "return", "",
        ] {
            assert!(field(&tokens(text)).is_none(), "{text}");
        }
    }
}
