//! CSS, in style attributes, style elements, SVG attributes and templates.

use ptl_html::Context;

use crate::support::check;

#[test]
fn declarations() {
    check(
        Context::TEXT,
        &[
            ("<p style=\"color:¤", "CssValue"),
            ("<p style=\"color: ¤; width: ¤px", "CssValue"),
            ("<p style=\"width: calc(1px + ¤", "CssValue"),
            ("<p style=\"color: rgb(¤, ¤, ¤)", "CssValue"),
            ("<p style=\"margin: ¤ ¤", "CssValue"),
            ("<p style=\"--a:¤", "CssValue"),
            ("<p style=\"a:/* : */¤", "CssValue"),
            ("<p style=\"¤", "Css"),
            ("<p style=\"a:b; ¤", "Css"),
            ("<p style=\"¤;a:¤", "CssValue"),
            ("<p style=\"color¤", "no CssSelector"),
            ("<p style=\"color ¤", "no CssSelector"),
            ("<p style=\"a:b¤", "no PartialToken"),
            ("<p style=\"a:#¤", "no PartialToken"),
            ("<p style=\"a:-¤", "no PartialToken"),
            ("<p style=\"a:\\¤", "no PartialToken"),
            ("<p style=\"a:/¤", "no PartialToken"),
            ("<p style=\"a:!¤", "no PartialToken"),
            ("<p style=\"a:¤¤", "no PartialToken"),
            ("<p style=\"a:¤px¤", "no PartialToken"),
            ("<p style=\"a:/* ¤", "no CssComment"),
            ("<p style=\"a:/* * ¤", "no CssComment"),
            ("<p style=\"a:/**/¤", "CssValue"),
            ("<p style=\"a: / ¤", "CssValue"),
            ("<p style=\"a:¤(", "CssFunctionAfterValue at 0"),
            ("<p style=\"a:¤x(", "CssFunctionAfterValue at 1"),
            ("<p style=\"a:¤ {", "CssBlockAfterValue at 1"),
            ("<p style=\"a:\\75rl(", "CssEscape at 13"),
            ("<p style=\"a:\\zurl(", "CssFunctionAfterValue at 17"),
            ("<p style=\"a:\\\n", "CssLineEnd at 13"),
            ("<p style=\"a:b}", "CssBrackets at 13"),
            ("<p style=\"a:(;", "CssBrackets at 13"),
            ("<p style=\"a:(}", "CssBrackets at 13"),
            ("<p style=\"a:({", "CssBrackets at 13"),
            ("<p style=\"a:(]", "CssBrackets at 13"),
            ("<p style=\"a:[)", "CssBrackets at 13"),
            ("<p style=\"a:)", "CssBrackets at 12"),
            ("<p style=\"a:((((((((((((((((((", "TooDeep at 28"),
            ("<p style=\"a:[(b)] ¤", "CssValue"),
        ],
    );
}

#[test]
fn urls() {
    check(
        Context::TEXT,
        &[
            ("<p style=\"a:url(¤", "no CssUrl"),
            ("<p style=\"a:URL( ¤", "no CssUrl"),
            ("<p style=\"a:url(/a¤", "no CssUrl"),
            ("<p style=\"a:url('¤", "no CssUrl"),
            ("<p style=\"a:url( '/a¤", "no CssUrl"),
            ("<p style=\"a:image-set('¤", "no CssUrl"),
            ("<p style=\"a:url(/a;b) ¤", "CssValue"),
            ("<p style=\"a:url(/a\\)) ¤", "CssValue"),
            ("<p style=\"a:url() ¤", "CssValue"),
            ("<p style=\"a:url('a') ¤", "CssValue"),
            ("<p style=\"a:url(a'", "CssBrackets at 17"),
            ("<p style=\"a:url(a(", "CssBrackets at 17"),
            ("<p style=\"a:.url(a'", "CssBrackets at 18"),
            ("<p style=\"a:1%url(a'", "CssBrackets at 19"),
            ("<p style=\"a:xurl(a'b') ¤", "CssValue"),
            ("<p style=\"a:<!--url(", "CssFunctionAfterValue at 19"),
            ("<p style=\"a:!url(", "CssFunctionAfterValue at 16"),
        ],
    );
}

#[test]
fn strings() {
    check(
        Context::TEXT,
        &[
            ("<p style=\"content:'¤", "CssString"),
            ("<p style=\"content:&quot;¤", "CssString"),
            ("<p style='content:\"¤\" \"¤", "CssString"),
            ("<p style=\"content:'\\'¤", "CssString"),
            ("<p style=\"content:'\\¤", "no PartialToken"),
            ("<p style=\"content:'\\4¤", "no PartialToken"),
            ("<p style=\"content:'\\000041¤", "no PartialToken"),
            ("<p style=\"content:'\\0000411¤", "CssString"),
            ("<p style=\"content:'\\41 ¤", "CssString"),
            ("<p style=\"content:'\\41\r\n¤", "CssString"),
            ("<p style=\"content:'\\\r\n¤", "CssString"),
            ("<p style=\"content:'\\\n¤", "CssString"),
            ("<p style=\"content:'a\n", "CssLineEnd at 20"),
            ("<p style=\"content:'a\u{c}", "CssLineEnd at 20"),
            ("<p style=\"a'¤", "no CssSelector"),
            ("<p style=\"content:'¤'{", "CssBlockAfterValue at 1"),
        ],
    );
}

