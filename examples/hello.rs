//! The shortest program with a template: `cargo run --example hello`.

ptl::ptl! {
    template hello(name: &str):
        "<p>Hello, "
        name
        "!</p>"
}

fn main() {
    println!("{}", hello("<world>"));
}
