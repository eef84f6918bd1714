pub fn run() -> String {
    format!("{:?}", nested(&["a", "<"], 9))
}
