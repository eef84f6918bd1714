pub fn run() -> String {
    format!("{}{}", home::page(3), other::more::deep::inner())
}
