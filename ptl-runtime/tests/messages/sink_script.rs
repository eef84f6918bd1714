use ptl_runtime::__private::{Carrier, Cursor, HtmlKind, Kind, in_sink, sink};
use ptl_runtime::Render;

struct User;

fn body(body: impl Render) {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    in_sink(&body, sink::JsString(Carrier::Bare)).__ptl_append(&mut out, "");
}

fn main() {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    in_sink(&User, sink::JsString(Carrier::Bare)).__ptl_append(&mut out, "");
    in_sink(&"alert(1)", sink::Js(Carrier::Attribute)).__ptl_append(&mut out, "");
    body("text");
}
