//! What is allowed, and probably not meant.

mod prefix;
mod tags;

use std::rc::Rc;

use clap::ValueEnum;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use ptl_parser::Span;
use ptl_parser::ast::{Block, Module, Statement, StatementKind};

use self::prefix::Printed;
use self::tags::Mismatch;
use crate::diagnostic::{Diagnostic, File, Level, Mark, Note};

/// What can be warned of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(super) enum Lint {
    /// A statement like `list.pop()`, which changes something and prints what it returns
    PrintedChange,
    /// An end tag like the one in `<b>…</i>`, which closes something else than what is open
    MismatchedTag,
    /// A literal like `'<p>{name}</p>'`, which lacks the `f` in front and prints the braces
    MissingPrefix,
}

/// The methods of std's collections that change them and return what they held.
const CHANGES: [&str; 8] = [
    "insert",
    "pop",
    "pop_back",
    "pop_first",
    "pop_front",
    "pop_last",
    "remove",
    "swap_remove",
];

/// Everything in a module to warn of, but for what is allowed.
pub(super) fn warnings(module: &Module, file: &Rc<File>, allowed: &[Lint]) -> Vec<Diagnostic> {
    let mut warnings = Vec::new();
    for template in module.templates() {
        let Some(body) = &template.body else { continue };
        if !allowed.contains(&Lint::PrintedChange) {
            warnings.extend(printed_changes(body, file));
        }
        if !allowed.contains(&Lint::MismatchedTag) {
            let mismatches = tags::mismatches(template.kind, body, &file.text);
            warnings.extend(mismatches.iter().map(|found| mismatched_tag(found, file)));
        }
        if !allowed.contains(&Lint::MissingPrefix) {
            let printed = prefix::printed(template, &file.text);
            warnings.extend(printed.iter().map(|found| missing_prefix(found, file)));
        }
    }
    warnings
}

fn printed_changes(body: &Block, file: &Rc<File>) -> Vec<Diagnostic> {
    let mut statements = Vec::new();
    add_all(Some(body), &mut statements);
    let changes = statements.into_iter().filter_map(|statement| {
        let StatementKind::Expression(expression) = &statement.kind else {
            return None;
        };
        let method = change(expression.span.of(&file.text))?;
        Some(printed_change(method, statement, file))
    });
    changes.collect()
}

/// Adds the statements of a block, and those of the blocks in them.
fn add_all<'a>(block: Option<&'a Block>, statements: &mut Vec<&'a Statement>) {
    for statement in block.iter().flat_map(|block| &block.statements) {
        statements.push(statement);
        for block in blocks(&statement.kind) {
            add_all(Some(block), statements);
        }
    }
}

fn blocks(kind: &StatementKind) -> Vec<&Block> {
    match kind {
        StatementKind::If(chain) => {
            let bodies = chain.branches.iter().map(|branch| &branch.body);
            bodies.chain(&chain.otherwise).collect()
        }
        StatementKind::For(each) => [&each.body].into_iter().chain(&each.empty).collect(),
        StatementKind::While(each) => vec![&each.body],
        StatementKind::Loop(each) => vec![&each.body],
        StatementKind::Match(choice) => choice.cases.iter().map(|case| &case.body).collect(),
        StatementKind::Let(binding) => binding.otherwise.iter().collect(),
        StatementKind::Capture(capture) => vec![&capture.body],
        StatementKind::With(with) => vec![&with.body],
        StatementKind::Template(template) => template.body.iter().collect(),
        StatementKind::Literal(..)
        | StatementKind::Expression(_)
        | StatementKind::Pass
        | StatementKind::Return(_)
        | StatementKind::Break(_)
        | StatementKind::Continue(_)
        | StatementKind::Item(_) => Vec::new(),
    }
}

/// The method that an expression calls last, if it is one that changes a collection.
fn change(expression: &str) -> Option<&'static str> {
    let tokens: TokenStream = expression.parse().ok()?;
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let [
        ..,
        TokenTree::Punct(dot),
        TokenTree::Ident(method),
        TokenTree::Group(group),
    ] = tokens.as_slice()
    else {
        return None;
    };
    let is_call = dot.as_char() == '.' && group.delimiter() == Delimiter::Parenthesis;
    CHANGES
        .into_iter()
        .find(|change| is_call && method == change)
}

fn printed_change(method: &str, statement: &Statement, file: &Rc<File>) -> Diagnostic {
    warning(
        Lint::PrintedChange,
        format!("what `{method}` returns is printed"),
        file,
        &[(statement.span, "a statement appends its value")],
        Some(
            "write `let _ = …` to leave the value out, or `let value = …` and `value` to print it",
        ),
    )
}

fn mismatched_tag(found: &Mismatch, file: &Rc<File>) -> Diagnostic {
    let Mismatch { end, open } = found;
    warning(
        Lint::MismatchedTag,
        format!("`</{}>` does not close what is open", end.name),
        file,
        &[
            (end.span, &format!("`</{}>` is expected first", open.name)),
            (open.span, "this is open"),
        ],
        None,
    )
}

fn missing_prefix(found: &Printed, file: &Rc<File>) -> Diagnostic {
    let value = found.span.of(&file.text);
    warning(
        Lint::MissingPrefix,
        format!("`{value}` is printed as it stands"),
        file,
        &[
            (found.span, "a variable has this name"),
            (found.literal, "nothing is put into this literal"),
        ],
        Some("write `f` in front of the literal to put the value into it"),
    )
}

/// A warning that says how to turn it off. It is about the first of the places; the others explain it.
fn warning(
    lint: Lint,
    message: String,
    file: &Rc<File>,
    places: &[(Span, &str)],
    help: Option<&str>,
) -> Diagnostic {
    let mark = |(number, &(span, label)): (usize, &(Span, &str))| Mark {
        file: Rc::clone(file),
        span,
        label: label.to_owned(),
        is_primary: number == 0,
    };
    let name = lint
        .to_possible_value()
        .map(|value| value.get_name().to_owned());
    let help = help.map(|help| Note::new(Level::Help, help.to_owned()));
    let way_out = name.iter().map(|name| {
        let message = format!("`--allow {name}` turns this warning off");
        Note::new(Level::Note, message)
    });
    Diagnostic {
        level: Level::Warning,
        message,
        marks: places.iter().enumerate().map(mark).collect(),
        notes: help.into_iter().chain(way_out).collect(),
        code: name,
    }
}

#[cfg(test)]
mod tests;
