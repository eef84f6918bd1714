//! Templates of every kind, called in every sink.

#![allow(clippy::needless_borrow)]

use ptl_runtime::__private::{
    AttrsKind, Block, Carrier, CssKind, Enter, GuardedCursor, HtmlKind, JsKind, Kind, PlainKind,
    Target, UrlKind, in_sink, sink,
};
use ptl_runtime::{Attrs, Buffer, Css, Html, Js, Render, Url};

/// What a call leaves in the caller's buffer, for a template that writes a literal.
fn called<K: Enter<S>, S>(literal: &'static str, sink: S) -> String {
    let mut out = PlainKind::buffer();
    let mut target = K::enter(&mut out, sink);
    GuardedCursor::new(target.buffer()).cursor.markup(literal);
    target.close();
    PlainKind::output(out)
}

#[test]
fn a_template_is_as_it_is_in_its_own_sinks() {
    let bare = Carrier::Bare;
    assert_eq!(called::<HtmlKind, _>("<b>", sink::Text), "<b>");
    assert_eq!(
        called::<AttrsKind, _>(" a=\"b\"", sink::Attrs(bare)),
        " a=\"b\""
    );
    let start = |carrier| sink::UrlStart(carrier, sink::SCHEMES);
    assert_eq!(called::<UrlKind, _>("x:y&z", start(bare)), "x:y&z");
    assert_eq!(
        called::<UrlKind, _>("x:y&z", start(Carrier::Attribute)),
        "x:y&amp;z"
    );
    assert_eq!(
        called::<UrlKind, _>("a,b", start(Carrier::UrlList)),
        "a%2Cb"
    );
    assert_eq!(called::<CssKind, _>("a:'b'", sink::Css(bare)), "a:'b'");
    assert_eq!(
        called::<CssKind, _>("'b'", sink::CssValue(Carrier::Attribute)),
        "&#39;b&#39;"
    );
    assert_eq!(called::<JsKind, _>("f('<')", sink::Js(bare)), "f('<')");
    assert_eq!(
        called::<JsKind, _>("f('<')", sink::JsValue(Carrier::Attribute)),
        "f(&#39;&lt;&#39;)"
    );
}

#[test]
fn a_template_is_text_in_other_sinks() {
    let attribute = Carrier::Attribute;
    assert_eq!(called::<PlainKind, _>("<&>", sink::Text), "&lt;&amp;&gt;");
    assert_eq!(
        called::<HtmlKind, _>("<b>&amp;", sink::Attribute(attribute)),
        "&lt;b&gt;&amp;amp;"
    );
    assert_eq!(
        called::<HtmlKind, _>("<b>", sink::JsValue(attribute)),
        "&quot;\\u003cb\\u003e&quot;"
    );
    assert_eq!(
        called::<PlainKind, _>("javascript:x", sink::UrlStart(attribute, sink::SCHEMES)),
        "about:invalid#blocked"
    );
    assert_eq!(
        called::<UrlKind, _>("/a?b", sink::UrlQuery(attribute)),
        "%2Fa%3Fb"
    );
    assert_eq!(called::<UrlKind, _>("/a?b", sink::Text), "/a?b");
    assert_eq!(
        called::<PlainKind, _>("", sink::UrlFirstSegment(attribute)),
        "."
    );
    assert_eq!(
        called::<JsKind, _>("'", sink::JsString(Carrier::Bare)),
        "\\u0027"
    );
    assert_eq!(
        called::<CssKind, _>("a:b", sink::CssString(Carrier::Bare)),
        "a\\3a b"
    );
    assert_eq!(called::<AttrsKind, _>(" a", sink::Text), " a");
}

#[test]
fn in_a_plain_template_every_kind_is_its_text() {
    assert_eq!(called::<HtmlKind, _>("<b>", sink::Plain), "<b>");
    assert_eq!(called::<PlainKind, _>("<b>", sink::Plain), "<b>");
    assert_eq!(called::<UrlKind, _>("a&b", sink::Plain), "a&b");
    assert_eq!(called::<JsKind, _>("'<'", sink::Plain), "'<'");
}

#[test]
fn what_fails_leaves_nothing_in_a_sink_that_escapes() {
    let mut out = HtmlKind::buffer();
    let mut target = <HtmlKind as Enter<_>>::enter(&mut out, sink::JsValue(Carrier::Bare));
    GuardedCursor::new(target.buffer()).cursor.markup("<b>");
    drop(target);
    assert_eq!(HtmlKind::output(out), "");
}

#[test]
fn a_call_from_rust_returns_the_type_of_the_kind() {
    fn output<K: Kind>(literal: &'static str) -> K::Output {
        let mut out = K::buffer();
        GuardedCursor::new(&mut out).cursor.markup(literal);
        K::output(out)
    }
    assert_eq!(output::<AttrsKind>(" a"), Attrs::from_trusted(" a"));
    assert_eq!(output::<UrlKind>("a&b"), Url::from_trusted("a&b"));
    assert_eq!(output::<CssKind>("a:b"), Css::from_trusted("a:b"));
    assert_eq!(output::<JsKind>("a<b"), Js::from_trusted("a<b"));
}

#[test]
fn values_are_escaped_on_their_way_into_a_template_of_a_url() {
    let mut out = UrlKind::buffer();
    GuardedCursor::new(&mut out).cursor.markup("/search?q=");
    in_sink(&"a&b", sink::UrlQuery(Carrier::Bare))
        .__ptl_append(&mut GuardedCursor::new(&mut out).cursor, "");
    GuardedCursor::new(&mut out).cursor.markup("&r");
    let url = UrlKind::output(out);
    assert_eq!(url.as_str(), "/search?q=a%26b&r");
    let mut page = HtmlKind::buffer();
    in_sink(&url, sink::UrlStart(Carrier::Attribute, sink::SCHEMES))
        .__ptl_append(&mut GuardedCursor::new(&mut page).cursor, "");
    assert_eq!(HtmlKind::output(page), "/search?q=a%26b&amp;r");
}

#[test]
fn a_block_is_what_a_value_of_its_kind_is() {
    fn shown(block: &impl Render) -> (String, String, String) {
        let mut plain = PlainKind::buffer();
        plain.append(block);
        let mut attribute = HtmlKind::buffer();
        in_sink(block, sink::Attribute(Carrier::Attribute))
            .__ptl_append(&mut GuardedCursor::new(&mut attribute).cursor, "");
        (
            Html::render(block).into_string(),
            HtmlKind::output(attribute).into_string(),
            PlainKind::output(plain),
        )
    }
    fn triple(text: &str, attribute: &str, plain: &str) -> (String, String, String) {
        (text.into(), attribute.into(), plain.into())
    }
    let write = |out: &mut Buffer| GuardedCursor::new(out).cursor.markup("<b>'");
    assert_eq!(
        shown(&Block::html(write)),
        triple("<b>'", "&lt;b&gt;&#39;", "<b>'")
    );
    for block in [
        shown(&Block::plain(write)),
        shown(&Block::url(write)),
        shown(&Block::css(write)),
        shown(&Block::js(write)),
        shown(&Block::attrs(write)),
    ] {
        assert_eq!(block, triple("&lt;b&gt;&#39;", "&lt;b&gt;&#39;", "<b>'"));
    }
    // What a block appends is escaped as markup, and the markup shows as it is.
    let html = Block::html(|out: &mut Buffer| out.append("&"));
    assert_eq!(shown(&html), triple("&amp;", "&amp;amp;", "&amp;"));
}
