ptl::include_ptl!(concat!("views/", "page.ptl"));

fn main() {}
