fn node(name: &'static str, children: Vec<Node>) -> Node {
    Node { name, children }
}

pub fn run() -> String {
    let root = node(
        "a",
        vec![node("<b>", vec![node("c", vec![])]), node("d", vec![])],
    );
    format!(
        "{}\n{}\n{}\n{:?}\n",
        tree(&root, 0),
        even(7),
        even(8),
        countdown(3)
    )
}
