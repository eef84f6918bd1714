//! Escaping with vectors: the text is copied while it is scanned, a vector at a time.
//!
//! A vector is stored whole before it is known how much of it stays. What comes next is written over the rest: the
//! replacement of the special byte that was found, and then the text behind it.

#![allow(
    clippy::inline_always,
    reason = "an instruction of AVX2 is one only within a function for which AVX2 is enabled"
)]

use alloc::string::String;

use super::TEXT;
use crate::cursor::Cursor;

/// As many bytes as a register holds.
pub(super) trait Vector: Copy {
    /// How many bytes that are.
    const WIDTH: usize;
    /// How many bits of a mask stand for one byte.
    const MASK_BITS: usize;

    /// # Safety
    ///
    /// The machine has these vectors, and `WIDTH` bytes may be read at `from`.
    unsafe fn load(from: *const u8) -> Self;

    /// # Safety
    ///
    /// The machine has these vectors, and `WIDTH` bytes may be written at `to`.
    unsafe fn store(self, to: *mut u8);

    /// A mask of the bytes that have a replacement. The first byte's bits are the lowest.
    ///
    /// # Safety
    ///
    /// The machine has these vectors.
    unsafe fn specials(self) -> u64;
}

/// A vector of 16 bytes, as every machine of its architecture has it.
pub(super) trait Baseline: Vector {
    /// A vector of two halves, whose first bytes are the lowest.
    ///
    /// # Safety
    ///
    /// The machine has these vectors.
    unsafe fn from_halves(first: u64, second: u64) -> Self;
}

/// For how much more than the text there is room, so that a whole vector can be stored for its last byte.
const SLACK: usize = 32;

/// Appends `text`, escaped.
///
/// # Safety
///
/// The machine has both kinds of vectors.
#[inline(always)]
pub(super) unsafe fn escape_into<Wide: Vector, Narrow: Baseline>(out: &mut String, text: &str) {
    let mut escaping = Escaping::new(out, text);
    // SAFETY: the caller promises what the methods demand of the machine.
    while unsafe { escaping.up_to_special::<Wide, Narrow>() } {
        escaping.replace();
    }
    escaping.cursor.finish();
}

/// A text on its way into a string.
struct Escaping<'o, 't> {
    /// It always has room for what is left of the text, and for `SLACK` bytes more. What it keeps ends with a whole
    /// character wherever it may grow or be finished: at a special byte, which is ASCII, and at the text's end.
    cursor: Cursor<'o>,
    rest: &'t [u8],
}

impl<'o, 't> Escaping<'o, 't> {
    #[inline(always)]
    fn new(out: &'o mut String, text: &'t str) -> Self {
        Self {
            cursor: Cursor::with_room(out, text.len() + SLACK),
            rest: text.as_bytes(),
        }
    }

    /// Copies the text up to the next special byte, and says whether there is one.
    ///
    /// # Safety
    ///
    /// The machine has both kinds of vectors.
    #[inline(always)]
    unsafe fn up_to_special<Wide: Vector, Narrow: Baseline>(&mut self) -> bool {
        while self.rest.len() >= Wide::WIDTH {
            // SAFETY: the machine has the vectors, and so much is left.
            if unsafe { self.vector::<Wide>() } {
                return true;
            }
        }
        while self.rest.len() >= Narrow::WIDTH {
            // SAFETY: the same.
            if unsafe { self.vector::<Narrow>() } {
                return true;
            }
        }
        // SAFETY: the machine has the vectors, and less than one is left.
        unsafe { self.end::<Narrow>() }
    }

    /// Copies one vector of the text, or less if there is a special byte in it. Says whether there is one.
    ///
    /// # Safety
    ///
    /// The machine has these vectors, and the rest of the text is as long as one.
    #[inline(always)]
    unsafe fn vector<V: Vector>(&mut self) -> bool {
        const { assert!(V::WIDTH <= SLACK) };
        // SAFETY: the caller promises that the rest is long enough to be read, and there is room for it.
        let specials = unsafe {
            let vector = V::load(self.rest.as_ptr());
            vector.store(self.cursor.next());
            vector.specials()
        };
        let kept = if specials == 0 {
            V::WIDTH
        } else {
            specials.trailing_zeros() as usize / V::MASK_BITS
        };
        // SAFETY: a whole vector was written.
        unsafe { self.keep(kept) };
        specials != 0
    }

