pub fn run() -> String {
    let mut out = String::new();
    for (n, name, pair) in [
        (3, Some("<a>"), Ok(7)),
        (0, None, Err('<')),
        (-1, Some(""), Ok(77)),
        (5, None, Err('c')),
    ] {
        out += condition(n, name, pair).as_str();
        out.push('\n');
    }
    out
}
