pub fn run() -> String {
    format!("{}\n{}\n", brackets(&[1, 5], "A"), brackets(&[], "B"))
}
