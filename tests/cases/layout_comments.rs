pub fn run() -> String {
    commented(3).into_string()
}
