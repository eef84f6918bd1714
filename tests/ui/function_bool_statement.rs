use std::collections::HashSet;

use ptl::{Html, template};

#[template]
fn page(seen: &mut HashSet<u32>) -> Html {
    seen.insert(3);
}

fn main() {}
