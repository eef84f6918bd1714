use ptl_runtime::__private::{Carrier, Cursor, HtmlKind, Kind, in_sink, sink};
use ptl_runtime::Html;

struct User;

fn main() {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    in_sink(&User, sink::CssValue(Carrier::Attribute)).__ptl_append(&mut out, "");
    in_sink(&User, sink::CssString(Carrier::Attribute)).__ptl_append(&mut out, "");
    in_sink(&Html::new(), sink::CssValue(Carrier::Attribute)).__ptl_append(&mut out, "");
    in_sink(&"color: red", sink::Css(Carrier::Attribute)).__ptl_append(&mut out, "");
}
