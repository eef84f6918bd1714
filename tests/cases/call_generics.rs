pub fn run() -> String {
    format!("{}{}", top(), S.all())
}
