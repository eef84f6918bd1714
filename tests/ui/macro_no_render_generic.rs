ptl::ptl! {
    template page<T>(value: T):
        "<p>"
        value
        "</p>"
}

fn main() {}
