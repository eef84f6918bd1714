ptl::ptl! {
    use std::collections::HashSet;

    template page(seen: &mut HashSet<u32>, flag: Option<bool>):
        seen.insert(3)
        flag
}

fn main() {}
