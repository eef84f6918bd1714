//! Every type of value in every sink.

use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use ptl_runtime::__private::{Carrier, GuardedCursor, HtmlKind, Kind, format_in, in_sink, sink};
use ptl_runtime::{Attrs, Buffer, Css, Html, Js, Json, Render, TrustedUrl, Url, attr, join, text};

/// What generated code does with the value of a statement.
macro_rules! statement {
    ($value:expr, $sink:expr) => {
        written!(__ptl_append($value, $sink, ""))
    };
}

/// What generated code does with an interpolated value.
macro_rules! interpolated {
    ($value:expr, $sink:expr) => {
        written!(__ptl_interpolate($value, $sink, ""))
    };
}

/// What generated code does with an attribute whose name is a literal.
macro_rules! attribute {
    ($value:expr, $sink:expr) => {
        written!(__ptl_attribute($value, $sink, "name"))
    };
}

macro_rules! written {
    ($method:ident($value:expr, $sink:expr, $argument:expr)) => {{
        let mut out = HtmlKind::buffer();
        in_sink(&$value, $sink).$method(&mut GuardedCursor::new(&mut out).cursor, $argument);
        HtmlKind::output(out).into_string()
    }};
}

const ATTRIBUTE: sink::Attribute = sink::Attribute(Carrier::Attribute);
const URL: sink::UrlStart = sink::UrlStart(Carrier::Attribute, sink::SCHEMES);
const QUERY: sink::UrlQuery = sink::UrlQuery(Carrier::Attribute);
const JS_VALUE: sink::JsValue = sink::JsValue(Carrier::Bare);

