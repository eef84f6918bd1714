pub fn run() -> String {
    format!(
        "{}\n{:?}\n{:?}\n{:?}\n{:?}\n",
        home(&["a".to_owned(), "<".to_owned()]),
        failing("7"),
        failing("x"),
        outer(1),
        outer(0),
    )
}
