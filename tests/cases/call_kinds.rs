pub fn run() -> String {
    format!("{}\n{}\n", html_calls("a&b"), plain_calls("a&b"))
}
