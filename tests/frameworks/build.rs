//! Compiles views ahead of time, for the test that takes them in that way.

fn main() {
    ptl_build::compile("views/axum.ptl");
}
