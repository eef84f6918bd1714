pub fn run() -> String {
    format!("{}\n{}\n", rows(&[1, 2]), blanks(7))
}
