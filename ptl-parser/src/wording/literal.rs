//! P014 and P015: literals.

use super::Wording;

pub(super) fn unknown_prefix(found: &str) -> Wording {
    let message = format!("no literal has the prefix `{found}`");
    Wording::new("P0140", message, "unknown prefix").help(match found.to_lowercase().as_str() {
        right @ ("f" | "h" | "r" | "rf" | "fr" | "rh" | "hr") => {
            format!("prefixes are lower case: write `{right}`")
        }
        "u" => "every literal is Unicode; remove the prefix".to_owned(),
        _ => "the prefixes are `f` (interpolated), `h` (markup) and `r` (raw), and `rf`, `rh`"
            .to_owned(),
    })
}

pub(super) fn quoted_in_expression() -> Wording {
    Wording::new(
        "P0141",
        "inside an expression, quotes like these are for a char",
        "this is no char",
    )
    .help("write \"…\" for text, f'…' to interpolate, or h'…' for markup")
}

pub(super) fn stray_quote() -> Wording {
    Wording::new("P0160", "this `'` begins nothing", "neither a char, nor a lifetime, nor a literal")
        .help("for an apostrophe inside a '…' literal write `\\'`, or use other quotes around the literal: \"it's\"")
}

pub(super) fn unknown_escape(character: char) -> Wording {
    Wording::new(
        "P0142",
        format!("`\\{character}` is no escape"),
        "this means nothing",
    )
    .help(match character {
        '{' | '}' => {
            format!("for a brace in an interpolated literal, double it: `{character}{character}`")
        }
        _ => r"write `\\` for a backslash, or make the literal raw with the prefix `r`".to_owned(),
    })
}

pub(super) fn wrong_hexadecimal_escape() -> Wording {
    Wording::new(
        "P0143",
        "this escape is incomplete or too large",
        "`\\x` takes two hexadecimal digits, at most `7F`",
    )
    .help("for other characters write `\\u{…}`")
}

pub(super) fn wrong_unicode_escape() -> Wording {
    Wording::new(
        "P0144",
        "this is no Unicode character",
        "`\\u{…}` takes one to six hexadecimal digits",
    )
    .help("write, for instance, `\\u{E9}` for é")
}

pub(super) fn unclosed_interpolation() -> Wording {
    Wording::new("P0145", "this `{` is not closed within the literal", "an expression begins here")
        .help("write `}` behind the expression, or `{{` for a brace; if the expression holds quotes, use others than those around the literal")
}

pub(super) fn lone_brace() -> Wording {
    Wording::new(
        "P0146",
        "a lone `}` in an interpolated literal",
        "no `{` is open here",
    )
    .help("write `}}` for a brace")
}

pub(super) fn empty_interpolation() -> Wording {
    Wording::new(
        "P0147",
        "there is no expression in these braces",
        "expected an expression",
    )
    .help("write the expression between the braces, or `{{` and `}}` for the braces themselves")
}

pub(super) fn backslash_in_braces() -> Wording {
    Wording::new("P0148", "a backslash inside the braces of a literal", "escapes are not read inside braces")
        .related("the braces begin here")
        .help("use other quotes around the literal, or make it raw: rf\"…\" (in Rust source, f!(r#\"…\"#))")
}

pub(super) fn braces_in_spec() -> Wording {
    Wording::new("P0149", "braces inside a format spec", "the spec ends at the first `}`")
        .help("write a width or precision from a variable as Rust does: `{value:width$}`, `{value:.digits$}`")
}

pub(super) fn python_debug(value: &str) -> Wording {
    Wording::new(
        "P0150",
        format!("`{{{value}=}}` is Python's"),
        "an expression cannot end in `=`",
    )
    .help(format!("write `{value} = {{{value}:?}}`"))
}

pub(super) fn python_conversion(value: &str) -> Wording {
    Wording::new(
        "P0151",
        "`!r`, `!s` and `!a` are Python's conversions",
        "an expression cannot end like this",
    )
    .help(format!("for the debug form write `{{{value}:?}}`"))
}

pub(super) fn interpolations_too_deep(limit: usize) -> Wording {
    Wording::new(
        "P0152",
        "literals are nested too deep",
        format!("{limit} levels are the limit"),
    )
    .help("bind the inner literal to a name with `let` first")
}

pub(super) fn markup_beside_text() -> Wording {
    Wording::new("P0153", "markup and text side by side", "this is text")
        .related("this is markup")
        .help("literals side by side are one; give each of them the prefix `h`, or none")
}

pub(super) fn format_of_interpolated() -> Wording {
    Wording::new(
        "P0154",
        "the literal before `%` must be plain",
        "this one interpolates",
    )
    .help("remove the prefix, or write the values in its braces instead of behind `%`")
}

pub(super) fn format_operand() -> Wording {
    Wording::new(
        "P0155",
        "what stands right of `%` must be one operand",
        "all of the rest of the line would belong to it",
    )
    .help("put it in parentheses: `'…' % (a, b)`")
}

pub(super) fn format_in_expression() -> Wording {
    Wording::new(
        "P0156",
        "`%` formats only in a statement, or right of `let … =`",
        "this stands inside another expression",
    )
    .help("bind it first: `let text = '…' % value`; or write `f'…'`")
}

pub(super) fn bytes_as_statement() -> Wording {
    Wording::new(
        "P0157",
        "bytes cannot be appended",
        "this literal is no text",
    )
    .help("remove the prefix")
}

pub(super) fn behind_literal() -> Wording {
    Wording::new("P0158", "this stands behind a literal", "expected the end of the line")
        .related("the literal ends here")
        .help("end the statement with `;` or a new line; if the literal should have ended later, look for a quote inside it")
}

pub(super) fn not_a_literal() -> Wording {
    Wording::new(
        "P0159",
        "expected one string literal",
        "this is something else",
    )
    .help("write the values in braces inside the literal: `f!(\"…{value}…\")`")
}
