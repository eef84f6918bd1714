//! One pass over a text, which copies whole runs of what needs no escaping.

use core::fmt::{self, Write};

/// For each byte, to which of up to eight alphabets it belongs. An alphabet is one bit.
///
/// The bytes of a character that is not ASCII are all in an alphabet or all outside, but for 0xE2, with which U+2028
/// and its neighbours begin: no other byte of a character has that value.
pub(crate) struct Alphabets([u8; 256]);

impl Alphabets {
    pub(crate) const NONE: Self = Self([0; 256]);

    /// Adds bytes to alphabets.
    pub(crate) const fn with(mut self, alphabets: u8, bytes: &[u8]) -> Self {
        let mut index = 0;
        while index < bytes.len() {
            self.0[bytes[index] as usize] |= alphabets;
            index += 1;
        }
        self
    }

    /// Adds the bytes from one to another to alphabets.
    pub(crate) const fn with_range(mut self, alphabets: u8, first: u8, last: u8) -> Self {
        let mut byte = first as usize;
        while byte <= last as usize {
            self.0[byte] |= alphabets;
            byte += 1;
        }
        self
    }

    /// Takes bytes out of alphabets.
    pub(crate) const fn without(mut self, alphabets: u8, bytes: &[u8]) -> Self {
        let mut index = 0;
        while index < bytes.len() {
            self.0[bytes[index] as usize] &= !alphabets;
            index += 1;
        }
        self
    }

    pub(super) const fn contains(&self, alphabet: u8, byte: u8) -> bool {
        self.0[byte as usize] & alphabet != 0
    }

    /// Cuts a text at the first character outside an alphabet: what is before it, the character, and what follows.
    pub(crate) fn split<'t>(
        &self,
        alphabet: u8,
        text: &'t str,
    ) -> (&'t str, Option<char>, &'t str) {
        let end = text
            .bytes()
            .position(|byte| !self.contains(alphabet, byte))
            .unwrap_or(text.len());
        let (run, rest) = text.split_at(end);
        let mut characters = rest.chars();
        let special = characters.next();
        (run, special, characters.as_str())
    }

    /// Writes a text: what is in the alphabet as it is, and every other character as `special` does.
    pub(crate) fn write<W: Write + ?Sized>(
        &self,
        alphabet: u8,
        out: &mut W,
        mut text: &str,
        mut special: impl FnMut(&mut W, char) -> fmt::Result,
    ) -> fmt::Result {
        while !text.is_empty() {
            let (run, character, rest) = self.split(alphabet, text);
            out.write_str(run)?;
            if let Some(character) = character {
                special(out, character)?;
            }
            text = rest;
        }
        Ok(())
    }
}

/// A target for the text of one value, which arrives in any number of pieces.
pub trait Writer: Write {
    /// Writes what the end of the value asks for.
    fn finish(self);
}

/// Text that stays as it is.
impl Writer for &mut alloc::string::String {
    fn finish(self) {}
}
