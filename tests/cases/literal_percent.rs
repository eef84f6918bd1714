pub fn run() -> String {
    percent("<n>", 42, 3.5, true).into_string()
}
