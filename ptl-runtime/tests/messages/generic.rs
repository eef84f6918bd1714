use ptl_runtime::__private::{Cursor, HtmlKind, Kind, Value};
use ptl_runtime::{Render, join};

fn append<T>(value: T) {
    #[allow(unused_imports)]
    use ptl_runtime::__private::append::*;
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    (&&&&&Value(&value)).append_html(&mut out);
}

fn accept(_: impl Render) {}

fn main() {
    append(1);
    accept(true);
    accept(std::time::SystemTime::now().elapsed());
    let _ = join(&[true], ", ");
}
