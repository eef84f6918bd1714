pub fn run() -> String {
    silent(&mut 0, None, Some("a&b".to_owned())).into_string()
}
