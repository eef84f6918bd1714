ptl::ptl! {
    template page(text: &str) -> u32:
        text
}

fn main() {}
