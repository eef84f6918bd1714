ptl::ptl! {
    template number(text: &str) -> Result<Html, std::num::ParseIntError>:
        text.parse::<u32>()?

    template page(text: &str) -> Result<Html, std::num::ParseIntError>:
        number(text)
}

fn main() {}
