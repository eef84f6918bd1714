use ptl_runtime::__private::{Carrier, Cursor, HtmlKind, Kind, in_sink, sink};

fn main() {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    in_sink(&true, sink::Attribute(Carrier::Attribute)).__ptl_append(&mut out, "");
    in_sink(&Some(true), sink::Js(Carrier::Bare)).__ptl_append(&mut out, "");
    in_sink(&"1".parse::<i32>(), sink::UrlQuery(Carrier::Attribute)).__ptl_append(&mut out, "");
    in_sink(&"1".parse::<i32>(), sink::JsValue(Carrier::Bare)).__ptl_interpolate(&mut out, "");
    in_sink(&async { "text" }, sink::CssValue(Carrier::Bare)).__ptl_append(&mut out, "");
    in_sink(&None, sink::UrlQuery(Carrier::Attribute)).__ptl_append(&mut out, "");
}
