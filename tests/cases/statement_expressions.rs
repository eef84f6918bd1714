pub fn run() -> String {
    format!(
        "{}\n{}\n{}\n",
        exprs(
            P { a: 1 },
            E::A("z"),
            Some("long"),
            "<c>".into(),
            3,
            (1, 2),
            [5, 6],
            0
        ),
        exprs(
            P { a: 2 },
            E::B { x: 9, y: Some(2) },
            Some("x"),
            "c".into(),
            0,
            (1, 2),
            [5, 6],
            0
        ),
        exprs(
            P { a: 2 },
            E::C,
            Some("yy"),
            "c".into(),
            1,
            (1, 2),
            [5, 6],
            0
        )
    )
}
