pub fn run() -> String {
    let mut log = Vec::new();
    let item = Item {
        name: "<n>".to_owned(),
        tags: vec!["a&", "b", "c"],
    };
    format!("{}\n{log:?}\n", append(&item, &mut log))
}
