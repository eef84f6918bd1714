pub fn run() -> String {
    items(4).into_string()
}
