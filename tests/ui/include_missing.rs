ptl::include_ptl!("views/no_such_file.ptl");

fn main() {}
