pub fn run() -> String {
    let size = Size {
        width: 20,
        height: 30,
    };
    format!(
        "{}\n{:?}\n{:?}\n{:?}\n",
        bindings(&size, "<,>"),
        otherwise(""),
        otherwise("<x"),
        otherwise("1345")
    )
}
