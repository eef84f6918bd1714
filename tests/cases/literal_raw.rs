pub fn run() -> String {
    raw(7).into_string()
}
