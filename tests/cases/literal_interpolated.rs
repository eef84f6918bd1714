pub fn run() -> String {
    let map = BTreeMap::from([("a", vec![5])]);
    format!(
        "{}\n{}\n{}\n{}\n",
        basics(
            "<n>",
            &Position {
                line: 4,
                column: 1.5
            },
            true
        ),
        specs("a&b", 2.345_67, 9),
        expressions(&map, &["<w>", "é"]),
        optional(Some("<"), None),
    )
}
