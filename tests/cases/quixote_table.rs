pub fn run() -> String {
    r#loop(4).into_string()
}