#[test]
fn style_sheets() {
    check(
        Context::TEXT,
        &[
            ("<style>¤", "Css"),
            ("<style>a { color: ¤", "CssValue"),
            ("<style>a:hover { color: ¤", "CssValue"),
            ("<style>@media (min-width: 1px) { a { b: ¤", "CssValue"),
            ("<style>@media(min-width:1px){a{b:¤", "CssValue"),
            ("<style>a { &:hover { b: ¤", "CssValue"),
            ("<style>a { b: c } ¤", "Css"),
            ("<style>a:¤", "no CssSelector"),
            ("<style>a ¤", "no CssSelector"),
            ("<style>.a¤", "no CssSelector"),
            ("<style>@media ¤", "no CssSelector"),
            ("<style>@media (min-width: ¤", "no CssSelector"),
            ("<style>a { @media (b: ¤", "no CssSelector"),
            ("<style>@import '¤", "no CssSelector"),
            ("<style>@import url(¤", "no CssUrl"),
            ("<style>a[b='¤", "no CssSelector"),
            ("<style>a { b: ¤ {", "CssBlockAfterValue at 1"),
            ("<style>a { b: ¤ }¤", "Css"),
            ("<style>a { --b: {c} d: ¤", "CssValue"),
            ("<style>}", "CssBrackets at 7"),
            ("<style>a > b { c: ¤", "CssValue"),
            ("<style>a{b:c}</style>¤", "Text"),
            ("<style>a{b:</STYLE >¤", "Text"),
            ("<style>a{b:'</style>", "EndTagInCode at 19"),
            ("<style>/* </style>", "EndTagInCode at 17"),
            ("<style>a{b:url(</style>", "EndTagInCode at 22"),
            ("<style><b", "MarkupInRawText at 8"),
            ("<style><!--", "MarkupInRawText at 8"),
            ("<style></b", "MarkupInRawText at 9"),
            ("<style>a < b ¤", "no CssSelector"),
            ("<style>a{b:'<¤", "no PartialToken"),
        ],
    );
}

#[test]
fn blocks_are_counted_to_a_limit() {
    let template = format!("<style>{}", "a{".repeat(256));
    check(Context::TEXT, &[(&template, "TooDeep at 518")]);
}

#[test]
fn svg_attributes() {
    check(
        Context::TEXT,
        &[
            ("<path fill=\"¤", "CssValue"),
            ("<path fill=\"url(¤", "no CssUrl"),
            ("<path stroke-width=\"¤px", "CssValue"),
        ],
    );
}

#[test]
fn templates() {
    check(
        Context::CSS,
        &[
            ("color: ¤", "CssValue"),
            ("¤", "Css"),
            ("a { b: ¤ }", "CssValue"),
            ("a{b:'</style>", "EndTagInTemplate at 12"),
            ("a{b:'<b", "MarkupInRawText at 6"),
        ],
    );
}

#[test]
fn white_space_of_every_kind() {
    for space in [" ", "\t", "\n", "\r", "\u{c}"] {
        for (before, behind, expected) in [
            ("<style>a{", "¤", "Css"),
            ("<style>a{b:url(", "'c');d:¤", "CssValue"),
        ] {
            let template = format!("{before}{space}{behind}");
            check(Context::TEXT, &[(&template, expected)]);
        }
    }
    for end in ["\n", "\r", "\u{c}"] {
        check(
            Context::TEXT,
            &[
                (&format!("<style>a\\{end}"), "CssLineEnd at 9"),
                (&format!("<style>a{{b:'{end}"), "CssLineEnd at 12"),
            ],
        );
    }
}

#[test]
fn parts_of_words() {
    for word in ["c_", "_", "c.", ".", "1%", "c@", "@", "é", "cé", "#", "-"] {
        let template = format!("<style>a{{b:{word}¤");
        check(Context::TEXT, &[(&template, "no PartialToken")]);
    }
}

#[test]
fn parts_of_rules() {
    check(
        Context::TEXT,
        &[
            ("<style>a{b:'\\41\n¤", "CssString"),
            ("<style>a{b:'\\41\u{c}¤", "CssString"),
            ("<style>a{b:/*/¤", "no CssComment"),
            ("<p style=\"@x a: ¤", "no CssSelector"),
            ("<p style=\"a @b: ¤", "CssValue"),
            ("<p style=\"a: @b ¤", "CssValue"),
            ("<p style=\":¤", "no CssSelector"),
            ("<p style=\"a(b:¤", "no CssSelector"),
            ("<style>a{b:¤} c{d:¤", "CssValue"),
            ("<style>a{b:¤; c{d:¤", "CssValue"),
            ("<style>a\\41", "CssEscape at 9"),
            ("<style>a\\", "nothing"),
            ("<style>a{b:url(\"c\");d:¤", "CssValue"),
            ("<style>a{b:url(c\"", "CssBrackets at 16"),
            ("<style>a{b:url(c</style>", "EndTagInCode at 23"),
        ],
    );
}
