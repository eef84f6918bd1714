pub fn run() -> String {
    format!("{}\n{}\n", markup("<n>", true), plain("<n>"))
}
