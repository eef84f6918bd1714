pub fn run() -> String {
    format!("{}\n{}\n", nested(3), siblings(&[true, false, true]))
}
