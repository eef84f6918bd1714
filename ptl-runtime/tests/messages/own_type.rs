use ptl_runtime::__private::{HtmlKind, Kind, Value};

fn main() {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut out = HtmlKind::buffer();
    #[derive(Debug)]
    struct Entry;
    (&&&&&Value(&Entry)).append_html(&mut out);
    (&&&&&Value(&Some(Entry))).append_plain(&mut out);
}
