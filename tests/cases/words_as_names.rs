pub fn run() -> String {
    words("t", "f", 3, 4).into_string()
}
