pub fn run() -> String {
    let mut number = 1;
    let mut out = patterns((1, "<b>"), Point { x: 2, y: 3 }, &4, 5, 6, [7, 8, 9]).into_string();
    out += references("<t>", &["<w>", "v"], &mut number, "box".into(), &1.5).as_str();
    out += anything('<', "&", |n| n + 1, str::len).as_str();
    out += trailing_comma("a", (1, 2)).as_str();
    format!("{out}\n{number}\n")
}
