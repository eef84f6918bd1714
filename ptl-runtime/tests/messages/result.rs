use ptl_runtime::__private::{Cursor, HtmlKind, Kind, value};

fn main() {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    value(&"1".parse::<i32>()).__ptl_append_html(&mut out, "");
    value(&"1".parse::<i32>()).__ptl_interpolate_html(&mut out, "");
}
