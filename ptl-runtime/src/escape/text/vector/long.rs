//! Texts of half a block and more.

use super::Vector;
use super::block::{BLOCK, Block, HALF, Padded, copy_all};
use crate::Buffer;
use crate::cursor::Place;

/// Writes text of at least [`HALF`] a block at a place, escaped. The place behind it has room for
/// [`RUN`](crate::cursor::RUN) bytes.
///
/// # Safety
///
/// The machine has these vectors, and the text is as long. The place is the buffer's, with room for the text and for
/// [`RUN`](crate::cursor::RUN) bytes.
#[inline(always)]
pub(in crate::escape::text) unsafe fn escape_long<V: Vector>(
    buffer: &mut Buffer,
    mut place: Place,
    text: &str,
) -> Place {
    if text.len() < BLOCK {
        // SAFETY: the caller promises what is demanded.
        return unsafe { less_than_block::<V>(buffer, place, text) };
    }
    let (mut start, mut left) = (text.as_ptr(), text.len());
    // SAFETY: the caller promises what is demanded. There is always room for what is left of the text, and for `RUN` bytes,
    // and what is read is within the text: as long as two blocks are left, that behind the first one can be.
    unsafe {
        while left >= 2 * BLOCK {
            let specials = copy_all::<V, BLOCK>(start, place.next());
            left -= BLOCK;
            if specials == 0 {
                place.advance(BLOCK);
            } else {
                let block = Block {
                    text: start,
                    length: BLOCK,
                    specials,
                    behind: left,
                };
                place = block.write::<V, BLOCK>(buffer, place);
            }
            start = start.add(BLOCK);
        }
        end::<V>(buffer, place, start, left)
    }
}

/// Writes text of half a block or more, and less than a block, which is read as two halves that overlap.
///
/// # Safety
///
/// The machine has these vectors, and the text is as long. The place is the buffer's, with room for the text and for
/// [`RUN`](crate::cursor::RUN) bytes.
#[inline(always)]
unsafe fn less_than_block<V: Vector>(buffer: &mut Buffer, mut place: Place, text: &str) -> Place {
    let (from, length) = (text.as_ptr(), text.len());
    let last = length - HALF;
    // SAFETY: the caller promises what is demanded, and the memory is larger than the text, by more than a block.
    unsafe {
        let copy = |to: *mut u8| {
            copy_all::<V, HALF>(from, to)
                | copy_all::<V, HALF>(from.add(last), to.add(last)) << last
        };
        let specials = copy(place.next());
        if specials == 0 {
            place.advance(length);
            return place;
        }
        let mut padded = Padded::<{ 2 * BLOCK }>::new();
        let start = padded.start();
        copy(start);
        let block = Block {
            text: start,
            length,
            specials,
            behind: 0,
        };
        block.write::<V, BLOCK>(buffer, place)
    }
}

/// Writes the end of a text, of at least one block and less than two, which are read so that they overlap.
///
/// # Safety
///
/// The machine has these vectors, and the text is as long. The place is the buffer's, with room for the text and for
/// [`RUN`](crate::cursor::RUN) bytes.
#[inline(always)]
unsafe fn end<V: Vector>(
    buffer: &mut Buffer,
    mut place: Place,
    text: *const u8,
    length: usize,
) -> Place {
    let behind = length - BLOCK;
    // SAFETY: the caller promises what is demanded, and the memory is larger than two blocks, by another one.
    unsafe {
        let specials = copy_all::<V, BLOCK>(text, place.next());
        let last = copy_all::<V, BLOCK>(text.add(behind), place.next().add(behind));
        // The upper bits are of the bytes behind the first block. In two steps, as there may be none.
        let specials_behind = (last >> (BLOCK - 1 - behind)) >> 1;
        if specials | specials_behind == 0 {
            place.advance(length);
            return place;
        }
        let mut padded = Padded::<{ 3 * BLOCK }>::new();
        let start = padded.start();
        copy_all::<V, BLOCK>(text, start);
        copy_all::<V, BLOCK>(text.add(behind), start.add(behind));
        let block = Block {
            text: start,
            length: BLOCK,
            specials,
            behind,
        };
        place = block.write::<V, BLOCK>(buffer, place);
        copy_all::<V, BLOCK>(start.add(BLOCK), place.next());
        let block = Block {
            text: start.add(BLOCK),
            length: behind,
            specials: specials_behind,
            behind: 0,
        };
        block.write::<V, BLOCK>(buffer, place)
    }
}
