ptl::ptl! {
    template page(words: Vec<String>):
        for word in words:
            word
        words.len()
}

fn main() {}
