//! Literals that were probably meant to be interpolated: they have a variable of the template in braces, but no prefix
//! `f`, so that the braces are printed.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use ptl_parser::Span;
use ptl_parser::ast::{Literal, Piece, Statement, StatementKind, Template, Text};

use super::add_all;

/// A variable in braces that is printed as it stands.
pub(super) struct Printed {
    /// From brace to brace.
    pub(super) span: Span,
    /// The literal around it.
    pub(super) literal: Span,
}

/// What a template prints in braces though a variable has that name.
pub(super) fn printed(template: &Template, text: &str) -> Vec<Printed> {
    let mut statements = Vec::new();
    add_all(template.body.as_ref(), &mut statements);
    let variables = variables(template, &statements, text);
    let literals = statements.iter().filter_map(|statement| plain(statement));
    literals
        .flat_map(|literal| in_literal(literal, &variables))
        .collect()
}

/// The literal that a statement consists of, if nothing is to be put into it.
fn plain(statement: &Statement) -> Option<&Literal> {
    match &statement.kind {
        StatementKind::Literal(literal, None) if !literal.is_interpolated => Some(literal),
        _ => None,
    }
}

/// The names that are bound anywhere in a template.
fn variables(template: &Template, statements: &[&Statement], text: &str) -> BTreeSet<String> {
    let mut patterns: Vec<Span> = parameters(template).collect();
    for statement in statements {
        match &statement.kind {
            StatementKind::Let(binding) => patterns.push(binding.pattern.span),
            StatementKind::For(each) => patterns.push(each.pattern.span),
            StatementKind::Match(choice) => {
                patterns.extend(choice.cases.iter().map(|case| case.pattern.span));
            }
            StatementKind::Capture(capture) => patterns.push(capture.name.span),
            StatementKind::Template(nested) => patterns.extend(parameters(nested)),
            _ => {}
        }
    }
    let mut names = BTreeSet::new();
    for pattern in patterns {
        // A pattern that is none is rustc's to tell.
        let tokens: TokenStream = pattern.of(text).parse().unwrap_or_default();
        add_names(tokens, &mut names);
    }
    names
}

fn parameters(template: &Template) -> impl Iterator<Item = Span> {
    template.parameters.iter().map(|each| each.pattern.span)
}

fn add_names(tokens: TokenStream, names: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => add_names(group.stream(), names),
            TokenTree::Ident(name) => {
                names.insert(name.to_string());
            }
            _ => {}
        }
    }
}

fn in_literal(literal: &Literal, variables: &BTreeSet<String>) -> Vec<Printed> {
    let mut found = Vec::new();
    for piece in &literal.pieces {
        let Piece::Text(text) = piece else { continue };
        let opened = text.value.match_indices('{').map(|(open, _)| open);
        found.extend(opened.filter_map(|open| {
            let close = open + text.value.get(open..)?.find('}')?;
            let inside = text.value.get(open + 1..close)?;
            is_value(inside, variables).then(|| Printed {
                span: span(text, open, close),
                literal: literal.span,
            })
        }));
    }
    found
}

fn span(text: &Text, open: usize, close: usize) -> Span {
    Span::new(text.origin(open), text.origin(close) + 1)
}

/// Whether this would be a value with a variable in front: `name`, `name.len()`, `name:>5`. In CSS and JavaScript, braces
/// mostly begin otherwise.
fn is_value(inside: &str, variables: &BTreeSet<String>) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let end = inside
        .find(|letter| !is_part(letter))
        .unwrap_or(inside.len());
    let (name, rest) = inside.split_at(end);
    let goes_on = match rest.strip_prefix(':') {
        Some(spec) => spec.starts_with(['<', '^', '>', '+', '#', '.', '?', '0']),
        None => rest.is_empty() || rest.starts_with(['.', '[']),
    };
    goes_on && !inside.contains([' ', ';', '\n']) && variables.contains(name)
}
