pub fn run() -> String {
    prelude(&["a", "<b>"], "'")
        .map(ptl::Html::into_string)
        .unwrap_or_default()
}
