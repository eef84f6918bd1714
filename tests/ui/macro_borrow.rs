ptl::ptl! {
    template page(mut words: Vec<String>):
        let first = &words[0]
        words.clear()
        first
}

fn main() {}
