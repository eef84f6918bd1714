use ptl_runtime::__private::{Carrier, Cursor, HtmlKind, In, Kind, sink};
use ptl_runtime::{Html, Render};

struct User;

fn body(body: impl Render) {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    (&&&&&&In(&body, sink::UrlPath(Carrier::Attribute))).append(&mut out);
}

fn main() {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    (&&&&&&In(&User, sink::UrlStart(Carrier::Attribute, sink::SCHEMES))).append(&mut out);
    (&&&&&&In(&vec!["a"], sink::UrlQuery(Carrier::Attribute))).interpolate(&mut out);
    (&&&&&&In(&Html::new(), sink::UrlStart(Carrier::Attribute, sink::SCHEMES))).append(&mut out);
    (&&&&&&In(&Some(Html::new()), sink::UrlFragment(Carrier::Attribute))).attribute(&mut out, "href");
    (&&&&&&In(&"/app.js", sink::TrustedUrl(Carrier::Attribute))).append(&mut out);
    body(User);
}
