pub fn run() -> String {
    let html: ptl::Html = without("<&>");
    let same: ptl::Html = html_kind("<&>");
    let plain: String = plain_kind("<&>");
    format!("{html}\n{same}\n{plain}\n{}\n", no_parameters())
}
