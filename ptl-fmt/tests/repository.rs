//! Every template of the repository is formatted, and so are the examples of the guide.
//!
//! With `PTL_BLESS=1` in the environment the files are written; the guide is not.

mod support;

use std::fs;

/// Texts whose very point is how they are laid out. Texts with syntax errors are none for the formatter anyway.
const LAID_OUT: [&str; 11] = [
    // What the formatter is to change.
    "ptl-fmt/tests/cases/",
    // White space of every sort.
    "ptl-parser/tests/trees/calls.ptl",
    "ptl-parser/tests/trees/indented.ptl",
    "ptl-parser/tests/trees/layout.ptl",
    "ptl-parser/tests/trees/template_head.ptl",
    "tests/cases/layout_",
    "tests/cases/literal_blocks.ptl",
    "tests/errors/escaping_crlf.ptl",
    "tests/cases/template_kinds.ptl",
    // Reports that point at it.
    "tests/errors/not_rust.ptl",
    // Layout that the guide explains.
    "docs/guide/layout.md",
];

fn is_laid_out(place: &str) -> bool {
    LAID_OUT.iter().any(|laid_out| place.contains(laid_out))
}

#[test]
fn everything_is_formatted() {
    let mut unformatted = Vec::new();
    for (place, text) in support::texts() {
        if is_laid_out(&place) {
            continue;
        }
        let formatted = ptl_fmt::format(&text).expect("the text has no errors");
        if formatted == text {
            continue;
        }
        if std::env::var_os("PTL_BLESS").is_some() && !place.contains(".md:") {
            fs::write(&place, formatted).expect("the template can be written");
        } else {
            unformatted.push(format!("{place} should be:\n{formatted}"));
        }
    }
    assert!(unformatted.is_empty(), "{}", unformatted.join("\n"));
}

#[test]
fn nothing_is_excused_without_need() {
    let texts = support::texts();
    for laid_out in LAID_OUT {
        let mut excused = texts.iter().filter(|(place, _)| place.contains(laid_out));
        assert!(
            excused.any(|(_, text)| ptl_fmt::format(text).as_ref() != Ok(text)),
            "{laid_out} is formatted"
        );
    }
}
