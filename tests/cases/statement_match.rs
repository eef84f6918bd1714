pub fn run() -> String {
    let all = [
        Shape::Circle { radius: 11.0 },
        Shape::Circle { radius: 1.5 },
        Shape::Square(1),
        Shape::Square(8),
        Shape::Square(9),
        Shape::Unit,
    ];
    let mut out = shapes(&all, 4).into_string();
    for (word, pair) in [
        ("if", (0, 'x')),
        ("a: b", (2, ':')),
        ("<&>", (4, 'q')),
        ("", (7, '!')),
        ("x", (8, '!')),
    ] {
        out.push('\n');
        out += words(word, pair).as_str();
    }
    out
}
