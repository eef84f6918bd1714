pub fn run() -> String {
    r#type("<", TypeOptions::default()).into_string()
}
