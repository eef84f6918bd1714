use ptl_runtime::__private::{Carrier, Cursor, HtmlKind, In, Kind, sink};
use ptl_runtime::Html;

struct User;

fn main() {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    (&&&&&&In(&User, sink::CssValue(Carrier::Attribute))).append(&mut out);
    (&&&&&&In(&User, sink::CssString(Carrier::Attribute))).append(&mut out);
    (&&&&&&In(&Html::new(), sink::CssValue(Carrier::Attribute))).append(&mut out);
    (&&&&&&In(&"color: red", sink::Css(Carrier::Attribute))).append(&mut out);
}
