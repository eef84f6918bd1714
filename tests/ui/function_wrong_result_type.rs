use ptl::template;

#[template]
fn page(text: &str) -> u32 {
    text;
}

fn main() {}
