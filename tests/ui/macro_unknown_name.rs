ptl::ptl! {
    template page(title: &str):
        "<h1>"
        titel
        "</h1>"
        f!("<p>{subtitle}</p>")
}

fn main() {}
