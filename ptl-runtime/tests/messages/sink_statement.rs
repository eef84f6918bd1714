use ptl_runtime::__private::{Carrier, Cursor, HtmlKind, Kind, in_sink, sink};

fn main() {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    in_sink(&true, sink::Attribute(Carrier::Attribute)).append(&mut out);
    in_sink(&Some(true), sink::Js(Carrier::Bare)).append(&mut out);
    in_sink(&"1".parse::<i32>(), sink::UrlQuery(Carrier::Attribute)).append(&mut out);
    in_sink(&"1".parse::<i32>(), sink::JsValue(Carrier::Bare)).interpolate(&mut out);
    in_sink(&async { "text" }, sink::CssValue(Carrier::Bare)).append(&mut out);
    in_sink(&None, sink::UrlQuery(Carrier::Attribute)).append(&mut out);
}
