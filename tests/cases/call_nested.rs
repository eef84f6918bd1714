pub fn run() -> String {
    format!(
        "{}\n{:?}\n{:?}\n",
        page(&["a", "<"], "&"),
        early("8"),
        early("x")
    )
}
