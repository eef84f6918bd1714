//! Where branches meet.

use ptl_html::{Context, Escaper, Policy, RefusalKind};

use crate::support::read;

fn context(template: &str) -> Context {
    match read(Context::TEXT, template) {
        Ok((context, _)) => context,
        Err(refusal) => panic!("{template}: {refusal}"),
    }
}

fn join(left: &str, right: &str) -> Option<Context> {
    context(left).join(context(right)).ok()
}

#[test]
fn in_a_tag() {
    let ends = [
        "<p",
        "<p ",
        "<p hidden",
        "<p hidden ",
        "<p hidden=''",
        "<p hidden=\"¤\"",
        "<p¤",
        "<p a b",
        "<p a='' ",
    ];
    let policy = Policy::default();
    for left in ends {
        for right in ends.into_iter().filter(|right| *right != left) {
            let joined = join(left, right).unwrap_or_else(|| panic!("{left} {right}"));
            assert_eq!(joined.advance(b">", &policy), Ok(Context::TEXT));
            assert!(joined.advance(b" class", &policy).is_ok());
            assert!(joined.advance(b"/>", &policy).is_ok());
            assert_eq!(joined.place_value().unwrap().0.escaper, Escaper::Attrs);
        }
    }
    let joined = join("<p", "<p hidden").unwrap();
    for literal in ["x", "=", "=''", "\"", "<"] {
        let refusal = joined.advance(literal.as_bytes(), &policy).unwrap_err();
        assert_eq!(refusal.kind, RefusalKind::MissingSpace);
    }
    for (left, right) in [
        ("<p", "<a"),
        ("<p", "<p a="),
        ("<p", "<p a='"),
        ("<p", "<p a=b"),
        ("<p", "<p /"),
        ("<p", "<p>"),
        ("<p title=\"", "<a title=\""),
        ("<p title=\"", "<p title='"),
        ("<p title=\"", "<p style=\""),
        ("<script", "<script type=module"),
        ("<script ", "<script type=\"text/json\""),
        ("<script ", "<script type"),
        ("<link ", "<link rel='icon'"),
        ("<meta ", "<meta name='a'"),
        ("<meta ", "<meta http-equiv='a'"),
    ] {
        assert_eq!(join(left, right), None, "{left} {right}");
        assert_eq!(join(right, left), None, "{right} {left}");
    }
}

#[test]
fn in_text() {
    let joined = join("a", "a &b").unwrap();
    assert_eq!(
        joined.place_value().unwrap_err().kind,
        RefusalKind::PartialToken
    );
    assert_eq!(join("a", "<p>b"), Some(Context::TEXT));
    assert_eq!(
        join("<title>&a", "<title>a"),
        join("<title>&a", "<title>&b")
    );
    assert_eq!(
        join("<p title='&a", "<p title='a"),
        join("<p title='&a", "<p title='&b")
    );
    for (left, right) in [
        ("", "<svg>"),
        ("", "<noscript>"),
        ("", "<script>"),
        ("", "<"),
        ("", "<!--"),
        ("<title>", "<textarea>"),
        ("<svg>", "<svg><svg>"),
        ("<noscript>", "<noscript><"),
    ] {
        assert_eq!(join(left, right), None, "{left} {right}");
    }
}

#[test]
fn in_urls() {
    let unknown = join("<a href='/a?b", "<a href='/a").unwrap();
    let refusal = unknown.place_value().unwrap_err();
    assert_eq!(refusal.kind, RefusalKind::UrlPartUnknown);
    let policy = Policy::default();
    assert!(unknown.advance(b"'>", &policy).is_ok());
    let still = unknown.advance(b"?#/", &policy).unwrap();
    assert_eq!(
        still.place_value().unwrap_err().kind,
        RefusalKind::UrlPartUnknown
    );
    assert!(join("<a href='/a", "<a href='javascript:").is_some());
    assert!(join("<img srcset='a?", "<img srcset='b/").is_some());
    assert_eq!(join("<img srcset='a?", "<img srcset='b "), None);
    assert_eq!(join("<a href='/a%", "<a href='/a"), None);
    assert_eq!(join("<a href='/a&", "<a href='/a"), None);
    assert_eq!(join("<script src='", "<script src='a"), None);
}

