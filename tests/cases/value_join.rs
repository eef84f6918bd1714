use ptl::Html;

pub fn run() -> String {
    let html = [Html::from_trusted("<a>"), ptl::escape("<b>")];
    format!(
        "{}\n{}\n",
        joined(&["<x>", "y", "&"], &html),
        plain(vec!["<".to_owned(), "b".to_owned()])
    )
}
