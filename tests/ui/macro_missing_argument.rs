ptl::ptl! {
    template cell(content: &str):
        "<td>"; content

    template row(number: u32):
        cell()
}

fn main() {}
