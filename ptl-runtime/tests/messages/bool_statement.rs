use ptl_runtime::__private::{Cursor, HtmlKind, Kind, value};

fn main() {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    let mut set = std::collections::HashSet::new();
    value(&set.insert(1)).__ptl_append_html(&mut out, "");
    value(&&Some(true)).__ptl_append_plain(&mut out, "");
}
