pub fn run() -> String {
    format!(
        "{}\n{}\n",
        option(true, None, "<\">"),
        option(false, Some("v"), "")
    )
}
