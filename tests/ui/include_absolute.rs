ptl::include_ptl!("/etc/passwd");

fn main() {}
