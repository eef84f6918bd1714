ptl::include_ptl!("views/../../secret.ptl");

fn main() {}
