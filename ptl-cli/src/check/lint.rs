//! What is allowed, and probably not meant.

mod prefix;
mod tags;

use std::rc::Rc;

use clap::ValueEnum;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use ptl_parser::ast::{Block, Module, Statement, StatementKind};

use self::prefix::Printed;
use self::tags::{Mismatch, Tag};
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
    Diagnostic {
        level: Level::Warning,
        code: Some("printed_change".to_owned()),
        message: format!("what `{method}` returns is printed"),
        marks: vec![Mark {
            file: Rc::clone(file),
            span: statement.span,
            label: "a statement appends its value".to_owned(),
            is_primary: true,
        }],
        notes: vec![
            Note::new(
                Level::Help,
                "write `let _ = …` to leave the value out, or `let value = …` and `value` to print it"
                    .to_owned(),
            ),
            Note::new(
                Level::Note,
                "`--allow printed_change` turns this warning off".to_owned(),
            ),
        ],
    }
}

fn mismatched_tag(found: &Mismatch, file: &Rc<File>) -> Diagnostic {
    let (end, open) = (&found.end.name, &found.open.name);
    let mark = |tag: &Tag, label: String, is_primary| Mark {
        file: Rc::clone(file),
        span: tag.span,
        label,
        is_primary,
    };
    Diagnostic {
        level: Level::Warning,
        code: Some("mismatched_tag".to_owned()),
        message: format!("`</{end}>` does not close what is open"),
        marks: vec![
            mark(&found.end, format!("`</{open}>` is expected first"), true),
            mark(&found.open, "this is open".to_owned(), false),
        ],
        notes: vec![Note::new(
            Level::Note,
            "`--allow mismatched_tag` turns this warning off".to_owned(),
        )],
    }
}

fn missing_prefix(found: &Printed, file: &Rc<File>) -> Diagnostic {
    let mark = |span, label: &str, is_primary| Mark {
        file: Rc::clone(file),
        span,
        label: label.to_owned(),
        is_primary,
    };
    let value = found.span.of(&file.text);
    Diagnostic {
        level: Level::Warning,
        code: Some("missing_prefix".to_owned()),
        message: format!("`{value}` is printed as it stands"),
        marks: vec![
            mark(found.span, "a variable has this name", true),
            mark(found.literal, "nothing is put into this literal", false),
        ],
        notes: vec![
            Note::new(
                Level::Help,
                "write `f` in front of the literal to put the value into it".to_owned(),
            ),
            Note::new(
                Level::Note,
                "`--allow missing_prefix` turns this warning off".to_owned(),
            ),
        ],
    }
}

#[cfg(test)]
mod tests;
