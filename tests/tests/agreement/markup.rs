//! Pages that are right, and such that are nearly right.

use proptest::prelude::*;
use proptest::sample::select;

/// Marks the place of a value.
pub(crate) const VALUE: char = '¤';

const TEXT: &[&str] = &[
    "¤",
    "¤",
    "¤ and ¤",
    "¤",
    "a",
    " ",
    "é",
    "&amp;",
    "&lt;",
    "& ",
    "< ",
    "<b>",
    "</b>",
    "<br/>",
    "<p hidden>",
    "<p¤>",
    "<!-- a -- b -->",
    "<svg>¤</svg>",
    "<noscript>¤</noscript>",
    "<title>¤</title>",
    "<iframe src='/'></iframe>",
];

const ATTRIBUTE: &[&str] = &[
    "¤", "¤", "a ¤", "¤", "a", " ", "é", "&amp;", "&quot;", "<", ">", "/", "=", "`",
];

const URL: &[&str] = &[
    "¤",
    "/¤",
    "?a=¤",
    "¤",
    "¤",
    "a",
    "/",
    "/",
    "?",
    "#",
    "=",
    "&amp;",
    "&#47;",
    "%20",
    ":",
    "https://b/",
    ".",
];

const SCRIPT: &[&str] = &[
    "f(¤);",
    "f(\"¤\");",
    "a = ¤;",
    "¤",
    "'¤'",
    "\"¤",
    "\"",
    "a",
    " ",
    " = ",
    ";",
    "f(",
    ")",
    ", ",
    "/* ' */",
    "// '\n",
    " / ",
    "{",
    "}",
    "return ",
    "[",
    "]",
    "`",
    "+ ",
    "'<b>'",
    "/'/",
];

const STYLE: &[&str] = &[
    "a{b:¤}",
    "a{b:\"¤\"}",
    "¤",
    "'¤'",
    "\"",
    "a{",
    "b:",
    ";",
    "}",
    " ",
    "/* ' */",
    "url(",
    ")",
    "c",
    "1px",
    "#",
];

const JSON: &[&str] = &[
    "[¤]",
    "{\"a\": \"¤\"}",
    "¤",
    "\"¤\"",
    "[",
    "]",
    ", ",
    "{",
    "}",
    ": ",
    "1",
    "\"a\"",
    "\\",
];

/// Markup in which values stand.
pub(crate) fn page() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => inside("", TEXT, ""),
        2 => inside("<p title=\"", ATTRIBUTE, "\">"),
        1 => inside("<p class='", ATTRIBUTE, "'>"),
        3 => inside("<a href=\"", URL, "\">"),
        1 => inside("<img alt=''/src='", URL, "'>"),
        1 => inside("<img srcset=\"", URL, " 1x, /¤ 2x\">"),
        2 => inside("<script>", SCRIPT, "</script>"),
        2 => inside("<script>a = ", SCRIPT, ";</script>"),
        2 => inside("<p onclick=\"f(", SCRIPT, ")\">"),
        2 => inside("<style>", STYLE, "</style>"),
        2 => inside("<p style=\"a: ", STYLE, "\">"),
        1 => inside("<textarea>", ATTRIBUTE, "</textarea>"),
        2 => inside("<script type=\"application/json\">", JSON, "</script>"),
    ];
    proptest::collection::vec(part, 1..5).prop_map(|parts| parts.concat())
}

fn inside(
    start: &'static str,
    pieces: &'static [&'static str],
    end: &'static str,
) -> impl Strategy<Value = String> {
    proptest::collection::vec(select(pieces), 0..5)
        .prop_map(move |pieces| [start, &pieces.concat(), end].concat())
}
