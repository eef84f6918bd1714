pub fn run() -> String {
    let l = List {
        items: ["<a>", "b"],
        p: PhantomData,
    };
    let mut n = 0;
    format!(
        "{}\n{}\n{:?}\n{}\n{}\n{}\n{}\n",
        l.all(),
        l.with_self(&l, || List {
            items: ["<a>", "b"],
            p: PhantomData
        }),
        l.held("3").map_err(|e| e.to_string()),
        lifetimes(
            "x",
            "y",
            &|s| s.repeat(2),
            |s| s,
            || {
                n += 1;
                n
            }
        ),
        dynamic(&[Box::new(1), Box::new("<")], &2, Box::new("&"), &"d"),
        iter(&[1, 2]),
        caller("<s>")
    )
}
