pub fn run() -> String {
    rust("'<\"").into_string()
}
