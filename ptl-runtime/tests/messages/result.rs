use ptl_runtime::__private::{Cursor, HtmlKind, Kind, Value};

fn main() {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    (&&&&&Value(&"1".parse::<i32>())).append_html(&mut out);
    (&&&&&Value(&"1".parse::<i32>())).interpolate_html(&mut out);
}
