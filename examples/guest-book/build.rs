//! Compiles the templates.
fn main() {
    ptl_build::compile("views");
}
