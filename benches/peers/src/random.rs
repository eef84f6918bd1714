//! Text and numbers from a seed.

const WORDS: [&str; 24] = [
    "amber", "brook", "cedar", "dune", "ember", "fern", "glade", "harbour", "iris", "juniper",
    "kelp", "lantern", "meadow", "nettle", "orchard", "pebble", "quarry", "river", "saffron",
    "thistle", "umber", "valley", "willow", "yarrow",
];

/// What every engine escapes everywhere. Quotes are not among them, as some leave them as they are in text.
const SPECIALS: [char; 3] = ['&', '<', '>'];

/// A generator of numbers that are the same in every run (`SplitMix64`).
#[derive(Debug)]
pub struct Random {
    state: u64,
}

impl Random {
    /// A generator whose numbers follow from the seed.
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number between two others, both included.
    ///
    /// # Panics
    ///
    /// If they are the wrong way round.
    pub fn between(&mut self, low: u32, high: u32) -> u32 {
        let span = u64::from(high - low) + 1;
        low + u32::try_from(self.next() % span).expect("the remainder is below a 32-bit span")
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        let last = u32::try_from(from.len() - 1).expect("the lists are short");
        from[self.between(0, last) as usize]
    }

    /// A word in small letters.
    pub fn word(&mut self) -> &'static str {
        self.pick(&WORDS)
    }

    /// Two words with capitals.
    pub fn name(&mut self) -> String {
        let mut name = String::new();
        for word in [self.word(), self.word()] {
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(&word[..1].to_uppercase());
            name.push_str(&word[1..]);
        }
        name
    }

    /// What may stand in a URL as it is.
    pub fn slug(&mut self) -> String {
        format!("{}-{}-{}", self.word(), self.word(), self.between(1, 99))
    }

    /// Words of so many bytes together. Of a thousand characters, so many are specials of HTML.
    pub fn text(&mut self, length: usize, specials_per_mille: u32) -> String {
        let mut text = String::with_capacity(length + 8);
        while text.len() < length {
            if !text.is_empty() {
                text.push(' ');
            }
            for letter in self.word().chars() {
                let special = self.between(1, 1000) <= specials_per_mille;
                text.push(if special {
                    self.pick(&SPECIALS)
                } else {
                    letter
                });
            }
        }
        text.truncate(length);
        text.truncate(text.trim_end().len());
        text
    }
}
