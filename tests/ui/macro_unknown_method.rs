ptl::ptl! {
    template page(title: &str):
        if title.is_blank():
            "nothing"
        f!("<h1>{title.to_upper()}</h1>")
}

fn main() {}
