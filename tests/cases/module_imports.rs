pub fn run() -> String {
    format!(
        "{}{}\n{}\n",
        page::page(&["a&b", "c"]),
        page::shadowed("foot"),
        page::separator()
    )
}
