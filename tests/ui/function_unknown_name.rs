use ptl::{Html, template};

#[template]
fn page(title: &str) -> Html {
    "<h1>";
    titel;
    f!("<p>{subtitle}</p>");
    "</h1>";
}

fn main() {}
