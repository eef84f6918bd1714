//! Text of any length, written at a place.
//!
//! These functions take and return values, as a reference to a place would keep the place in memory.

use super::{Place, RUN};
use crate::__private::sink::Escape;
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

/// Writes text at a place, escaped as its sink asks for. The place behind it has room for [`RUN`] bytes.
///
/// # Safety
///
/// The place is the buffer's.
pub(super) unsafe fn text_in_at(
    buffer: &mut Buffer,
    mut place: Place,
    sink: impl Escape,
    text: &str,
) -> Place {
    // SAFETY: the caller promises that the place is the buffer's, and the second place is so too.
    unsafe {
        if sink.keeps(text) {
            return copied_at(buffer, place, text);
        }
        place.keep(buffer);
        buffer.text_in(sink, text);
        place = Place::behind(buffer);
        place.ensure_room(buffer, RUN);
    }
    place
}

/// Writes text at a place, escaped. The place behind it has room for [`RUN`] bytes.
///
/// # Safety
///
/// The place is the buffer's.
#[inline]
pub(super) unsafe fn escaped_at(buffer: &mut Buffer, place: Place, text: &str) -> Place {
    // SAFETY: the caller promises that the place is the buffer's, and there is room.
    unsafe {
        if has_room(place, text) {
            escape_at(buffer, place, text)
        } else {
            in_pieces(buffer, place, text, escaped_at)
        }
    }
}

/// Writes text at a place, as it is. The place behind it has room for [`RUN`] bytes.
///
/// # Safety
///
/// The place is the buffer's.
pub(super) unsafe fn copied_at(buffer: &mut Buffer, mut place: Place, text: &str) -> Place {
    // SAFETY: the caller promises that the place is the buffer's, and there is room. The bytes are those of a string.
    unsafe {
        if has_room(place, text) {
            place.put_any(text.as_bytes());
            place
        } else {
            in_pieces(buffer, place, text, copied_at)
        }
    }
}

#[inline]
fn has_room(place: Place, text: &str) -> bool {
    place.room() >= text.len() + RUN
}

/// Writes text for which there is too little room. A buffer that sends its output on makes no more than it can send at once.
///
/// # Safety
///
/// The place is the buffer's, and the function demands nothing else.
#[cold]
#[inline(never)]
unsafe fn in_pieces(
    buffer: &mut Buffer,
    mut place: Place,
    text: &str,
    write: unsafe fn(&mut Buffer, Place, &str) -> Place,
) -> Place {
    for piece in buffer.pieces(text) {
        if buffer.is_closed() {
            break;
        }
        // SAFETY: the caller promises that the place is the buffer's.
        unsafe {
            place.ensure_room(buffer, piece.len() + RUN);
            place = write(buffer, place, piece);
        }
    }
    // SAFETY: the same.
    unsafe { place.ensure_room(buffer, RUN) };
    place
}
