pub fn run() -> String {
    format!("{}\n{}\n", html_page("&"), plain_page("&"))
}
