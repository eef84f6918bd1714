use ptl::{Attrs, Css, Html, Js, TrustedUrl, Url};

pub fn run() -> String {
    let mut printed = String::new();
    for value in ["a", "1", "<\"'&>", "javascript:alert(1)", "//a b/c\\d", "red", "</script>", "\0é\n"] {
        printed += sinks(value).as_str();
    }
    let page = trusted(
        &TrustedUrl::from_trusted("/app.js?a&b"),
        &Url::from_trusted("xmpp:a&b"),
        &Js::from_trusted("f(\"a\" < 'b')"),
        &Css::from_trusted("color: red"),
        &Attrs::from_trusted(" @click=\"open\""),
        &Html::from_trusted("<b>&amp;</b>"),
    );
    printed + page.as_str()
}
