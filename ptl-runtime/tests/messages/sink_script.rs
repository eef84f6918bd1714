use ptl_runtime::__private::{Carrier, Cursor, HtmlKind, In, Kind, sink};
use ptl_runtime::Render;

struct User;

fn body(body: impl Render) {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    (&&&&&&In(&body, sink::JsString(Carrier::Bare))).append(&mut out);
}

fn main() {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    (&&&&&&In(&User, sink::JsString(Carrier::Bare))).append(&mut out);
    (&&&&&&In(&"alert(1)", sink::Js(Carrier::Attribute))).append(&mut out);
    body("text");
}
