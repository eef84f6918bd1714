pub fn run() -> String {
    format!("{}{}{}{}\n", nothing(), some(1), some(2), some(3))
}
