ptl::ptl! {
    template cell(content: &str):
        "<td>"; content

    template row(number: u32):
        cell(number)
        f!("{cell(&number)}")
}

fn main() {}
