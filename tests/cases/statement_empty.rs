pub fn run() -> String {
    format!(
        "{}{}{}{}{}{}{}",
        listing(&["a", "<"]),
        listing(&[]),
        found(&["a", "bb"], "bb"),
        found(&["a"], "bb"),
        nested(&[&[1, 2], &[], &[3]]),
        nested(&[]),
        nested(&[&[9]]),
    )
}
