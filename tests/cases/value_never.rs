pub fn run() -> String {
    never(Some(3)).into_string()
}
