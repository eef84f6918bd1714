use ptl_runtime::__private::{Carrier, Cursor, HtmlKind, Kind, in_sink, sink};
use ptl_runtime::{Html, Render};

struct User;

fn body(body: impl Render) {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    in_sink(&body, sink::UrlPath(Carrier::Attribute)).__ptl_append(&mut out, "");
}

fn main() {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    in_sink(&User, sink::UrlStart(Carrier::Attribute, sink::SCHEMES)).__ptl_append(&mut out, "");
    in_sink(&vec!["a"], sink::UrlQuery(Carrier::Attribute)).__ptl_interpolate(&mut out, "");
    in_sink(
        &Html::new(),
        sink::UrlStart(Carrier::Attribute, sink::SCHEMES),
    )
    .__ptl_append(&mut out, "");
    in_sink(&Some(Html::new()), sink::UrlFragment(Carrier::Attribute)).__ptl_attribute(&mut out, "href");
    in_sink(&"/app.js", sink::TrustedUrl(Carrier::Attribute)).__ptl_append(&mut out, "");
    body(User);
}