    /// Copies the last bytes of the text, up to a special one among them. Says whether there is one.
    ///
    /// # Safety
    ///
    /// The machine has these vectors, and the rest of the text is shorter than one.
    #[inline(always)]
    unsafe fn end<V: Baseline>(&mut self) -> bool {
        const { assert!(V::WIDTH == 16 && V::WIDTH <= SLACK) };
        let (first, second) = halves(self.rest);
        // SAFETY: the caller promises that there are such vectors, and there is room for `SLACK` bytes.
        let specials = unsafe {
            let vector = V::from_halves(first, second);
            vector.store(self.cursor.next());
            vector.specials()
        };
        // A mask has at most 64 bits, and here at least one byte's are not of the text.
        let of_text = (1 << (self.rest.len() * V::MASK_BITS)) - 1;
        let specials = specials & of_text;
        let kept = if specials == 0 {
            self.rest.len()
        } else {
            specials.trailing_zeros() as usize / V::MASK_BITS
        };
        // SAFETY: a whole vector was written.
        unsafe { self.keep(kept) };
        specials != 0
    }

    /// Goes on behind the next bytes of the text, so many, which have been written.
    ///
    /// # Safety
    ///
    /// They have, and the text has as many.
    #[inline(always)]
    unsafe fn keep(&mut self, kept: usize) {
        // SAFETY: the cursor has room for the rest of the text, of which these are the first bytes. If they end within a
        // character, then at the end of a vector without a special byte, and more is copied before anything else happens.
        unsafe {
            self.cursor.advance(kept);
            self.rest = self.rest.get_unchecked(kept..);
        }
    }

    /// Writes the replacement of a special byte, the next one of the text.
    #[inline(always)]
    fn replace(&mut self) {
        let Some((&special, behind)) = self.rest.split_first() else {
            return;
        };
        self.rest = behind;
        self.cursor
            .ensure_room(size_of::<Replacement>() + behind.len() + SLACK);
        let replacement = REPLACEMENTS[usize::from(special & LOW_BITS)];
        let [.., length] = replacement;
        // SAFETY: there is room, also for what the cursor must have room for afterwards. A replacement is valid UTF-8, and
        // shorter than its entry.
        unsafe { self.cursor.put(replacement, usize::from(length)) };
    }
}

/// The bytes of a text of less than 16 bytes, as two numbers whose lowest bytes are the first ones. Zeros follow.
///
/// The text is read in two pieces which overlap.
#[inline(always)]
fn halves(text: &[u8]) -> (u64, u64) {
    let length = text.len();
    if let (Some(&first), Some(&last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        let (first, last) = (u64::from_le_bytes(first), u64::from_le_bytes(last));
        // In two steps, as a number cannot be shifted by all of its bits.
        (first, (last >> ((15 - length) * 8)) >> 8)
    } else if let (Some(&first), Some(&last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        let (first, last) = (u32::from_le_bytes(first), u32::from_le_bytes(last));
        (
            u64::from(first) | (u64::from(last) << ((length - 4) * 8)),
            0,
        )
    } else if let (Some(&first), Some(&last)) = (text.first(), text.last()) {
        let middle = u64::from(text[length / 2]) << (length / 2 * 8);
        let last = u64::from(last) << ((length - 1) * 8);
        (u64::from(first) | middle | last, 0)
    } else {
        (0, 0)
    }
}

/// What is written for a special byte, and, in the last place, how long that is.
type Replacement = [u8; 8];

/// No two special bytes have all of these bits in common, so the bits tell which one it is.
pub(super) const LOW_BITS: u8 = 0x0F;

#[allow(
    clippy::cast_possible_truncation,
    reason = "replacements are shorter than their entries"
)]
static REPLACEMENTS: [Replacement; 16] = {
    let mut entries = [[0; 8]; 16];
    let mut byte = 0;
    while byte < TEXT.len() {
        let replacement = TEXT[byte].as_bytes();
        if !replacement.is_empty() {
            let entry = &mut entries[byte & LOW_BITS as usize];
            assert!(byte < 0x80 && entry[7] == 0 && replacement.len() < entry.len());
            let mut index = 0;
            while index < replacement.len() {
                entry[index] = replacement[index];
                index += 1;
            }
            entry[7] = replacement.len() as u8;
        }
        byte += 1;
    }
    entries
};

/// For each value of the low bits the special byte that has them, or a byte that has others.
#[allow(
    clippy::cast_possible_truncation,
    reason = "the table has an entry for each byte"
)]
pub(super) const SPECIALS: [u8; 16] = {
    let mut specials = [0; 16];
    let mut byte = 0;
    while byte < TEXT.len() {
        if !TEXT[byte].is_empty() {
            specials[byte & LOW_BITS as usize] = byte as u8;
        }
        byte += 1;
    }
    // Without a special byte that ends so, zero would be taken for one.
    assert!(!TEXT[0].is_empty());
    specials
};
