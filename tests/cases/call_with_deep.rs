pub fn run() -> String {
    let mut log = vec![];
    let ok = errs(&["1,skip,2", "3,stop,4"], &mut log);
    let mut log2 = vec![];
    let bad = errs(&["1", "x"], &mut log2);
    format!(
        "{ok:?}\n{log:?}\n{bad:?}\n{log2:?}\n{}\n{}\n{}\n{:?}\n{}\n{}\n{:?}\n{}\n{}\n",
        deep(3, "b"),
        recursive(2),
        moves("m".into()),
        captured(4),
        plain_in_html(),
        pl2(),
        maybe(true, 1),
        generic(1, 2),
        dynamic(&3)
    )
}
