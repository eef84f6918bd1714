use ptl_runtime::__private::{Carrier, Cursor, HtmlKind, In, Kind, sink};

fn main() {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    (&&&&&&In(&true, sink::Attribute(Carrier::Attribute))).append(&mut out);
    (&&&&&&In(&Some(true), sink::Js(Carrier::Bare))).append(&mut out);
    (&&&&&&In(&"1".parse::<i32>(), sink::UrlQuery(Carrier::Attribute))).append(&mut out);
    (&&&&&&In(&"1".parse::<i32>(), sink::JsValue(Carrier::Bare))).interpolate(&mut out);
    (&&&&&&In(&async { "text" }, sink::CssValue(Carrier::Bare))).append(&mut out);
    (&&&&&&In(&None, sink::UrlQuery(Carrier::Attribute))).append(&mut out);
}
