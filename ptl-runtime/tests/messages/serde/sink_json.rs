use ptl_runtime::__private::{Carrier, Cursor, HtmlKind, In, Kind, Value, sink};
use ptl_runtime::{Json, Render};

struct User;

fn body(body: impl Render) {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    (&&&&&&In(&body, sink::JsValue(Carrier::Bare))).append(&mut out);
}

fn main() {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    (&&&&&&In(&User, sink::JsValue(Carrier::Bare))).append(&mut out);
    (&&&&&&In(&Some(vec![User]), sink::JsonValue(Carrier::Bare))).interpolate(&mut out);
    (&&&&&&In(&Json(User), sink::JsValue(Carrier::Bare))).append(&mut out);
    (&&&&&&In(&Json(User), sink::Attribute(Carrier::Attribute))).append(&mut out);
    (&&&&&Value(&Json(User))).append_html(&mut out);
    body("text");
}
