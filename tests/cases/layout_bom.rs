pub fn run() -> String {
    greeting().into_string()
}
