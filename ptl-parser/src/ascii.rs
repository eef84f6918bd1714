//! Looking for characters of ASCII.
//!
//! Users compile this without optimisation, where a loop over bytes takes a fraction of the time that the patterns of
//! `str` take over characters.

/// A set of characters of ASCII: those whose bits are set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AsciiSet(pub(crate) u128);

impl AsciiSet {
    /// These characters. What is not ASCII is left out.
    pub(crate) const fn of(characters: &str) -> Self {
        let mut bytes = characters.as_bytes();
        let mut set = Self(0);
        while let [byte, rest @ ..] = bytes {
            set = set.with(*byte);
            bytes = rest;
        }
        set
    }

    /// The same, and one more.
    const fn with(self, byte: u8) -> Self {
        if byte.is_ascii() {
            Self(self.0 | (1 << byte))
        } else {
            self
        }
    }

    /// The same, and one more where that is asked for.
    pub(crate) const fn with_if(self, is_wanted: bool, byte: u8) -> Self {
        if is_wanted { self.with(byte) } else { self }
    }

    pub(crate) const fn contains(self, byte: u8) -> bool {
        byte.is_ascii() && (self.0 >> byte) & 1 == 1
    }

    /// Where the first of the characters stands.
    pub(crate) fn find(self, text: &str) -> Option<usize> {
        let mut length = 0;
        while let Some(&byte) = text.as_bytes().get(length) {
            if self.contains(byte) {
                return Some(length);
            }
            length += 1;
        }
        None
    }

    /// How many bytes `text` begins with that are of the set.
    pub(crate) fn length_in(self, text: &str) -> usize {
        let mut length = 0;
        while let Some(&byte) = text.as_bytes().get(length) {
            if !self.contains(byte) {
                break;
            }
            length += 1;
        }
        length
    }
}

#[cfg(test)]
mod tests {
    use super::AsciiSet;

    const DIGITS: AsciiSet = AsciiSet::of("0123456789é");

    #[test]
    fn characters_are_found() {
        assert_eq!(DIGITS.find("é7"), Some(2));
        assert_eq!(DIGITS.find("é"), None);
    }

    #[test]
    fn the_length_ends_at_the_first_other() {
        assert_eq!(DIGITS.length_in("12a3"), 2);
        assert_eq!(DIGITS.length_in("12"), 2);
        assert_eq!(DIGITS.length_in(""), 0);
    }
}
