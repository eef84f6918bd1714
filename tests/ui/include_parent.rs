ptl::include_ptl!("../secret.ptl");

fn main() {}
