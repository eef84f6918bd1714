//! Escaping with vectors: the text is copied while it is scanned, and a whole block of it is stored before it is known how
//! much of the block stays. What comes next is written over the rest: the replacement of the first special byte, and then
//! the text behind it.

#![allow(
    clippy::inline_always,
    reason = "an instruction of AVX2 is one only within a function for which AVX2 is enabled"
)]

mod block;
mod long;
mod short;

pub(super) use self::block::{HALF, LOW_BITS};
pub(super) use self::long::escape_long;
pub(super) use self::short::escape_short;

use super::TEXT;

/// As many bytes as a register holds.
pub(super) trait Vector: Copy {
    /// How many bytes that are.
    const WIDTH: usize;

    /// # Safety
    ///
    /// The machine has these vectors, and `WIDTH` bytes may be read at `from`.
    unsafe fn load(from: *const u8) -> Self;

    /// # Safety
    ///
    /// The machine has these vectors, and `WIDTH` bytes may be written at `to`.
    unsafe fn store(self, to: *mut u8);

    /// A mask of the bytes that have a replacement. The first byte's bit is the lowest.
    ///
    /// # Safety
    ///
    /// The machine has these vectors.
    unsafe fn specials(self) -> u64;
}

/// A vector of 16 bytes, as every machine of its architecture has it.
pub(super) trait Baseline: Vector {
    /// A vector whose first bytes are these, the lowest first.
    ///
    /// # Safety
    ///
    /// The machine has these vectors.
    unsafe fn from_halves(first: u64, second: u64) -> Self;
}

/// Copies a vector, and says by a mask which of its bytes have a replacement.
///
/// # Safety
///
/// The machine has these vectors, and `WIDTH` bytes may be read at `from` and written at `to`.
#[inline(always)]
unsafe fn copy<V: Vector>(from: *const u8, to: *mut u8) -> u64 {
    // SAFETY: the caller promises all of it.
    unsafe {
        let vector = V::load(from);
        vector.store(to);
        vector.specials()
    }
}

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
