pub fn run() -> String {
    page("k").into_string()
}
