use ptl::{Html, template};

#[template]
fn number(text: &str) -> Result<Html, std::num::ParseIntError> {
    text.parse::<u32>()?;
}

#[template]
fn page(text: &str) -> Result<Html, std::num::ParseIntError> {
    number(text);
}

fn main() {}
