use ptl::{Html, template};

#[template]
const fn page() -> Html {
    "<hr>";
}

fn main() {}
