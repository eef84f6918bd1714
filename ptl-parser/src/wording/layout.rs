//! P012 and P013: lines and blocks.

use super::Wording;

pub(super) fn expected_block(is_last: bool) -> Wording {
    let label = if is_last {
        "nothing follows that belongs to this"
    } else {
        "this line is not deeper than the head"
    };
    Wording::new("P0120", "expected an indented block", label)
        .related("the block belongs to this")
        .help("indent the lines that belong to the block; if it is empty on purpose, write `pass`")
}

pub(super) fn unexpected_indent() -> Wording {
    Wording::new("P0121", "unexpected indentation", "this line is deeper than the line before it")
        .help("only a line that ends in `:` opens a block; to go on with the line before, put what belongs together in brackets")
}

pub(super) fn unmatched_dedent() -> Wording {
    Wording::new(
        "P0122",
        "this indentation matches no open block",
        "no line of an outer block begins with this white space",
    )
    .help("give the line exactly the white space of the block that it belongs to")
}

pub(super) fn tabs_and_spaces() -> Wording {
    Wording::new(
        "P0123",
        "tabs and spaces disagree",
        "this white space differs from that of the lines before",
    )
    .help("use tabs alone or spaces alone in one file")
}

pub(super) fn blocks_too_deep(limit: usize) -> Wording {
    Wording::new(
        "P0124",
        "blocks are nested too deep",
        format!("{limit} levels are the limit"),
    )
    .help("move the inner part to a template of its own")
}

pub(super) fn operator_at_line_start(operator: &str) -> Wording {
    Wording::new(
        "P0125",
        format!("a line cannot begin with `{operator}`"),
        "the statement before it has ended with its line",
    )
    .help("to write an expression on several lines, put parentheses around all of it")
}

pub(super) fn operator_at_line_end(operator: &str) -> Wording {
    Wording::new(
        "P0126",
        format!("a line cannot end in `{operator}`"),
        "something must stand behind it on this line",
    )
    .help("to write an expression on several lines, put parentheses around all of it")
}

pub(super) fn chain_not_deeper() -> Wording {
    Wording::new(
        "P0127",
        "a method chain must be deeper than its first line",
        "this line is not",
    )
    .help("indent the lines that begin with `.`")
}

pub(super) fn doc_behind_code() -> Wording {
    Wording::new(
        "P0128",
        "a doc comment stands on lines of its own",
        "this documents nothing",
    )
    .help("for a comment write `//`")
}

pub(super) fn missing_semicolon() -> Wording {
    Wording::new("P0129", "this Rust item lacks its `;`", "expected `;` behind this")
        .help("PTL's statements end with their line, but `use`, `const`, `static` and `type` are Rust's and end with `;`")
}

pub(super) fn unfinished_item() -> Wording {
    Wording::new(
        "P0130",
        "this Rust item does not end",
        "expected `{ … }` or `;` behind this",
    )
    .help("Rust items are written as in Rust; for a template, write `template name(…):`")
}
