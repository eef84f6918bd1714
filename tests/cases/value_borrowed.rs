use ptl::Html;

pub fn run() -> String {
    let post = Post {
        title: "<t>".to_owned(),
        parts: vec!["p".to_owned(), "q".to_owned()],
        note: Some("n".to_owned()),
        body: Html::from_trusted("<hr>"),
    };
    borrowed(&post, Token("k".to_owned()), "x".to_owned()).into_string()
}
