use ptl::template;

#[template]
struct Page;

fn main() {}
