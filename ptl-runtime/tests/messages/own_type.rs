use ptl_runtime::__private::{Cursor, HtmlKind, Kind, value};

fn main() {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    #[derive(Debug)]
    struct Entry;
    value(&Entry).__ptl_append_html(&mut out, "");
    value(&Some(Entry)).__ptl_append_plain(&mut out, "");
}
