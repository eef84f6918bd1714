//! P027 to P029: statements and expressions.

use super::Wording;

pub(super) fn assignment_in_condition() -> Wording {
    Wording::new("P0270", "`=` in a condition", "write `==` to compare")
        .help("to match a pattern, write `let` in front of it: `if let Some(x) = y:`")
}

pub(super) fn python_operator(found: &str, rust: &str) -> Wording {
    let message = format!("`{found}` is Python's");
    let wording = Wording::new("P0271", message, format!("write `{rust}`"));
    match found {
        "is" => wording
            .help("to compare with `None`, write `.is_none()` or `.is_some()` behind the value"),
        _ => wording,
    }
}

pub(super) fn python_constant(found: &str, rust: &str) -> Wording {
    Wording::new(
        "P0272",
        format!("`{found}` is Python's"),
        format!("write `{rust}`"),
    )
}

pub(super) fn python_conditional() -> Wording {
    Wording::new(
        "P0273",
        "`a if c else b` is Python's",
        "an expression cannot go on with `if`",
    )
    .help("write `if c { a } else { b }`")
}

pub(super) fn python_statement(word: &str) -> Wording {
    Wording::new(
        "P0274",
        format!("there is no statement `{word}`"),
        "unknown",
    )
    .help(match word {
        "print" | "echo" => {
            "what stands as a statement of its own is printed: write the value alone"
        }
        "raise" => "in a template with a result type write `return Err(…)`",
        "assert" => "write Rust's `assert!(…)`",
        _ => "write it as a call of a Rust function",
    })
}

pub(super) fn break_with_value() -> Wording {
    Wording::new(
        "P0275",
        "`break` and `continue` take a label at most",
        "this is no label",
    )
    .help("assign the value to a variable first")
}

pub(super) fn missing_value() -> Wording {
    Wording::new(
        "P0276",
        "there is no value behind this `=`",
        "expected an expression",
    )
}

pub(super) fn jinja_tag() -> Wording {
    Wording::new("P0277", "`{% … %}` is Jinja's", "write the statement without `{%` and `%}`")
        .help("here `if`, `for` and so on are lines that end in `:`, with an indented block; no `end…` closes them")
}

pub(super) fn jinja_expression(value: &str) -> Wording {
    Wording::new(
        "P0278",
        "`{{ … }}` is Jinja's",
        "an expression that is a statement is appended",
    )
    .help(format!(
        "write `{value}` alone, or `{{{value}}}` in a literal with the prefix `f`"
    ))
}

pub(super) fn jinja_comment() -> Wording {
    Wording::new(
        "P0279",
        "a comment begins with `//`",
        "`{# … #}` is Jinja's",
    )
}

pub(super) fn markup_without_quotes() -> Wording {
    Wording::new("P0280", "markup stands in a literal", "put this in quotes")
        .help("for instance: `'<p class=\"note\">'`, or `f'<p>{text}</p>'` with values")
}

pub(super) fn text_without_quotes() -> Wording {
    Wording::new(
        "P0281",
        "this is neither a statement nor an expression",
        "two words in a row mean nothing",
    )
    .help("text stands in quotes: `'…'`; look for a misspelt word if this should be a statement")
}

pub(super) fn not_a_statement() -> Wording {
    Wording::new(
        "P0282",
        "this is neither a statement nor an expression",
        "this cannot be read",
    )
}

pub(super) fn internal() -> Wording {
    Wording::new(
        "P0299",
        "the parser of PTL has failed here",
        "this is not your mistake",
    )
    .help("please report it, with this line")
}
