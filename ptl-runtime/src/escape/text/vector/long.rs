//! Texts of a block and more.

use super::Vector;
use super::block::{BLOCK, Block, Padded, copy_block};
use crate::Buffer;
use crate::cursor::Place;

/// Writes text of at least [`BLOCK`] bytes at a place, escaped. The place behind it has room for [`RUN`](crate::cursor::RUN) bytes.
///
/// # Safety
///
/// The machine has these vectors, and the text is as long. The place is the buffer's, with room for the text and for [`RUN`](crate::cursor::RUN)
/// bytes.
#[inline(always)]
pub(in crate::escape::text) unsafe fn escape_long<V: Vector>(
    buffer: &mut Buffer,
    mut place: Place,
    text: &str,
) -> Place {
    let (start, length) = (text.as_ptr(), text.len());
    let mut is_clean = true;
    let mut read = 0;
    // SAFETY: there is always room for what is left of the text, and for `RUN` bytes, wherever a block is copied to the
    // place.
    unsafe {
        while length - read >= BLOCK {
            let text = start.add(read);
            let specials = copy_block::<V>(text, place.next());
            read += BLOCK;
            if specials == 0 {
                place.advance(BLOCK);
                continue;
            }
            is_clean = false;
            let block = Block {
                text,
                length: BLOCK,
                specials,
                behind: length - read,
            };
            place = if block.behind >= BLOCK {
                block.write::<V>(buffer, place)
            } else {
                let mut padded = Padded::new();
                copy_block::<V>(text, padded.start());
                let text = padded.start();
                Block { text, ..block }.write::<V>(buffer, place)
            };
        }
        if read == length {
            return place;
        }
        end::<V>(
            buffer,
            place,
            start.add(length - BLOCK),
            length - read,
            is_clean,
        )
    }
}

/// Writes the last bytes of a text, so many, less than a block. `block` is the last block's worth of the text.
///
/// # Safety
///
/// The machine has these vectors. The place is the buffer's, with room for the rest and for [`RUN`](crate::cursor::RUN) bytes. If the text is
/// clean up to here, the rest of the block stands before the place.
#[inline(always)]
unsafe fn end<V: Vector>(
    buffer: &mut Buffer,
    mut place: Place,
    block: *const u8,
    length: usize,
    is_clean: bool,
) -> Place {
    let before = BLOCK - length;
    // SAFETY: the caller promises it. What is copied to before the place is what stands there already.
    unsafe {
        if is_clean && copy_block::<V>(block, place.next().sub(before)) >> before == 0 {
            place.advance(length);
            return place;
        }
        let mut padded = Padded::new();
        copy_block::<V>(block, padded.start());
        let text = padded.start().add(before);
        let specials = copy_block::<V>(text, place.next()) & ((1 << length) - 1);
        Block {
            text,
            length,
            specials,
            behind: 0,
        }
        .write::<V>(buffer, place)
    }
}
