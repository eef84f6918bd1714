pub fn run() -> String {
    hw().into_string()
}
