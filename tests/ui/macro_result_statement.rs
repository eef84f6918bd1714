ptl::ptl! {
    template page(text: &str) -> Result<Html, std::num::ParseIntError>:
        text.parse::<u32>()
}

fn main() {}
