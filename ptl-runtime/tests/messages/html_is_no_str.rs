use ptl_runtime::Html;

fn main() {
    let html = Html::from_trusted("&amp;");
    let _: &str = &html;
    let _ = html[1..];
    let _ = html.trim();
    let _ = Html::from("text");
}
