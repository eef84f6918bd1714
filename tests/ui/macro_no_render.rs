ptl::ptl! {
    pub struct Opaque;

    template page(opaque: &Opaque):
        opaque
        f!("<p>{opaque}</p>")
}

fn main() {}
