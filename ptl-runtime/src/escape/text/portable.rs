//! Machines of which no vectors are known.

use super::TEXT;
use super::scalar::replace;
use crate::Buffer;
use crate::cursor::{Place, RUN};

/// Writes text at a place, escaped. The place behind it has room for [`RUN`] bytes.
///
/// # Safety
///
/// The place is the buffer's, with room for the text and for [`RUN`] bytes.
pub(super) unsafe fn escape_at(buffer: &mut Buffer, mut place: Place, text: &str) -> Place {
    static REPLACEMENTS: [&str; 256] = TEXT;
    replace(&REPLACEMENTS, text, |piece| {
        // SAFETY: the caller promises that the place is the buffer's, and so is the one behind each piece.
        unsafe {
            place.ensure_room(buffer, piece.len() + RUN);
            place.put_all(piece.as_bytes());
        }
    });
    place
}
