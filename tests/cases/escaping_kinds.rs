pub fn run() -> String {
    page("a&\"<").into_string() + page("teal").as_str()
}
