use ptl::{Html, template};

pub struct Opaque;

#[template]
fn page(opaque: &Opaque) -> Html {
    "<p>";
    opaque;
    f!("{opaque}");
}

fn main() {}
