pub fn run() -> String {
    format!(
        "{}{}\n",
        labels(&[&[1, 2, 5, 3], &[0, 4], &[6], &[9], &[7]]),
        lifetimes("t")
    )
}
