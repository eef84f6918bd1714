use ptl_runtime::__private::{HtmlKind, Kind, Value};

fn main() {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut out = HtmlKind::buffer();
    (&&&&&Value(&async { "text" })).append_html(&mut out);
}
