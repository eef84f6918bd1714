use ptl_runtime::__private::{Carrier, Cursor, HtmlKind, Kind, in_sink, sink, value};
use ptl_runtime::{Json, Render};

struct User;

fn body(body: impl Render) {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    in_sink(&body, sink::JsValue(Carrier::Bare)).__ptl_append(&mut out, "");
}

fn main() {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    in_sink(&User, sink::JsValue(Carrier::Bare)).__ptl_append(&mut out, "");
    in_sink(&Some(vec![User]), sink::JsonValue(Carrier::Bare)).__ptl_interpolate(&mut out, "");
    in_sink(&Json(User), sink::JsValue(Carrier::Bare)).__ptl_append(&mut out, "");
    in_sink(&Json(User), sink::Attribute(Carrier::Attribute)).__ptl_append(&mut out, "");
    value(&Json(User)).__ptl_append_html(&mut out, "");
    body("text");
}
