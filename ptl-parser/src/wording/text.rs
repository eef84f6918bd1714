//! P01: characters, tokens and brackets.

use super::Wording;

pub(super) fn not_utf8() -> Wording {
    Wording::new(
        "P0101",
        "this file is not UTF-8",
        "this byte is no part of a UTF-8 character",
    )
    .help("save the file as UTF-8")
}

pub(super) fn control_character(character: char) -> Wording {
    let code = u32::from(character);
    Wording::new(
        "P0102",
        "a control character, which nobody can see",
        format!("this is U+{code:04X}"),
    )
    .help(format!(
        "remove it; in a literal, write it as an escape: `\\u{{{code:x}}}`"
    ))
}

pub(super) fn bidirectional_character(character: char) -> Wording {
    let code = u32::from(character);
    Wording::new("P0103", "a character that changes the direction of text", format!("this is U+{code:04X}"))
        .help(format!("it can make code look like other code; remove it; in a literal, write it as an escape: `\\u{{{code:x}}}`"))
}

pub(super) fn lone_carriage_return() -> Wording {
    Wording::new(
        "P0104",
        "a carriage return without a line feed",
        "this line ends in CR alone",
    )
    .help("end lines with LF or CR LF; in a literal, write `\\r`")
}

pub(super) fn source_too_long(limit: usize) -> Wording {
    Wording::new(
        "P0105",
        "this file is too long",
        format!("a template file may have {limit} MiB at most"),
    )
    .help("split it, or read large text from another file")
}

pub(super) fn too_many_errors(limit: usize) -> Wording {
    Wording::new(
        "P0106",
        format!("only the first {limit} mistakes are shown"),
        "the rest of the file was not read",
    )
    .help("mend the first ones; the others may vanish with them")
}

pub(super) fn stray_character(character: char) -> Wording {
    Wording::new(
        "P0107",
        format!("the character {character} has no meaning here"),
        "nothing begins with this character",
    )
    .help(match character {
        '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '‚' => {
            "write straight quotes: `\"` or `'`"
        }
        '\\' => {
            "outside of literals no backslash is needed: what stands in brackets may span lines"
        }
        _ if character.is_whitespace() => {
            "it looks like a space, but is another character; write a space"
        }
        _ => "text stands in quotes: `'…'`",
    })
}

pub(super) fn unclosed_comment() -> Wording {
    Wording::new("P0108", "this comment does not end", "it begins here")
        .help("write `*/` where it ends")
}

pub(super) fn hash_comment() -> Wording {
    Wording::new(
        "P0109",
        "a comment begins with `//`, not with `#`",
        "write `//` here",
    )
}

pub(super) fn unclosed_literal(closing: &str) -> Wording {
    Wording::new("P0110", "this literal does not end", "it begins here")
        .help(format!("write {closing} where it ends"))
}

pub(super) fn unclosed_quote() -> Wording {
    Wording::new(
        "P0111",
        "this literal does not end on its line",
        "it begins here",
    )
    .help("a '…' literal stands on one line; for several lines, write \"…\" or '''…'''")
}

pub(super) fn unclosed_bracket(bracket: char) -> Wording {
    let closing = match bracket {
        '(' => ')',
        '[' => ']',
        _ => '}',
    };
    Wording::new(
        "P0112",
        format!("this `{bracket}` is never closed"),
        "it is opened here",
    )
    .help(format!(
        "write `{closing}` where it should end; what stands inside must be deeper than this line"
    ))
}

pub(super) fn mismatched_bracket(expected: char, found: char) -> Wording {
    Wording::new(
        "P0113",
        format!("expected `{expected}`, found `{found}`"),
        "this does not close what is open",
    )
    .related("this is open")
    .help(format!("write `{expected}` here, or in front of it"))
}

pub(super) fn stray_bracket(bracket: char) -> Wording {
    Wording::new(
        "P0114",
        format!("this `{bracket}` closes nothing"),
        "no bracket is open here",
    )
    .help(match bracket {
        '}' => "blocks are made by indentation; nothing closes them",
        _ => "remove it, or open a bracket in front of it",
    })
}

pub(super) fn brackets_too_deep(limit: usize) -> Wording {
    Wording::new(
        "P0115",
        "brackets are nested too deep",
        format!("{limit} levels are the limit"),
    )
    .help("bind the inner part to a name with `let` first")
}

pub(super) fn reserved_name() -> Wording {
    Wording::new(
        "P0116",
        "names that begin with `__ptl` are reserved",
        "the generated code uses such names",
    )
    .help("choose another name")
}
