ptl::ptl! {
    async template inner():
        "inner"

    async template page():
        inner()
}

fn main() {}
