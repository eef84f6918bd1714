pub fn run() -> String {
    format!(
        "{}\n{}\n{}\n{}\n{}{}\n{} {}\n",
        first_big(&[1, 2, 8, 3], 5),
        first_big(&[1, 9], 5),
        first_big(&[1], 5),
        first_big(&[], 5),
        deep(1),
        deep(2),
        plain(true),
        plain(false),
    )
}
