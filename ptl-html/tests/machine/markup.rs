//! Text, tags, comments, elements that hold only text.

use ptl_html::Context;

use crate::support::{check, check_text};

#[test]
fn text() {
    check(
        Context::TEXT,
        &[
            ("¤", "Text"),
            ("<p>¤", "Text"),
            ("a < ¤", "Text"),
            ("1<2 ¤", "Text"),
            ("</p>¤", "Text"),
            ("</p >¤", "Text"),
            ("</p/>¤", "Text"),
            ("<br/>¤", "Text"),
            ("<a/b/c>¤", "Text"),
            ("<x-y>¤", "Text"),
            ("AT&T ¤", "Text"),
            ("&amp;¤", "Text"),
            ("¤¤", "Text"),
            ("&¤", "no PartialToken"),
            ("&am¤", "no PartialToken"),
            ("&#¤", "no PartialToken"),
            ("&#x1F¤", "no PartialToken"),
            ("<¤", "no TagName"),
            ("</¤", "no TagName"),
            ("<!¤", "no PartialToken"),
            ("<!-¤", "no PartialToken"),
            ("<!doct¤", "no PartialToken"),
            ("</p¤", "no TagEnd"),
            ("</p ¤", "no TagEnd"),
            ("<!--¤", "no Comment"),
            ("<!-- a - ¤", "no Comment"),
            ("<!DOCTYPE ¤", "no Doctype"),
            ("a\0", "Nul at 1"),
            ("<?xml?>", "BogusComment at 1"),
            ("</>", "BogusComment at 2"),
            ("</ p>", "BogusComment at 2"),
            ("<!p>", "BogusComment at 2"),
            ("<!-p>", "BogusComment at 3"),
            ("<![CDATA[", "Cdata at 2"),
            ("</p class>", "EndTagAttribute at 4"),
        ],
    );
}

#[test]
fn comments() {
    check_text(&[
        "<!---->",
        "<!-->",
        "<!--->",
        "<!-- a -- b -->",
        "<!-- a --!>",
        "<!-- a --!--!>",
        "<!-- ---->",
        "<!--a<!-->",
        "<!--a-!>-->",
        "<!DOCTYPE html>",
        "<!doctype html PUBLIC \"a\">",
    ]);
}

