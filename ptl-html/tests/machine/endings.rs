//! Where templates of each kind may end, and how their results go into sinks.

use ptl_html::{Admission, Context, Escaper, Kind, RefusalKind};

use crate::support::read;

fn may_end(kind: Kind, template: &str) -> bool {
    let start = kind.start().expect("a kind with contexts");
    let (context, _) = read(start, template).expect(template);
    match context.end(kind) {
        Ok(()) => true,
        Err(refusal) => {
            assert_eq!(refusal.kind, RefusalKind::Unfinished);
            false
        }
    }
}

#[test]
fn html_ends_in_text() {
    for template in [
        "", "a", "<p>", "</p>", "<p>¤", "<!-- -->", "a < b", "&amp;", "a & b",
    ] {
        assert!(may_end(Kind::Html, template), "{template}");
    }
    for template in [
        "<",
        "<p",
        "<p ",
        "<p a=\"",
        "<!-- ",
        "<script>",
        "<title>",
        "<svg>",
        "<noscript>",
        "a&",
        "a&b",
        "</p",
        "<!doctype",
    ] {
        assert!(!may_end(Kind::Html, template), "{template}");
    }
}

#[test]
fn attrs_end_between_attributes() {
    for template in [
        "",
        " ",
        " a",
        " a ",
        " a=\"b\"",
        " class='¤'",
        "¤",
        " href=\"¤\"",
    ] {
        assert!(may_end(Kind::Attrs, template), "{template}");
    }
    for template in [" a=", " a=\"", " a=b", " a /"] {
        assert!(!may_end(Kind::Attrs, template), "{template}");
    }
    let ends = |template| read(Context::IN_TAG, template).err();
    assert_eq!(ends(" a>"), Some("TagEndInAttrs at 2".into()));
    assert_eq!(ends("a"), Some("MissingSpace at 0".into()));
}

#[test]
fn attrs_are_read_for_any_element_that_may_have_them() {
    for (template, expected) in [
        (" href=\"¤", "UrlStart"),
        (" src=\"¤", "UrlStart"),
        (" type=\"¤", "Attribute"),
        (" rel=\"¤", "Attribute"),
        (" color=\"¤", "CssValue"),
        (" value=\"¤", "Attribute"),
        (" onclick=\"f(¤", "JsValue"),
        (" style=\"a:¤", "CssValue"),
        (" data=\"¤", "no UnknownAttribute"),
        (" content=\"¤", "no UnknownAttribute"),
        (" srcdoc=\"¤", "no UnknownAttribute"),
        (" sandbox=\"¤", "no UnknownAttribute"),
    ] {
        assert_eq!(
            crate::support::answer(Context::IN_TAG, template),
            expected,
            "{template}"
        );
    }
}

#[test]
fn urls_end_with_whole_bytes() {
    assert!(may_end(Kind::Url, ""));
    assert!(may_end(Kind::Url, "/a?b=¤"));
    assert!(!may_end(Kind::Url, "/a%"));
    assert!(!may_end(Kind::Url, "/a%4"));
}

#[test]
fn code_ends_with_whole_tokens() {
    for template in ["", "f(¤)", "a", "a;", "'a'"] {
        assert!(may_end(Kind::Js, template), "{template}");
    }
    for template in [
        "'", "/* ", "// ", "`", "`${", "a /", "= /a", "'a' <", "(a) / b", "a </scr", "'a' <!",
    ] {
        assert!(!may_end(Kind::Js, template), "{template}");
    }
    for template in ["", "a:b", "a:b;", "a:¤", "a{b:c}", "a:'b'"] {
        assert!(may_end(Kind::Css, template), "{template}");
    }
    for template in [
        "a", "a{", "a:'", "a:(", "/* ", "a:/", "a:url(", "a:\\", "@media ", "a:'' <",
    ] {
        assert!(!may_end(Kind::Css, template), "{template}");
    }
}

