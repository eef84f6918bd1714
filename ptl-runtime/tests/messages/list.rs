use ptl_runtime::__private::{Cursor, HtmlKind, Kind, value};

fn main() {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    let entries = vec!["a", "b"];
    value(&entries).__ptl_append_html(&mut out, "");
    value(&entries.iter()).__ptl_interpolate_html(&mut out, "");
}
