pub fn run() -> String {
    format!(
        "{}\n{}\n{}\n",
        texts("a<b", "c>d".to_owned(), '&', "\"e\"".into()),
        numbers(-128, u128::MAX, 0, 1.5, -2.25),
        unescaped("a<b", '&'),
    )
}
