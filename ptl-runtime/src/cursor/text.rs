//! Text of any length, written at a place.
//!
//! These functions take and return values, as a reference to a place would keep the place in memory.

use super::{Place, RUN};
use crate::Buffer;
use crate::buffer::Mode;
use crate::escape::escape_at;

/// Writes text at a place, escaped unless the buffer is a plain one. The place behind it has room for [`RUN`] bytes.
///
/// # Safety
///
/// The place is the buffer's.
pub(super) unsafe fn text_at(buffer: &mut Buffer, place: Place, text: &str) -> Place {
    // SAFETY: the caller promises it.
    unsafe {
        match buffer.mode() {
            Mode::Html => escaped_at(buffer, place, text),
            Mode::Plain => copied_at(buffer, place, text),
        }
    }
}

/// Writes text at a place, escaped. The place behind it has room for [`RUN`] bytes.
///
/// # Safety
///
/// The place is the buffer's.
pub(super) unsafe fn escaped_at(buffer: &mut Buffer, place: Place, text: &str) -> Place {
    // SAFETY: the caller promises that the place is the buffer's, and there is room.
    unsafe {
        with_room(buffer, place, text, |buffer, place, text| {
            escape_at(buffer, place, text)
        })
    }
}

/// Writes text at a place, as it is. The place behind it has room for [`RUN`] bytes.
///
/// # Safety
///
/// The place is the buffer's.
pub(super) unsafe fn copied_at(buffer: &mut Buffer, place: Place, text: &str) -> Place {
    // SAFETY: the caller promises that the place is the buffer's, and there is room. The bytes are those of a string.
    unsafe {
        with_room(buffer, place, text, |_, mut place, text| {
            place.put_all(text.as_bytes());
            place
        })
    }
}

/// Writes text by a function that demands room for it, and for [`RUN`] bytes behind it.
///
/// # Safety
///
/// The place is the buffer's, as it is behind what the function writes.
#[inline]
unsafe fn with_room(
    buffer: &mut Buffer,
    place: Place,
    text: &str,
    write: impl Fn(&mut Buffer, Place, &str) -> Place + Copy,
) -> Place {
    if place.room() < text.len() + RUN {
        // SAFETY: the caller promises it.
        unsafe { in_pieces(buffer, place, text, write) }
    } else {
        write(buffer, place, text)
    }
}

/// The same where there is too little room. A buffer that sends its output on makes no more than it can send at once.
///
/// # Safety
///
/// The same.
#[cold]
#[inline(never)]
unsafe fn in_pieces(
    buffer: &mut Buffer,
    mut place: Place,
    text: &str,
    write: impl Fn(&mut Buffer, Place, &str) -> Place,
) -> Place {
    for piece in buffer.pieces(text) {
        if buffer.is_closed() {
            break;
        }
        // SAFETY: the caller promises that the place is the buffer's.
        unsafe { place.ensure_room(buffer, piece.len() + RUN) };
        place = write(buffer, place, piece);
    }
    // SAFETY: the same.
    unsafe { place.ensure_room(buffer, RUN) };
    place
}