/// Has `Display` alone.
struct User(&'static str);

impl fmt::Display for User {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

/// Has `Render` alone.
struct Badge;

impl Render for Badge {
    fn render_to(&self, out: &mut Buffer) {
        out.html(&Html::from_trusted("<b>"));
        out.append("&");
    }
}

#[test]
fn text_is_escaped_as_its_sink_asks_for() {
    let value = "a & b/<c>";
    assert_eq!(statement!(value, ATTRIBUTE), "a &amp; b/&lt;c&gt;");
    assert_eq!(statement!(value, URL), "a%20&amp;%20b/%3Cc%3E");
    assert_eq!(
        statement!(value, sink::UrlPath(Carrier::Attribute)),
        "a%20%26%20b/%3Cc%3E"
    );
    assert_eq!(statement!(value, QUERY), "a%20%26%20b%2F%3Cc%3E");
    assert_eq!(
        statement!(value, sink::JsString(Carrier::Attribute)),
        r"a \u0026 b\u002f\u003cc\u003e"
    );
    assert_eq!(statement!(value, JS_VALUE), r#""a \u0026 b/\u003cc\u003e""#);
    assert_eq!(
        statement!(value, sink::CssString(Carrier::Bare)),
        r"a \26  b\2f \3c c\3e "
    );
    assert_eq!(statement!(value, sink::CssValue(Carrier::Bare)), "blocked");
}

#[test]
fn display_and_its_options_are_text() {
    let user = User("&");
    assert_eq!(statement!(user, QUERY), "%26");
    assert_eq!(statement!(&&user, QUERY), "%26");
    assert_eq!(statement!(Rc::new(User("&")), QUERY), "%26");
    assert_eq!(statement!(Some(&user), QUERY), "%26");
    assert_eq!(statement!(Arc::new(Some(User("&"))), QUERY), "%26");
    assert_eq!(statement!(None::<User>, QUERY), "");
    assert_eq!(statement!(5, QUERY), "5");
    assert_eq!(statement!(text(true), QUERY), "true");
    assert_eq!(statement!(join(["a", "b"], "&"), QUERY), "a%26b");
    assert_eq!(statement!(format_args!("{:>2}", '&'), QUERY), "%20%26");
}

#[test]
fn a_call_for_its_effect_is_silent() {
    let mut items = vec![1];
    assert_eq!(statement!(items.push(2), QUERY), "");
    assert_eq!(statement!(items.clear(), ATTRIBUTE), "");
}

#[test]
fn a_bool_prints_as_an_interpolation_and_is_a_value_of_scripts() {
    assert_eq!(interpolated!(true, QUERY), "true");
    assert_eq!(interpolated!(Some(false), ATTRIBUTE), "false");
    assert_eq!(statement!(true, JS_VALUE), "true");
    assert_eq!(interpolated!(true, JS_VALUE), "true");
}

#[test]
fn trusted_values_stay_as_they_are_in_their_own_sinks() {
    let url = Url::from_trusted("x:a b&c");
    assert_eq!(statement!(url, URL), "x:a b&amp;c");
    assert_eq!(statement!(Some(&url), URL), "x:a b&amp;c");
    assert_eq!(statement!(Some(Box::new(url.clone())), URL), "x:a b&amp;c");
    assert_eq!(statement!(None::<Url>, URL), "");
    assert_eq!(
        statement!(url, sink::UrlStart(Carrier::UrlList, &[])),
        "x:a%20b&amp;c"
    );
    let trusted = TrustedUrl::from_trusted("/a.js?b&c");
    assert_eq!(statement!(trusted, URL), "/a.js?b&amp;c");
    assert_eq!(
        statement!(trusted, sink::TrustedUrl(Carrier::Bare)),
        "/a.js?b&c"
    );
    let code = Js::from_trusted("f('a' < b)");
    assert_eq!(
        statement!(code, sink::Js(Carrier::Attribute)),
        "f(&#39;a&#39; &lt; b)"
    );
    assert_eq!(statement!(code, JS_VALUE), "f('a' < b)");
    let css = Css::from_trusted("url('a')");
    assert_eq!(statement!(css, sink::Css(Carrier::Bare)), "url('a')");
    assert_eq!(
        statement!(css, sink::CssValue(Carrier::Attribute)),
        "url(&#39;a&#39;)"
    );
    let attrs = sink::Attrs(Carrier::Bare);
    assert_eq!(statement!(attr("id", "\""), attrs), " id=\"&quot;\"");
    assert_eq!(statement!(None::<Attrs>, attrs), "");
}

#[test]
fn trusted_values_are_text_elsewhere() {
    let url = Url::from_trusted("x:'");
    assert_eq!(statement!(url, ATTRIBUTE), "x:&#39;");
    assert_eq!(statement!(url, QUERY), "x%3A%27");
    assert_eq!(statement!(url, JS_VALUE), r#""x:\u0027""#);
    let css = Css::from_trusted("a:b");
    assert_eq!(statement!(css, URL), "about:invalid#blocked");
    assert_eq!(statement!(css, sink::CssString(Carrier::Bare)), r"a\3a b");
    assert_eq!(
        statement!(Js::from_trusted("a<b"), sink::JsonValue(Carrier::Bare)),
        r#""a\u003cb""#
    );
    assert_eq!(statement!(attr("id", "a"), ATTRIBUTE), " id=&quot;a&quot;");
}

#[test]
fn markup_is_text_where_it_can_be() {
    let html = Html::from_trusted("<b>&amp;</b>");
    assert_eq!(statement!(html, ATTRIBUTE), "&lt;b&gt;&amp;amp;&lt;/b&gt;");
    assert_eq!(
        statement!(Some(&html), sink::JsString(Carrier::Bare)),
        r"\u003cb\u003e\u0026amp;\u003c\u002fb\u003e"
    );
    assert_eq!(
        statement!(html, JS_VALUE),
        r#""\u003cb\u003e\u0026amp;\u003c/b\u003e""#
    );
    assert_eq!(statement!(Badge, ATTRIBUTE), "&lt;b&gt;&amp;");
    assert_eq!(
        statement!(&Badge as &dyn Render, ATTRIBUTE),
        "&lt;b&gt;&amp;"
    );
}

#[test]
fn json_is_json_everywhere() {
    let json = Json(["<", "b"]);
    assert_eq!(statement!(json, JS_VALUE), r#"["\u003c","b"]"#);
    assert_eq!(
        statement!(json, sink::JsonValue(Carrier::Attribute)),
        "[&quot;\\u003c&quot;,&quot;b&quot;]"
    );
    assert_eq!(
        statement!(json, ATTRIBUTE),
        "[&quot;\\u003c&quot;,&quot;b&quot;]"
    );
    assert_eq!(statement!(json, QUERY), "%5B%22%5Cu003c%22%2C%22b%22%5D");
    assert_eq!(Html::render(&json), "[&quot;\\u003c&quot;,&quot;b&quot;]");
}

#[test]
fn attributes_are_written_whole_or_not_at_all() {
    assert_eq!(attribute!("\"", ATTRIBUTE), " name=\"&quot;\"");
    assert_eq!(attribute!("a b", QUERY), " name=\"a%20b\"");
    assert_eq!(
        attribute!("javascript:x", URL),
        " name=\"about:invalid#blocked\""
    );
    assert_eq!(attribute!(Some(5), ATTRIBUTE), " name=\"5\"");
    assert_eq!(attribute!(Badge, ATTRIBUTE), " name=\"&lt;b&gt;&amp;\"");
    assert_eq!(
        attribute!(Some(Url::from_trusted("x:")), URL),
        " name=\"x:\""
    );
    assert_eq!(attribute!((), ATTRIBUTE), " name=\"\"");
    for on in [attribute!(true, ATTRIBUTE), attribute!(&Some(true), URL)] {
        assert_eq!(on, " name");
    }
    assert_eq!(attribute!(false, ATTRIBUTE), "");
    assert_eq!(attribute!(None::<bool>, ATTRIBUTE), "");
    assert_eq!(attribute!(None::<User>, URL), "");
    assert_eq!(attribute!(None::<Url>, URL), "");
    assert_eq!(attribute!(None::<Badge>, ATTRIBUTE), "");
}

#[test]
fn in_generic_code_the_bound_decides() {
    fn by_display<T: fmt::Display>(value: &T) -> String {
        statement!(value, URL)
    }
    fn by_impl(value: impl Render) -> String {
        statement!(value, ATTRIBUTE)
    }
    assert_eq!(
        by_display(&Url::from_trusted("x:y")),
        "about:invalid#blocked"
    );
    assert_eq!(by_impl("A & B"), "A &amp; B");
    assert_eq!(by_impl(Html::from_trusted("<br>")), "&lt;br&gt;");
}

#[test]
fn formatted_text_is_escaped_after_it_was_formatted() {
    fn formatted<S: sink::Escape>(sink: S) -> String {
        let mut out = HtmlKind::buffer();
        format_in(
            &mut GuardedCursor::new(&mut out).cursor,
            sink,
            format_args!("{:?}", "&"),
        );
        HtmlKind::output(out).into_string()
    }
    assert_eq!(formatted(sink::Text), "&quot;&amp;&quot;");
    assert_eq!(formatted(QUERY), "%22%26%22");
    assert_eq!(formatted(JS_VALUE), r#""\"\u0026\"""#);
}

#[test]
#[should_panic(expected = "not yet implemented")]
#[allow(
    unreachable_code,
    unused_variables,
    unused_mut,
    clippy::diverging_sub_expression
)]
fn a_statement_that_never_ends_is_run() {
    let _ = statement!(todo!(), sink::Js(Carrier::Bare));
}
