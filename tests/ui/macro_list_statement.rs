ptl::ptl! {
    template page(words: &[String], numbers: Vec<u32>):
        words
        numbers
        words.iter().map(|word| word.len())
}

fn main() {}
