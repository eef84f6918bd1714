pub fn run() -> String {
    format!(
        "{:?}\n{:?}\n{:?}\n{:?}\n{}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n",
        sum("1", "41"),
        sum("1", "x"),
        aliased("7"),
        aliased("300"),
        boxed("1.5").unwrap_err(),
        optional(&["<a>", "b"]),
        optional(&[]),
        plain_result("9"),
        plain_option(Some("<")),
        plain_option(None),
        early(1),
        early(0),
        early(-1),
        (nothing(4), nothing(-4)),
    )
}