#[test]
fn tags() {
    check(
        Context::TEXT,
        &[
            ("<p¤", "Attrs"),
            ("<p ¤", "Attrs"),
            ("<p a¤", "Attrs"),
            ("<p a ¤", "Attrs"),
            ("<p a=\"\"¤", "Attrs"),
            ("<p a=''¤", "Attrs"),
            ("<p a='' ¤", "Attrs"),
            ("<p¤¤", "Attrs"),
            ("<p¤ title=\"¤", "Attribute"),
            ("<p¤>¤", "Text"),
            ("<p¤/>¤", "Text"),
            ("<title¤>¤", "Rcdata"),
            ("<svg¤>¤", "Text"),
            ("<p¤a", "MissingSpace at 0"),
            ("<p¤=", "MissingSpace at 0"),
            ("<p a=''b", "MissingSpace at 7"),
            ("<p /¤", "no TagEnd"),
            ("<p =", "AttributeName at 3"),
            ("<p \"", "AttributeName at 3"),
            ("<p a\"", "AttributeName at 4"),
            ("<p a'", "AttributeName at 4"),
            ("<p <", "AttributeName at 3"),
            ("<p a<", "AttributeName at 4"),
            ("<p class=>", "MissingAttributeValue at 9"),
            ("<p class=¤", "no Unquoted"),
            ("<p class = ¤", "no Unquoted"),
            ("<p class=a¤", "no Unquoted"),
            ("<p class=a\"", "UnquotedQuote at 10"),
            ("<p class=a'", "UnquotedQuote at 10"),
            ("<p class=a<", "UnquotedQuote at 10"),
            ("<p class=a=", "UnquotedQuote at 10"),
            ("<p class=a`", "UnquotedQuote at 10"),
            ("<p class=a ¤", "Attrs"),
            ("<p class=a/ ¤", "Attrs"),
            ("<p class=a>¤", "Text"),
            ("<p CLASS = \"¤", "Attribute"),
            ("<p class='¤", "Attribute"),
            ("<p class=\"a&amp;¤", "Attribute"),
            ("<p class=\"a&am¤", "no PartialToken"),
            ("<p class=\"¤>\"¤", "Attrs"),
            ("<script¤", "no AttrsInPowerfulTag"),
            ("<script ¤", "no AttrsInPowerfulTag"),
            ("<style ¤", "no AttrsInPowerfulTag"),
            ("<link ¤", "no AttrsInPowerfulTag"),
            ("<meta ¤", "no AttrsInPowerfulTag"),
            ("<base ¤", "no AttrsInPowerfulTag"),
            ("<object ¤", "no AttrsInPowerfulTag"),
            ("<embed ¤", "no AttrsInPowerfulTag"),
            ("<iframe ¤", "no AttrsInPowerfulTag"),
            ("<param ¤", "no AttrsInPowerfulTag"),
            ("<use ¤", "no AttrsInPowerfulTag"),
            ("<set ¤", "no AttrsInPowerfulTag"),
            ("<animate ¤", "no AttrsInPowerfulTag"),
            ("<animateColor ¤", "no AttrsInPowerfulTag"),
            ("<animateMotion ¤", "no AttrsInPowerfulTag"),
            ("<animateTransform ¤", "no AttrsInPowerfulTag"),
            ("<discard ¤", "no AttrsInPowerfulTag"),
            ("<img ¤", "Attrs"),
            ("<image ¤", "Attrs"),
        ],
    );
}

#[test]
fn text_elements() {
    check(
        Context::TEXT,
        &[
            ("<title>¤", "Rcdata"),
            ("<textarea name=\"a\">¤", "Rcdata"),
            ("<TITLE>a&amp;¤</TITLE >¤", "Text"),
            ("<title>&¤", "no PartialToken"),
            ("<title><¤", "no PartialToken"),
            ("<title></¤", "no PartialToken"),
            ("<title></titl¤", "no PartialToken"),
            ("<title></title¤", "no PartialToken"),
            ("<title>a < b ¤", "Rcdata"),
            ("<title>a<<</title>¤", "Text"),
            ("<title><b>", "MarkupInRawText at 8"),
            ("<title><!--", "MarkupInRawText at 8"),
            ("<title></b>", "MarkupInRawText at 9"),
            ("<title></titles>", "MarkupInRawText at 14"),
            ("<textarea></title>", "MarkupInRawText at 13"),
            ("<title/>", "SelfClosingRawText at 7"),
            ("<textarea />", "SelfClosingRawText at 11"),
            ("<style/>", "SelfClosingRawText at 7"),
            ("<script/>", "SelfClosingRawText at 8"),
            ("<iframe/>", "SelfClosingRawText at 8"),
            ("<noscript/>", "SelfClosingRawText at 10"),
            ("<iframe>¤", "no RawText"),
            ("<iframe>a", "TextInIframe at 8"),
            ("<iframe><b", "MarkupInRawText at 9"),
            ("<iframe> \n</iframe>¤", "Text"),
            ("<xmp>", "ObsoleteElement at 4"),
            ("<noembed>", "ObsoleteElement at 8"),
            ("<noframes>", "ObsoleteElement at 9"),
            ("<plaintext>", "ObsoleteElement at 10"),
            ("<frameset>", "ObsoleteElement at 9"),
            ("<frame>", "ObsoleteElement at 6"),
            ("<applet>", "ObsoleteElement at 7"),
        ],
    );
}

