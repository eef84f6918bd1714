use ptl::{Html, template};

#[template]
fn page(name: &str) -> Html {
    f!("<p>{name</p>");
    f!("{}");
    f!("{}", name);
    h!(name);
}

fn main() {}
