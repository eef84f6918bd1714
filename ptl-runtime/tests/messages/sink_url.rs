use ptl_runtime::__private::{Carrier, Cursor, HtmlKind, Kind, in_sink, sink};
use ptl_runtime::{Html, Render};

struct User;

fn body(body: impl Render) {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    in_sink(&body, sink::UrlPath(Carrier::Attribute)).append(&mut out);
}

fn main() {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    in_sink(&User, sink::UrlStart(Carrier::Attribute, sink::SCHEMES)).append(&mut out);
    in_sink(&vec!["a"], sink::UrlQuery(Carrier::Attribute)).interpolate(&mut out);
    in_sink(
        &Html::new(),
        sink::UrlStart(Carrier::Attribute, sink::SCHEMES),
    )
    .append(&mut out);
    in_sink(&Some(Html::new()), sink::UrlFragment(Carrier::Attribute)).attribute(&mut out, "href");
    in_sink(&"/app.js", sink::TrustedUrl(Carrier::Attribute)).append(&mut out);
    body(User);
}
