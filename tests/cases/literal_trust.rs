pub fn run() -> String {
    trust(true).into_string()
}
