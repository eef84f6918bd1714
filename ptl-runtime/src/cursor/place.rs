//! Where the next byte goes.

use alloc::string::String;
use core::ptr;

use crate::Buffer;

/// Where the next byte of a buffer goes, and where its capacity ends.
///
/// A place is one buffer's: it lies behind all that the buffer holds, and the bytes between the two were written and continue
/// the buffer's text. It stays so until the buffer is written to in another way, or is moved in memory.
///
/// A piece may be stored in one move that is larger than it, as long as there is room for all of the move: what comes next
/// is written over the rest.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    next: *mut u8,
    end: *mut u8,
}

impl Place {
    /// Every buffer's place, without any room.
    pub(crate) const NOWHERE: Self = Self {
        next: ptr::null_mut(),
        end: ptr::null_mut(),
    };

    /// The place behind what a buffer holds.
    #[inline]
    pub(super) fn behind(buffer: &mut Buffer) -> Self {
        Self::at_end(buffer.output())
    }

    #[inline]
    fn at_end(output: &mut String) -> Self {
        // SAFETY: only bytes behind the string's end can be reached by way of this.
        let bytes = unsafe { output.as_mut_vec() };
        let spare = bytes.spare_capacity_mut().as_mut_ptr_range();
        Self {
            next: spare.start.cast(),
            end: spare.end.cast(),
        }
    }

    #[inline]
    pub(super) const fn is_nowhere(self) -> bool {
        self.next.is_null()
    }

    /// For how many bytes there is room.
    #[inline]
    pub(super) fn room(self) -> usize {
        self.end.addr() - self.next.addr()
    }

    /// Where the next byte goes. As many bytes may be written there as there is room for.
    #[inline]
    pub(crate) const fn next(self) -> *mut u8 {
        self.next
    }

    /// Makes room for so many bytes, if there is less.
    ///
    /// # Safety
    ///
    /// The place is the buffer's, and the text up to it is valid UTF-8.
    #[inline]
    pub(crate) unsafe fn ensure_room(&mut self, buffer: &mut Buffer, room: usize) {
        if self.room() < room {
            // SAFETY: the caller promises it.
            *self = unsafe { self.with_room(buffer, room) };
        }
    }

    /// A place that goes on where this one is, with room for so many bytes.
    ///
    /// # Safety
    ///
    /// As [`ensure_room`](Self::ensure_room).
    #[cold]
    #[inline(never)]
    unsafe fn with_room(self, buffer: &mut Buffer, room: usize) -> Self {
        // SAFETY: the caller promises it.
        unsafe { self.keep(buffer) };
        buffer.drain();
        buffer.output_mut().reserve(room);
        Self::at_end(buffer.output_mut())
    }

    /// Keeps the next bytes, so many, as part of the text.
    ///
    /// # Safety
    ///
    /// There is room for them, and they were written. Before anything else happens to the buffer, the text is valid UTF-8
    /// again.
    #[inline]
    pub(crate) unsafe fn advance(&mut self, kept: usize) {
        // SAFETY: the caller promises that this stays within the buffer's memory, or at its end.
        self.next = unsafe { self.next.add(kept) };
    }

    /// Writes bytes in one move, and keeps the first of them, so many.
    ///
    /// # Safety
    ///
    /// There is room for all of `bytes`, and `kept` is at most their number. The kept ones continue the text as
    /// [`advance`](Self::advance) demands.
    #[inline]
    pub(crate) unsafe fn put<const N: usize>(&mut self, bytes: [u8; N], kept: usize) {
        // SAFETY: the caller promises that there is room for N bytes. An array of bytes has no alignment.
        unsafe { self.next.cast::<[u8; N]>().write(bytes) };
        // SAFETY: the caller promises that `kept` is at most N, all of which are written now, and that they are UTF-8.
        unsafe { self.advance(kept) };
    }

    /// Writes bytes and keeps all of them.
    ///
    /// # Safety
    ///
    /// There is room for them, and they continue the text as [`advance`](Self::advance) demands.
    #[inline]
    pub(crate) unsafe fn put_all(&mut self, bytes: &[u8]) {
        // SAFETY: the caller promises that there is room. Spare capacity is never part of what may be borrowed.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), self.next, bytes.len()) };
        // SAFETY: the bytes were written now, and the caller promises the rest.
        unsafe { self.advance(bytes.len()) };
    }

    /// The same for bytes of any number. A few are written in two moves that overlap, which is quicker than a call.
    ///
    /// # Safety
    ///
    /// The same.
    #[inline]
    pub(crate) unsafe fn put_any(&mut self, bytes: &[u8]) {
        // SAFETY: the caller promises all of it.
        unsafe {
            match bytes.len() {
                8..16 => self.put_both_ends::<8>(bytes),
                16..=32 => self.put_both_ends::<16>(bytes),
                _ => self.put_all(bytes),
            }
        }
    }

    /// # Safety
    ///
    /// As [`put_all`](Self::put_all). The bytes are N at least, and 2 N at most.
    #[inline]
    unsafe fn put_both_ends<const N: usize>(&mut self, bytes: &[u8]) {
        if let (Some(first), Some(last)) = (bytes.first_chunk::<N>(), bytes.last_chunk::<N>()) {
            // SAFETY: the caller promises that there is room for all bytes, and the ends make up all of them.
            unsafe {
                self.next.cast::<[u8; N]>().write(*first);
                let last_next = self.next.add(bytes.len() - N);
                last_next.cast::<[u8; N]>().write(*last);
                self.advance(bytes.len());
            }
        }
    }

    /// Makes what was written part of the buffer.
    ///
    /// # Safety
    ///
    /// The place is the buffer's, and the text up to it is valid UTF-8.
    #[inline]
    pub(super) unsafe fn keep(self, buffer: &mut Buffer) {
        if self.is_nowhere() {
            return;
        }
        // SAFETY: the bytes up to the place were written, are within the capacity, and valid UTF-8.
        unsafe {
            let bytes = buffer.output_mut().as_mut_vec();
            bytes.set_len(self.next.addr() - bytes.as_ptr().addr());
        }
    }
}
