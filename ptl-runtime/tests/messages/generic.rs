use ptl_runtime::__private::{Cursor, HtmlKind, Kind, value};
use ptl_runtime::{Render, join};

fn append<T>(entry: T) {
    let mut buffer = HtmlKind::buffer();
    let mut out = Cursor::new(&mut buffer);
    value(&entry).__ptl_append_html(&mut out, "");
}

fn accept(_: impl Render) {}

fn main() {
    append(1);
    accept(true);
    accept(std::time::SystemTime::now().elapsed());
    let _ = join(&[true], ", ");
}
