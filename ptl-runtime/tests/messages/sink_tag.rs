use ptl_runtime::__private::{Carrier, Cursor, HtmlKind, Kind, in_sink, sink};

struct User;

fn main() {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    in_sink(&User, sink::Attribute(Carrier::Attribute)).__ptl_append(&mut out, "");
    in_sink(&vec![1], sink::Attribute(Carrier::Attribute)).__ptl_attribute(&mut out, "id");
    in_sink(&"hidden", sink::Attrs(Carrier::Bare)).__ptl_append(&mut out, "");
}
