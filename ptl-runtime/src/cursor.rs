//! Writing into the spare capacity of a string, without a check for each piece.

use alloc::string::String;
use alloc::vec::Vec;

/// A place behind the end of a string, up to which it is written already.
///
/// Room is asked for once, and then holds for any number of pieces. A piece may be stored in one move that is larger
/// than it, as long as there is room for all of the move: what comes next is written over the rest.
///
/// What was written belongs to the string once the cursor is finished. Until then, the string is as it was.
pub(crate) struct Cursor<'a> {
    /// The bytes of the string. They are valid UTF-8 up to the vector's length, as long as the cursor exists.
    bytes: &'a mut Vec<u8>,
    /// How many bytes are written, from the string's start. Never more than the vector's capacity.
    written: usize,
}

impl<'a> Cursor<'a> {
    /// A cursor at the end of `out`, with room for so many bytes.
    #[inline]
    pub(crate) fn with_room(out: &'a mut String, room: usize) -> Self {
        // SAFETY: the vector's bytes up to its length are not touched, and `finish` alone makes it longer. All that may
        // have been written by then is valid UTF-8, by the contract of `advance`.
        let bytes = unsafe { out.as_mut_vec() };
        bytes.reserve(room);
        let written = bytes.len();
        Self { bytes, written }
    }

    /// Makes room for so many bytes, if there is less.
    #[inline]
    pub(crate) fn ensure_room(&mut self, room: usize) {
        if self.room() < room {
            self.grow(room);
        }
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, room: usize) {
        // SAFETY: the bytes up to `written` are initialised, valid UTF-8 and within the capacity, by the contract of
        // `advance`. A larger vector keeps only what is within its length, so they have to be.
        unsafe { self.bytes.set_len(self.written) };
        self.bytes.reserve(room);
    }

    /// For how many bytes there is room.
    #[inline]
    fn room(&self) -> usize {
        self.bytes.capacity() - self.written
    }

    /// Where the next byte goes. As many bytes may be written there as there is [`room`](Self::room) for.
    #[inline]
    pub(crate) fn next(&mut self) -> *mut u8 {
        // SAFETY: `written` is at most the capacity, so this stays within the vector's memory, or at its end.
        unsafe { self.bytes.as_mut_ptr().add(self.written) }
    }

    /// Keeps the next bytes, so many, as part of the string.
    ///
    /// # Safety
    ///
    /// There is room for them, and they were written. Whenever the cursor is finished, or grows, all that was kept
    /// is valid UTF-8.
    #[inline]
    pub(crate) unsafe fn advance(&mut self, kept: usize) {
        self.written += kept;
    }

    /// Writes bytes in one move, and keeps the first of them, so many.
    ///
    /// # Safety
    ///
    /// There is room for all of `bytes`, and `kept` is at most their number. The kept ones continue the string as
    /// [`advance`](Self::advance) demands.
    #[inline]
    pub(crate) unsafe fn put<const N: usize>(&mut self, bytes: [u8; N], kept: usize) {
        // SAFETY: the caller promises that there is room for N bytes. An array of bytes has no alignment.
        unsafe { self.next().cast::<[u8; N]>().write(bytes) };
        // SAFETY: the caller promises that `kept` is at most N, all of which are written now, and that they are UTF-8.
        unsafe { self.advance(kept) };
    }

    /// Makes what was kept part of the string.
    #[inline]
    pub(crate) fn finish(self) {
        // SAFETY: the bytes up to `written` are initialised, valid UTF-8 and within the capacity, by the contract of
        // `advance`.
        unsafe { self.bytes.set_len(self.written) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_appended() {
        let mut out = String::from("é");
        let mut cursor = Cursor::with_room(&mut out, 12);
        // SAFETY: there is room for three times four bytes, and all of them are ASCII.
        unsafe {
            cursor.put(*b"abcd", 2);
            cursor.put(*b"efgh", 0);
            cursor.put(*b"ijkl", 4);
        }
        cursor.finish();
        assert_eq!(out, "éabijkl");
    }

    #[test]
    fn growing_keeps_what_was_written() {
        let mut out = String::from("a");
        let mut cursor = Cursor::with_room(&mut out, 1);
        for letter in b'b'..=b'z' {
            cursor.ensure_room(1);
            // SAFETY: there is room for one byte, which is ASCII.
            unsafe { cursor.put([letter], 1) };
        }
        cursor.finish();
        assert_eq!(out, "abcdefghijklmnopqrstuvwxyz");
    }

    #[test]
    fn an_unfinished_cursor_leaves_the_string_as_it_was() {
        let mut out = String::from("a");
        let mut cursor = Cursor::with_room(&mut out, 4);
        // SAFETY: there is room for four bytes, and they are ASCII.
        unsafe { cursor.put(*b"bcde", 4) };
        assert_eq!(out, "a");
    }
}
