ptl::include_ptl!();

fn main() {}
