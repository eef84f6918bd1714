ptl::ptl! {
    template page(text: &str):
        text.parse::<u32>()?
}

fn main() {}
