use ptl::{Html, template};

#[template]
fn page(#[default("en")] lang: &str, title: &str) -> Html {
    f!("<html lang=\"{lang}\">{title}</html>");
}

fn main() {}
