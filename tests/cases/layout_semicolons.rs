pub fn run() -> String {
    format!("{}\n{}\n{}\n", shared(0), shared(1), shared(2))
}