#[test]
fn noscript() {
    check(
        Context::TEXT,
        &[
            ("<noscript>¤", "Text"),
            ("<noscript><img src=\"/a?b=¤", "UrlQuery"),
            ("<noscript>¤</noscript>¤", "Text"),
            ("<noscript></noscript ><p title=\"</noscript>¤", "Attribute"),
            ("<noscript><p title=\"</noscript", "NoscriptEnd at 29"),
            (
                "<noscript><p title=\"</noscrip<</NOscript",
                "NoscriptEnd at 39",
            ),
            ("<noscript><!--</noscript", "NoscriptEnd at 23"),
            ("<noscript><script>'</noscript", "NoscriptEnd at 28"),
            ("<noscript><p title=\"</noscrip¤t>\">¤", "Text"),
            ("<noscript></noscriptx>¤", "Text"),
        ],
    );
    check_text(&["<noscript>a</noscript>", "</noscript>"]);
}

#[test]
fn foreign_content() {
    check(
        Context::TEXT,
        &[
            ("<svg><path d=\"¤", "Attribute"),
            ("<svg><title>¤", "Rcdata"),
            ("<svg><title><b", "MarkupInRawText at 13"),
            ("<svg><style>a{color:¤", "CssValue"),
            ("<svg><style>a{b:'&", "ForeignReference at 17"),
            ("<math><style>&", "ForeignReference at 13"),
            ("<svg><script>", "ForeignScript at 12"),
            ("<math><script>", "ForeignScript at 13"),
            ("<svg><svg></svg><script>", "ForeignScript at 23"),
            ("<svg></svg><script>var a = ¤", "JsValue"),
            ("<svg/><script>var a = ¤", "JsValue"),
            ("<svg><svg/></svg><script>var a = ¤", "JsValue"),
            ("<svg><a href=\"¤", "UrlStart"),
            ("<svg><![CDATA[", "Cdata at 7"),
        ],
    );
    check_text(&["<svg><g>¤</g></svg>", "</svg>", "<math><mi>x</mi></math>"]);
}

#[test]
fn foreign_elements_are_counted_to_a_limit() {
    let many = "<svg>".repeat(256);
    check(Context::TEXT, &[(&many, "TooDeep at 1279")]);
}

#[test]
fn white_space_of_every_kind() {
    for space in [" ", "\t", "\n", "\r", "\u{c}"] {
        check(
            Context::TEXT,
            &[
                (&format!("<p{space}title=\"¤"), "Attribute"),
                (&format!("<p title{space}{space}=\"¤"), "Attribute"),
                (
                    &format!("<link rel=\"icon{space}shortcut\" href=\"¤"),
                    "UrlStart",
                ),
                (&format!("<img srcset=\"a{space}¤"), "no SrcsetDescriptor"),
                (
                    &format!("<img srcset=\"{space}{space}¤"),
                    "UrlStart in a list",
                ),
            ],
        );
    }
}

#[test]
fn slashes_and_quotes_in_tags() {
    check(
        Context::TEXT,
        &[
            ("<p a/title=\"¤", "Attribute"),
            ("<p a/¤", "no TagEnd"),
            ("<p '", "AttributeName at 3"),
            ("<p a=''\"", "AttributeName at 7"),
            ("<p a='''", "AttributeName at 7"),
            ("<p a=''b", "MissingSpace at 7"),
            ("<noscript¤", "Attrs"),
            ("<p unknown=\"&foo;\">¤", "Text"),
        ],
    );
}

#[test]
fn what_looks_like_an_end_tag() {
    check(
        Context::TEXT,
        &[
            ("<svg><title>a &amp; ¤", "Rcdata"),
            ("<noscript><p title=\"<</noscript", "NoscriptEnd at 30"),
            ("</p/x", "EndTagAttribute at 4"),
            ("<title></1", "MarkupInRawText at 9"),
            ("<title><?", "MarkupInRawText at 8"),
        ],
    );
}
