use ptl_runtime::__private::{Cursor, HtmlKind, Kind, value};

fn main() {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    #[derive(Debug)]
    struct Entry;
    value(&Entry).append_html(&mut out);
    value(&Some(Entry)).append_plain(&mut out);
}