#[test]
fn in_scripts() {
    let unknown = join("<script>a", "<script>a = 1;");
    assert_eq!(unknown, None);
    let unknown = join("<script>a ", "<script>a = 1;").unwrap();
    assert_eq!(
        unknown.place_value().unwrap_err().kind,
        RefusalKind::JsUnknown
    );
    let policy = Policy::default();
    let behind = unknown.advance(b" = ", &policy).unwrap();
    assert_eq!(behind.place_value().unwrap().0.escaper, Escaper::JsValue);
    let behind = unknown.advance(b"/ ", &policy).unwrap();
    assert_eq!(
        behind.place_value().unwrap_err().kind,
        RefusalKind::JsUnknown
    );
    let slash = join("<script>(a) / b + ", "<script>a + ").unwrap();
    assert_eq!(
        slash.place_value().unwrap_err().kind,
        RefusalKind::JsUnknown
    );
    for (left, right) in [
        ("<script>'", "<script>\""),
        ("<script>'", "<script>"),
        ("<script>`", "<script>"),
        ("<script>// ", "<script>"),
        ("<script>/* ", "<script>"),
        ("<script>a.", "<script>a "),
        ("<script>a -", "<script>a "),
        ("<script>a =", "<script>a "),
        ("<script>f(a, ¤", "<script>f(a, b "),
        ("<script>f(¤", "<script>f(b "),
        ("<script>`${a}`; ", "<script>`${a "),
        ("<script>(a) / b / c; ", "<script>a; "),
        ("<script>'<", "<script>'"),
    ] {
        assert_eq!(join(left, right), None, "{left} {right}");
    }
}

#[test]
fn in_styles() {
    assert!(join("<p style='a:b;", "<p style='").is_some());
    for (left, right) in [
        ("<p style='a:b", "<p style='"),
        ("<p style='a:b ", "<p style='"),
        ("<p style='a:¤ ", "<p style='a:b "),
        ("<style>a{", "<style>"),
        ("<style>/* *", "<style>/* "),
        ("<p style='a:(", "<p style='a:["),
    ] {
        assert_eq!(join(left, right), None, "{left} {right}");
    }
}

#[test]
fn messages_name_both_ends() {
    for (left, right, message) in [
        (
            "<p title=\"",
            "",
            "one branch ends in the value of an attribute, another in text: let all of them end in the same kind of place",
        ),
        (
            "<svg><",
            "<noscript><p ",
            "one branch ends behind a `<` inside `svg` or `math`, another in a tag inside `noscript`: let all of them end in the same kind of place",
        ),
    ] {
        let mismatch = context(left).join(context(right)).unwrap_err();
        assert_eq!(mismatch.to_string(), message);
    }
}

