//! Texts of less than half a block, which are read in pieces that overlap, so that there is no loop and no rest.

use super::block::{Block, HALF, Padded};
use super::{Baseline, copy};
use crate::Buffer;
use crate::cursor::Place;

/// Writes text of less than [`HALF`] a block at a place, escaped. The place behind it has room for
/// [`RUN`](crate::cursor::RUN) bytes.
///
/// # Safety
///
/// The machine has these vectors, and the text is as short. The place is the buffer's, with room for the text and for [`RUN`](crate::cursor::RUN)
/// bytes.
#[inline(always)]
pub(in crate::escape::text) unsafe fn escape_short<V: Baseline>(
    buffer: &mut Buffer,
    mut place: Place,
    text: &str,
) -> Place {
    // SAFETY: the caller promises that there is room.
    unsafe {
        let specials = copy_text::<V>(text.as_bytes(), place.next());
        if specials == 0 {
            place.advance(text.len());
            return place;
        }
        replace::<V>(buffer, place, text, specials)
    }
}

/// The same for a text that has special bytes, and was copied to the place.
///
/// # Safety
///
/// As [`escape_short`].
#[inline(never)]
unsafe fn replace<V: Baseline>(
    buffer: &mut Buffer,
    place: Place,
    text: &str,
    specials: u64,
) -> Place {
    let mut padded = Padded::<{ 2 * HALF }>::new();
    let start = padded.start();
    // SAFETY: the caller promises it, and the memory is larger than the text, by half a block.
    unsafe {
        copy_text::<V>(text.as_bytes(), start);
        Block {
            text: start,
            length: text.len(),
            specials,
            behind: 0,
        }
        .write::<V, HALF>(buffer, place)
    }
}

/// Copies a text of less than [`HALF`] a block, and says by a mask which of its bytes have a replacement.
///
/// # Safety
///
/// The machine has these vectors, the text is as short, and as many bytes may be written at `to`, four at least.
#[inline(always)]
unsafe fn copy_text<V: Baseline>(text: &[u8], to: *mut u8) -> u64 {
    const { assert!(2 * V::WIDTH == HALF) };
    let Some(last) = text.len().checked_sub(V::WIDTH) else {
        // SAFETY: the caller promises it.
        return unsafe { copy_ends::<V>(text, to) };
    };
    let from = text.as_ptr();
    // SAFETY: all that is read is within the text, and what is written is at the same offset.
    unsafe { copy::<V>(from, to) | copy::<V>(from.add(last), to.add(last)) << last }
}

/// The same for a text of less than 16 bytes.
///
/// # Safety
///
/// The same.
#[inline(always)]
unsafe fn copy_ends<V: Baseline>(text: &[u8], to: *mut u8) -> u64 {
    let length = text.len();
    if let (Some(first), Some(last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        // SAFETY: there is room for both.
        unsafe {
            to.cast::<[u8; 8]>().write(*first);
            to.add(length - 8).cast::<[u8; 8]>().write(*last);
            let halves = V::from_halves(u64::from_le_bytes(*first), u64::from_le_bytes(*last));
            let specials = halves.specials();
            (specials & 0xFF) | (specials >> 8) << (length - 8)
        }
    } else if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        // SAFETY: there is room for both.
        unsafe {
            to.cast::<[u8; 4]>().write(*first);
            to.add(length - 4).cast::<[u8; 4]>().write(*last);
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            let specials = V::from_halves(u64::from(first) | u64::from(last) << 32, 0).specials();
            (specials & 0xF) | ((specials >> 4) & 0xF) << (length - 4)
        }
    } else if let (Some(&first), Some(&last)) = (text.first(), text.last()) {
        let middle = u32::from(text[length / 2]) << (length / 2 * 8);
        let bytes = u32::from(first) | middle | u32::from(last) << ((length - 1) * 8);
        // SAFETY: there is room for four bytes.
        unsafe {
            to.cast::<[u8; 4]>().write(bytes.to_le_bytes());
            V::from_halves(bytes.into(), 0).specials() & ((1 << length) - 1)
        }
    } else {
        0
    }
}
