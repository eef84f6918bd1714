pub fn run() -> String {
    quotes("banana").into_string()
}