#[test]
fn plain_templates_have_no_context() {
    assert_eq!(Kind::Plain.start(), None);
    assert_eq!(Context::TEXT.end(Kind::Plain), Ok(()));
}

#[test]
fn contexts_of_one_kind_are_no_end_of_another() {
    let kinds = [Kind::Html, Kind::Attrs, Kind::Url, Kind::Css, Kind::Js];
    for kind in kinds {
        let Some(start) = kind.start() else { continue };
        assert_eq!(start.end(kind), Ok(()));
        for other in kinds.into_iter().filter(|other| *other != kind) {
            assert!(start.end(other).is_err(), "{kind:?} {other:?}");
        }
    }
}

#[test]
fn admissions() {
    use Admission::{AsIs, Escaped, Refused};
    let kinds = [
        Kind::Html,
        Kind::Attrs,
        Kind::Url,
        Kind::Css,
        Kind::Js,
        Kind::Plain,
    ];
    for (template, escaper, expected) in [
        (
            "",
            Escaper::Text,
            [AsIs, Escaped, Escaped, Escaped, Escaped, Escaped],
        ),
        ("<title>", Escaper::Rcdata, [Escaped; 6]),
        ("<p title=\"", Escaper::Attribute, [Escaped; 6]),
        (
            "<p",
            Escaper::Attrs,
            [Refused, AsIs, Refused, Refused, Refused, Refused],
        ),
        (
            "<a href=\"",
            Escaper::UrlStart,
            [Refused, Escaped, AsIs, Escaped, Escaped, Escaped],
        ),
        (
            "<a href=\"a",
            Escaper::UrlContinued,
            [Refused, Escaped, Escaped, Escaped, Escaped, Escaped],
        ),
        (
            "<a href=\"/",
            Escaper::UrlFirstSegment,
            [Refused, Escaped, Escaped, Escaped, Escaped, Escaped],
        ),
        (
            "<a href=\"/a",
            Escaper::UrlPath,
            [Refused, Escaped, Escaped, Escaped, Escaped, Escaped],
        ),
        (
            "<a href=\"?",
            Escaper::UrlQuery,
            [Refused, Escaped, Escaped, Escaped, Escaped, Escaped],
        ),
        (
            "<a href=\"#",
            Escaper::UrlFragment,
            [Refused, Escaped, Escaped, Escaped, Escaped, Escaped],
        ),
        ("<script src=\"", Escaper::TrustedUrl, [Refused; 6]),
        ("<script>'", Escaper::JsString, [Escaped; 6]),
        (
            "<script>a = ",
            Escaper::JsValue,
            [Escaped, Escaped, Escaped, Escaped, AsIs, Escaped],
        ),
        (
            "<script>",
            Escaper::Js,
            [Refused, Refused, Refused, Refused, AsIs, Refused],
        ),
        (
            "<script type='text/json'>",
            Escaper::JsonValue,
            [Escaped; 6],
        ),
        (
            "<p style=\"a:'",
            Escaper::CssString,
            [Refused, Escaped, Escaped, Escaped, Escaped, Escaped],
        ),
        (
            "<p style=\"a:",
            Escaper::CssValue,
            [Refused, Escaped, Escaped, AsIs, Escaped, Escaped],
        ),
        (
            "<p style=\"",
            Escaper::Css,
            [Refused, Refused, Refused, AsIs, Refused, Refused],
        ),
    ] {
        let (context, _) = read(Context::TEXT, template).expect(template);
        let (sink, _) = context.place_value().expect(template);
        assert_eq!(sink.escaper, escaper);
        assert_eq!(kinds.map(|kind| sink.admit(kind)), expected, "{escaper:?}");
    }
}

#[test]
fn elements_of_code_are_no_templates_of_code() {
    for (template, kind) in [("<style>", Kind::Css), ("<script>", Kind::Js)] {
        let (context, _) = read(Context::TEXT, template).expect(template);
        assert!(context.end(kind).is_err(), "{template}");
    }
}
