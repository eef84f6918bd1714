pub fn run() -> String {
    page("you").into_string()
}
