use ptl::{Html, template};

#[template]
fn page(mut words: Vec<String>) -> Html {
    let first = &words[0];
    words.clear();
    first;
}

fn main() {}