#[test]
fn every_context_can_be_described() {
    for (template, words) in [
        ("a", "in text"),
        ("a&b", "behind a `&` in text"),
        ("<", "behind a `<`"),
        ("</", "behind a `</`"),
        ("<!", "behind a `<!`"),
        ("<p", "behind the name of a tag"),
        ("<p ", "in a tag"),
        ("<td ", "in a `<td>` tag"),
        ("<p a", "in the name of an attribute"),
        ("<p a=", "behind the `=` of an attribute"),
        ("<p a='", "in the value of an attribute"),
        ("<a href='", "in a URL in an attribute"),
        ("<a href='/", "in the first part of a URL in an attribute"),
        ("<a href='/a/", "in the path of a URL in an attribute"),
        ("<a href='?", "in the query of a URL in an attribute"),
        ("<a href='#", "in the fragment of a URL in an attribute"),
        ("<a href='//", "in the host of a URL in an attribute"),
        ("<a href='x:", "in a URL with such a scheme in an attribute"),
        ("<script src='", "in a URL from which code is loaded"),
        ("<img srcset='", "in a list of URLs"),
        ("<p onclick='", "in an event handler"),
        ("<p onclick='`", "in a template literal in an event handler"),
        ("<p style='", "in an attribute of CSS"),
        (
            "<p style='a",
            "in a selector or the name of a property in an attribute of CSS",
        ),
        (
            "<p style='a:",
            "in the value of a property in an attribute of CSS",
        ),
        ("<p /", "behind the `/` of a tag"),
        ("</p", "in an end tag"),
        ("<!--", "in a comment"),
        ("<!doctype", "in the document type"),
        ("<script>", "in a script"),
        ("<script>'", "in a string in a script"),
        ("<script>= /a", "in a regular expression in a script"),
        ("<script>//", "in a comment in a script"),
        ("<script>`${", "in a template literal in a script"),
        ("<script type='text/json'>", "in a JSON script"),
        (
            "<script type='text/json'>'\"",
            "in a string in a JSON script",
        ),
        ("<script type='x'>", "in a script of another type"),
        ("<style>", "in a style sheet"),
        ("<style>@", "in an at-rule in a style sheet"),
        ("<style>'", "in a string in a style sheet"),
        ("<style>/*", "in a comment in a style sheet"),
        ("<style>a{b:url(", "in `url(…)` in a style sheet"),
        ("<title>", "in a `title` element"),
        ("<textarea>", "in a `textarea` element"),
        ("<iframe>", "in an `iframe` element"),
    ] {
        assert_eq!(context(template).to_string(), words);
    }
    for (start, words) in [
        (Context::URL, "in a URL"),
        (Context::JS, "in a `[js]` template"),
        (Context::CSS, "in a `[css]` template"),
        (Context::IN_TAG, "in a tag"),
    ] {
        assert_eq!(start.to_string(), words);
    }
}

/// In either order.
fn joins(left: &str, right: &str) -> bool {
    let joined = join(left, right);
    assert_eq!(joined, join(right, left), "{left} {right}");
    joined.is_some()
}

#[test]
fn tokens_of_scripts() {
    let unknown = |left: &str, right: &str| {
        let joined = join(left, right).unwrap_or_else(|| panic!("{left} {right}"));
        assert_eq!(join(right, left), Some(joined));
        let refusal = joined.place_value().unwrap_err();
        assert_eq!(refusal.kind, RefusalKind::JsUnknown, "{left} {right}");
    };
    for complete in ["a = ", "f(a, ", "f() ", "yield ", "\u{e9} ", "a; "] {
        unknown(&format!("<script>{complete}"), "<script>a ");
    }
    unknown("<script>(a) / b + ", "<script>a + ");
    assert!(joins("<script>(a) / '", "<script>a + '"));
    assert!(!joins("<script>a -", "<script>a "));
    assert!(!joins("<script>a.", "<script>a "));
}

#[test]
fn equal_places_and_open_references() {
    assert!(joins("<!-- ", "<!-- a "));
    assert!(joins("a &b", "a"));
    assert!(joins("<title>&a", "<title>a"));
    assert!(!joins("<img srcset='a", "<img srcset='a,"));
    for bracket in ["[[]", "{}"] {
        let json = format!("<script type='text/json'>{bracket}");
        assert!(joins(&json, &format!("{json} ")));
    }
    for space in [" ", "\t", "\n", "\r"] {
        let number = format!("<script type='text/json'>[1{space}");
        assert!(joins(&number, "<script type='text/json'>[[] "));
        assert!(joins(&number, "<script type='text/json'>[{} "));
    }
}

#[test]
fn in_a_url_that_loads_code() {
    let policy = Policy::default();
    for (left, right) in [
        ("<script src='/a", "<script src='https://example.org/a"),
        ("<script src='/a", "<script src='/a#b"),
        ("<script src='https://example.org/a", "<script src='/a#b"),
    ] {
        let joined = join(left, right).unwrap_or_else(|| panic!("{left} {right}"));
        assert!(joined.advance(b"'>", &policy).is_ok());
        let refusal = joined.place_value().unwrap_err();
        assert_eq!(refusal.kind, RefusalKind::PartOfTrustedUrl);
    }
    assert_eq!(join("<script src='", "<script src='#"), None);
}
