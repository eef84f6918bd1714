use ptl::{Html, template};

#[template(HTML)]
fn page() -> Html {
    "<hr>";
}

fn main() {}
