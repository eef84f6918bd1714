use ptl_runtime::__private::{Cursor, HtmlKind, Kind, Value};

fn main() {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    #[derive(Debug)]
    struct Entry;
    (&&&&&Value(&Entry)).append_html(&mut out);
    (&&&&&Value(&Some(Entry))).append_plain(&mut out);
}
