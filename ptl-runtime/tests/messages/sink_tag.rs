use ptl_runtime::__private::{Carrier, Cursor, HtmlKind, In, Kind, sink};

struct User;

fn main() {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    (&&&&&&In(&User, sink::Attribute(Carrier::Attribute))).append(&mut out);
    (&&&&&&In(&vec![1], sink::Attribute(Carrier::Attribute))).attribute(&mut out, "id");
    (&&&&&&In(&"hidden", sink::Attrs(Carrier::Bare))).append(&mut out);
}
