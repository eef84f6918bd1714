pub fn run() -> String {
    format!("{}{:?}\n", escapes(), hostile())
}
