pub fn run() -> String {
    let items = [page::Item("a\"b"), page::Item("javascript:a")];
    page::page("1/<&>").into_string() + page::items(&items).as_str() + "\n"
}
