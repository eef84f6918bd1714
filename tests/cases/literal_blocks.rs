pub fn run() -> String {
    blocks("warn").into_string()
}
