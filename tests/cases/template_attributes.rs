pub fn run() -> String {
    format!(
        "{} {} {} {}\n",
        documented(1),
        chosen(2),
        unused(3, 4),
        restricted()
    )
}
