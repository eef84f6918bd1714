//! P024 to P026: heads of blocks.

use super::Wording;
use crate::nearest::nearest;

/// The words that begin blocks.
const HEADS: [&str; 12] = [
    "if", "elif", "else", "for", "empty", "while", "loop", "match", "case", "with", "let",
    "template",
];

/// How the head that begins with `head` is written.
fn form_of(head: &str) -> &'static str {
    match head {
        "if" | "elif" | "while" => "a condition, then `:`",
        "for" => "`for PATTERN in EXPRESSION:`",
        "match" => "a value, then `:`",
        "case" => "`case PATTERN:` or `case PATTERN if CONDITION:`",
        "with" => "a call, then `:`",
        "loop" => "`loop:`",
        "else" => "`else:`",
        _ => "the rest of the head, then `:`",
    }
}

pub(super) fn missing_colon(head: &str) -> Wording {
    Wording::new(
        "P0240",
        format!("expected `:` at the end of `{head}`"),
        "expected `:` behind this",
    )
}

pub(super) fn rust_block(head: &str) -> Wording {
    Wording::new(
        "P0241",
        format!("the block of `{head}` is indented, not in braces"),
        "write `:` here instead of a brace",
    )
    .help("put the statements on lines of their own, indented, and remove both braces")
}

pub(super) fn missing_condition(head: &str) -> Wording {
    Wording::new(
        "P0242",
        format!("something is missing behind `{head}`"),
        format!("expected {}", form_of(head)),
    )
}

pub(super) fn wrong_head(head: &str) -> Wording {
    let message = format!("this `{head}` cannot be read");
    let wording = Wording::new("P0243", message, format!("expected {}", form_of(head)));
    match head {
        "for" => wording
            .help("several names in a pattern stand in parentheses: `for (key, value) in pairs:`"),
        _ => wording,
    }
}

pub(super) fn else_if() -> Wording {
    Wording::new(
        "P0244",
        "another condition begins with `elif`",
        "write `elif` here",
    )
}

pub(super) fn else_behind_for() -> Wording {
    Wording::new(
        "P0245",
        "the block for a loop without items begins with `empty:`",
        "write `empty` here",
    )
    .help("`else:` belongs to an `if`; what follows a loop in any case needs no head")
}

pub(super) fn else_without_if() -> Wording {
    Wording::new(
        "P0246",
        "there is no `if` for this `else`",
        "expected an `if` block directly before it",
    )
    .help("`else:` must have the same indentation as its `if`")
}

pub(super) fn elif_without_if() -> Wording {
    Wording::new("P0247", "there is no `if` for this `elif`", "expected an `if` block directly before it")
        .help("the first condition begins with `if`; `elif` must have the same indentation as its `if`, and stand before `else`")
}

pub(super) fn empty_without_for() -> Wording {
    Wording::new(
        "P0248",
        "there is no `for` for this `empty`",
        "expected a `for` block directly before it",
    )
    .help("`empty:` must have the same indentation as its `for`")
}

pub(super) fn case_outside_match() -> Wording {
    Wording::new(
        "P0249",
        "this `case` belongs to no `match`",
        "expected to stand in the block of a `match`",
    )
    .help("write `match value:` above, and indent the cases")
}

pub(super) fn statement_in_match() -> Wording {
    Wording::new(
        "P0250",
        "the block of a `match` holds cases only",
        "expected `case`",
    )
    .help("write `case PATTERN:` above, and indent the statement")
}

pub(super) fn default_case() -> Wording {
    Wording::new(
        "P0251",
        "the case for all the rest is `case _:`",
        "write `case _` here",
    )
}

pub(super) fn rust_arm() -> Wording {
    Wording::new(
        "P0252",
        "a case is written `case PATTERN:`, without `=>`",
        "this is an arm of Rust's",
    )
    .help("write the statements behind the colon, or below it, indented")
}

pub(super) fn match_on_one_line() -> Wording {
    Wording::new(
        "P0253",
        "cases stand on lines of their own",
        "expected the end of the line behind `:`",
    )
    .help("indent each `case` below the `match`")
}

pub(super) fn for_without_in() -> Wording {
    Wording::new("P0254", "there is no `in` in this `for`", "expected `for PATTERN in EXPRESSION:`")
        .help("to count, write `for i in 0..n:`; for the indices of a list, `for (i, item) in items.iter().enumerate():`")
}

pub(super) fn compound_behind_colon() -> Wording {
    Wording::new(
        "P0255",
        "a statement with a block cannot stand behind a colon",
        "move this to the next line",
    )
    .help("write it on a line of its own, indented")
}

pub(super) fn compound_behind_semicolon() -> Wording {
    Wording::new(
        "P0256",
        "only simple statements may share a line",
        "move this to the next line",
    )
}

pub(super) fn unknown_head(word: &str) -> Wording {
    Wording::new("P0257", format!("`{word}` begins no block"), "unknown").help(
        match (word, nearest(word, HEADS)) {
            ("foreach" | "each" | "repeat", _) => "write `for item in items:`".to_owned(),
            ("switch" | "select", _) => {
                "write `match value:`, and `case PATTERN:` for each case".to_owned()
            }
            ("unless", _) => "write `if !condition:`".to_owned(),
            ("until", _) => "write `while !condition:`".to_owned(),
            (_, Some(head)) => format!("did you mean `{head}`?"),
            _ => format!(
                "blocks begin with {}",
                HEADS.map(|head| format!("`{head}`")).join(", ")
            ),
        },
    )
}

pub(super) fn with_without_call() -> Wording {
    Wording::new(
        "P0258",
        "`with` hands its block to a call",
        "this is no call",
    )
    .help("write `with template(…):`")
}

pub(super) fn block_in_let(word: &str) -> Wording {
    Wording::new("P0259", "a block under `:` has no value", if word.is_empty() { "no value".to_owned() } else { format!("`{word}` with a block is a statement here") })
        .help("write a Rust expression with braces, `let x = if a { b } else { c }`; or bind what a block appends with `let x:` and the block below")
}

pub(super) fn capture_of_pattern() -> Wording {
    Wording::new(
        "P0260",
        "what a block appends is bound to one name",
        "expected `let NAME:`",
    )
    .help("for a variable with a type write `let NAME: TYPE`, without a block")
}

pub(super) fn python_try() -> Wording {
    Wording::new("P0261", "there is no `try`", "errors are values")
        .help("use `?` in a template with a result type, `-> Result<Html, E>`; or `match` with `case Ok(…)` and `case Err(…)`")
}
