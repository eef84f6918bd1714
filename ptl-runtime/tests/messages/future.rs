use ptl_runtime::__private::{Cursor, HtmlKind, Kind, value};

fn main() {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    value(&async { "text" }).__ptl_append_html(&mut out, "");
}
