pub fn run() -> String {
    bang("<n>", 7).into_string()
}
