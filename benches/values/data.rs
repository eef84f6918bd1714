//! Lists of random values, the same in each run.

/// Several lists of values of one type.
pub(crate) type Lists<T> = Vec<Vec<T>>;

const LISTS: usize = 32;
const VALUES: usize = 200;

/// A generator of Marsaglia's, "xorshift64".
pub(crate) struct Random(u64);

impl Random {
    pub(crate) const fn new() -> Self {
        Self(0x9E37_79B9_7F4A_7C15)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn lists<T>(&mut self, mut value: impl FnMut(&mut Self) -> T) -> Lists<T> {
        let mut list = || (0..VALUES).map(|_| value(self)).collect();
        (0..LISTS).map(|_| list()).collect()
    }

    /// Texts of about a length, with so many special characters in a hundred.
    pub(crate) fn texts(&mut self, length: u64, percentage: u64) -> Lists<String> {
        self.lists(|random| {
            let length = length / 2 + random.below(length + 1);
            (0..length).map(|_| random.character(percentage)).collect()
        })
    }

    fn character(&mut self, percentage: u64) -> char {
        let characters = if self.below(100) < percentage {
            "&<>\"'"
        } else {
            "etaoin shrdlu,ETAOIN 0123456789"
        };
        let index = self.below(characters.len() as u64);
        char::from(characters.as_bytes()[usize::try_from(index).unwrap_or_default()])
    }

    pub(crate) fn integers(&mut self, end: u64) -> Lists<u64> {
        self.lists(|random| random.below(end))
    }

    #[allow(clippy::cast_possible_truncation, reason = "any bits will do")]
    pub(crate) fn signed(&mut self) -> Lists<i32> {
        self.lists(|random| random.next() as i32)
    }

    pub(crate) fn wide(&mut self) -> Lists<u128> {
        self.lists(|random| u128::from(random.next()) << 64 | u128::from(random.next()))
    }

    /// Prices, measures and the like.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a hundred million has fewer bits"
    )]
    pub(crate) fn floats(&mut self) -> Lists<f64> {
        self.lists(|random| f64::from(random.below(100_000_000) as u32) / 1234.5)
    }
}

/// A table of so many rows and columns, with small integers.
pub(crate) fn tables(size: u32) -> Lists<Vec<u32>> {
    let row = |row| (0..size).map(|column| row * column % 9973).collect();
    vec![(0..size).map(row).collect()]
}

#[allow(clippy::cast_precision_loss, reason = "only huge numbers lose some")]
pub(crate) fn as_float(number: usize) -> f64 {
    number as f64
}
