pub fn run() -> String {
    format!("{}\n{}\n", chain(&["one", "three", "five"]), chain(&[]))
}
