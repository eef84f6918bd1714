//! What each type of value prints in each sink of text.

use ptl_runtime::__private::{Carrier, GuardedCursor, HtmlKind, Kind, in_sink, sink};
use ptl_runtime::{Attrs, Css, Html, Js, Json, TrustedUrl, Url, join};

/// What is written for a value in a sink of a carrier without an escaping of its own.
macro_rules! written {
    ($value:expr, $sink:expr) => {{
        let mut out = HtmlKind::buffer();
        in_sink(&$value, $sink).__ptl_interpolate(&mut GuardedCursor::new(&mut out).cursor, "");
        HtmlKind::output(out).into_string()
    }};
    ($value:expr) => {
        [
            written!($value, sink::Attribute(Carrier::Bare)),
            written!($value, sink::UrlStart(Carrier::Bare, sink::SCHEMES)),
            written!($value, sink::UrlContinued(Carrier::Bare)),
            written!($value, sink::UrlFirstSegment(Carrier::Bare)),
            written!($value, sink::UrlPath(Carrier::Bare)),
            written!($value, sink::UrlQuery(Carrier::Bare)),
            written!($value, sink::UrlFragment(Carrier::Bare)),
            written!($value, sink::JsString(Carrier::Bare)),
            written!($value, sink::JsValue(Carrier::Bare)),
            written!($value, sink::JsonValue(Carrier::Bare)),
            written!($value, sink::CssString(Carrier::Bare)),
            written!($value, sink::CssValue(Carrier::Bare)),
        ]
    };
}

const BLOCKED_URL: &str = "about:invalid#blocked";

#[test]
fn strings() {
    let expected = [
        "a/b:&lt;&#39;",
        "a/b:%3C'",
        "a/b%3A%3C%27",
        "a/b:%3C%27",
        "a/b:%3C%27",
        "a%2Fb%3A%3C%27",
        "a%2Fb%3A%3C%27",
        r"a\u002fb:\u003c\u0027",
        r#""a/b:\u003c\u0027""#,
        r#""a/b:\u003c\u0027""#,
        r"a\2f b\3a \3c \27 ",
        "blocked",
    ];
    let value = "a/b:<'";
    assert_eq!(written!(value), expected);
    assert_eq!(written!(String::from(value)), expected);
    assert_eq!(written!(Some(Box::new(value))), expected);
}

#[test]
fn values_that_are_text_but_have_no_json() {
    macro_rules! written_as_text {
        ($value:expr) => {
            [
                written!($value, sink::Attribute(Carrier::Bare)),
                written!($value, sink::UrlStart(Carrier::Bare, sink::SCHEMES)),
                written!($value, sink::UrlFirstSegment(Carrier::Bare)),
                written!($value, sink::UrlQuery(Carrier::Bare)),
                written!($value, sink::JsString(Carrier::Bare)),
                written!($value, sink::CssString(Carrier::Bare)),
                written!($value, sink::CssValue(Carrier::Bare)),
            ]
        };
    }
    let expected = ["a+b", "a+b", "a+b", "a%2Bb", r"a\u002bb", r"a\2b b", "a+b"];
    assert_eq!(written_as_text!(ptl_runtime::text("a+b")), expected);
    assert_eq!(written_as_text!(join(["a", "b"], "+")), expected);
    assert_eq!(written_as_text!(format_args!("{}+b", 'a')), expected);
}

#[test]
fn numbers() {
    assert_eq!(
        written!(-5),
        [
            "-5", "-5", "-5", "-5", "-5", "-5", "-5", "-5", " -5", "-5", "-5", "-5"
        ]
    );
    assert_eq!(
        written!(0.5),
        [
            "0.5", "0.5", "0.5", "0.5", "0.5", "0.5", "0.5", "0.5", "0.5", "0.5", r"0.5", "0.5"
        ]
    );
    assert_eq!(written!(f64::NAN, sink::JsValue(Carrier::Bare)), "null");
}

#[test]
fn booleans() {
    assert_eq!(written!(true), ["true"; 12]);
    assert_eq!(written!(Some(false)), ["false"; 12]);
}

#[test]
fn nothing() {
    let expected = ["", "", "", ".", "", "", "", "", "null", "null", "", ""];
    assert_eq!(written!(None::<&str>), expected);
    assert_eq!(written!(None::<i32>), expected);
    assert_eq!(written!(()), expected);
}

#[test]
fn urls() {
    let expected_as_text = [
        "x:&#39;",
        BLOCKED_URL,
        "x%3A%27",
        "x:%27",
        "x:%27",
        "x%3A%27",
        "x%3A%27",
        r"x:\u0027",
        r#""x:\u0027""#,
        r#""x:\u0027""#,
        r"x\3a \27 ",
        "blocked",
    ];
    let mut expected = expected_as_text;
    assert_eq!(written!("x:'"), expected);
    expected[1] = "x:'";
    assert_eq!(written!(Url::from_trusted("x:'")), expected);
    assert_eq!(written!(TrustedUrl::from_trusted("x:'")), expected);
}

#[test]
fn code() {
    let mut expected = [
        "f(&#39;a&#39;)",
        "f('a')",
        "f(%27a%27)",
        "f(%27a%27)",
        "f(%27a%27)",
        "f%28%27a%27%29",
        "f%28%27a%27%29",
        r"f(\u0027a\u0027)",
        r#""f(\u0027a\u0027)""#,
        r#""f(\u0027a\u0027)""#,
        r"f\28 \27 a\27 \29 ",
        "blocked",
    ];
    assert_eq!(written!("f('a')"), expected);
    expected[8] = "f('a')";
    assert_eq!(written!(Js::from_trusted("f('a')")), expected);
    expected[8] = expected[9];
    expected[11] = "f('a')";
    assert_eq!(written!(Css::from_trusted("f('a')")), expected);
}

#[test]
fn attributes() {
    let text = " a=\"b\"";
    assert_eq!(written!(Attrs::from_trusted(text)), written!(text));
    let attrs = written!(Attrs::from_trusted(text), sink::Attrs(Carrier::Bare));
    assert_eq!(attrs, text);
}

#[test]
fn json() {
    assert_eq!(
        written!(Json(["a"])),
        [
            "[&quot;a&quot;]",
            "[%22a%22]",
            "%5B%22a%22%5D",
            "%5B%22a%22%5D",
            "%5B%22a%22%5D",
            "%5B%22a%22%5D",
            "%5B%22a%22%5D",
            r"[\u0022a\u0022]",
            r#"["a"]"#,
            r#"["a"]"#,
            r"\5b \22 a\22 \5d ",
            "blocked",
        ]
    );
}

#[test]
fn markup() {
    let html = Html::from_trusted("<b>");
    assert_eq!(written!(html, sink::Attribute(Carrier::Bare)), "&lt;b&gt;");
    assert_eq!(
        written!(html, sink::JsString(Carrier::Bare)),
        r"\u003cb\u003e"
    );
    assert_eq!(
        written!(html, sink::JsValue(Carrier::Bare)),
        r#""\u003cb\u003e""#
    );
    assert_eq!(
        written!(html, sink::JsonValue(Carrier::Bare)),
        r#""\u003cb\u003e""#
    );
}
