use ptl_runtime::__private::{Cursor, HtmlKind, Kind, Value};

fn main() {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    let mut set = std::collections::HashSet::new();
    (&&&&&Value(&set.insert(1))).append_html(&mut out);
    (&&&&&Value(&&Some(true))).append_plain(&mut out);
}
