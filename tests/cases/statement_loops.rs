pub fn run() -> String {
    loops(
        &["a", "<", "c"],
        &[(1, 'x'), (2, '&'), (4, 'z'), (5, 'q')],
        4,
    )
    .into_string()
}
