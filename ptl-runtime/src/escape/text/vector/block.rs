//! A block of text, whose special bytes are replaced one after the other.

use core::mem::MaybeUninit;

use super::{TEXT, Vector, copy};
use crate::Buffer;
use crate::cursor::{Place, RUN};

/// How many bytes are looked at together: as many as a mask has bits.
pub(super) const BLOCK: usize = 64;
/// As much as every vector divides.
pub(in crate::escape::text) const HALF: usize = BLOCK / 2;

/// Copies so many bytes, a block at most, and says by a mask which of them have a replacement.
///
/// # Safety
///
/// The machine has these vectors, and N bytes may be read at `from` and written at `to`.
#[inline(always)]
pub(super) unsafe fn copy_all<V: Vector, const N: usize>(from: *const u8, to: *mut u8) -> u64 {
    const { assert!(N <= BLOCK && N.is_multiple_of(V::WIDTH)) };
    let mut specials = 0;
    let mut offset = 0;
    while offset < N {
        // SAFETY: the caller promises all of it.
        specials |= unsafe { copy::<V>(from.add(offset), to.add(offset)) } << offset;
        offset += V::WIDTH;
    }
    specials
}

/// A block of text at whose end there are special bytes to be replaced.
#[derive(Clone, Copy)]
pub(super) struct Block {
    /// Behind the text of the block as many bytes may be read as it has at most.
    pub(super) text: *const u8,
    /// How long the text is, a block at most.
    pub(super) length: usize,
    /// A mask of its bytes that have a replacement.
    pub(super) specials: u64,
    /// How much text follows behind the block.
    pub(super) behind: usize,
}

impl Block {
    /// Writes the block, which was copied to the place already, with its replacements.
    ///
    /// Which byte is the next special one, and how long its replacement is, is known without the place, so that the
    /// machine looks for the next one while it still writes.
    ///
    /// # Safety
    ///
    /// The machine has these vectors. The place is the buffer's, with room for the block, for what is behind it, and for
    /// [`RUN`] bytes. The block is as its fields say, and has N bytes at most.
    #[inline(always)]
    pub(super) unsafe fn write<V: Vector, const N: usize>(
        mut self,
        buffer: &mut Buffer,
        mut place: Place,
    ) -> Place {
        const { assert!(BLOCK <= RUN) };
        let mut kept = 0;
        while self.specials != 0 {
            let special = self.specials.trailing_zeros() as usize;
            // SAFETY: what is before the special byte was copied to the place, and ends with a whole character. Then there
            // is room for a replacement, for the rest of the text, and for more than a block.
            unsafe {
                place.advance(special - kept);
                let replacement = REPLACEMENTS[usize::from(*self.text.add(special) & LOW_BITS)];
                let [.., length] = replacement;
                kept = special + 1;
                let rest = self.length - kept + self.behind;
                place.ensure_room(buffer, size_of::<Replacement>() + rest + RUN);
                place.put(replacement, usize::from(length));
                copy_all::<V, N>(self.text.add(kept), place.next());
            }
            self.specials &= self.specials - 1;
        }
        // SAFETY: the text behind the last special byte was copied to the place.
        unsafe { place.advance(self.length - kept) };
        place
    }
}

/// Memory for a block that lies too near to the end of its text, with as much behind it as must be readable.
pub(super) struct Padded<const N: usize>(MaybeUninit<[u8; N]>);

impl<const N: usize> Padded<N> {
    #[inline(always)]
    pub(super) const fn new() -> Self {
        Self(MaybeUninit::zeroed())
    }

    #[inline(always)]
    pub(super) const fn start(&mut self) -> *mut u8 {
        self.0.as_mut_ptr().cast()
    }
}

/// What is written for a special byte, and, in the last place, how long that is.
type Replacement = [u8; 8];

/// No two special bytes have all of these bits in common, so the bits tell which one it is.
pub(in crate::escape::text) const LOW_BITS: u8 = 0x0F;

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
