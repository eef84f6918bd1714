pub fn run() -> String {
    format!("{}\n{}\n", capture(&["a", "<"], 3), plain("n"))
}
