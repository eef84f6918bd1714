//! Writing into the spare capacity of a buffer, without a look at the buffer for each piece.

mod place;
mod text;
mod values;

use crate::__private::sink::Escape;
use crate::{Buffer, float, integer};

pub(crate) use self::place::Place;
use self::text::{copied_at, escaped_at, text_at, text_in_at};

/// For how many bytes there is room wherever small pieces begin to be written.
///
/// The pieces of a row share it: one look at the buffer makes sure of it, and then each piece takes its bound, a constant.
pub(crate) const RUN: usize = 128;

/// Where a template writes: the buffer, and how far it is written.
///
/// As long as a template writes small pieces, the buffer knows nothing of them: all there is to keep is in registers, and
/// no piece waits for the memory that the one before it wrote. Whoever needs the buffer itself is [lent](Self::lend) it.
/// What was written belongs to the buffer from then on, or once it is [kept](Self::keep). The rest is lost with the cursor:
/// to drop it would be work for the compiler at each place where a template may be left, by a panic above all.
///
/// Every method that generated code calls looks whether there is room, or knows. That the optimiser finds out when it is
/// known is a matter of speed only.
#[derive(Debug)]
pub struct Cursor<'a> {
    buffer: &'a mut Buffer,
    /// Behind what is written, or nowhere while the buffer is lent.
    place: Place,
    /// There is room for so many bytes at least.
    known: usize,
}

// SAFETY: a cursor borrows its buffer, which can be sent, and points into nothing but the buffer's own memory.
unsafe impl Send for Cursor<'_> {}

impl<'a> Cursor<'a> {
    /// A cursor behind what the buffer holds.
    #[inline]
    pub fn new(buffer: &'a mut Buffer) -> Self {
        let place = Place::behind(buffer);
        Self {
            buffer,
            place,
            known: 0,
        }
    }

    /// The buffer, with all that was written. It has to be [taken back](Self::resume).
    #[inline]
    pub fn lend(&mut self) -> &mut Buffer {
        self.keep();
        self.place = Place::NOWHERE;
        self.known = 0;
        self.buffer
    }

    /// Goes on behind what was written to the buffer while it was lent.
    ///
    /// Where this is forgotten, the next piece finds no room, looks for some, and goes on there.
    #[inline]
    pub fn resume(&mut self) {
        if self.place.is_nowhere() {
            self.place = Place::behind(self.buffer);
        }
    }

    /// The buffer, which may know less than was written.
    #[inline]
    pub(crate) const fn buffer(&self) -> &Buffer {
        self.buffer
    }

    /// Forgets what room there is known to be.
    ///
    /// To be called where several ways meet, as each knows of another room: at a loop's begin, and behind a condition.
    #[inline]
    pub const fn begin_run(&mut self) {
        self.known = 0;
    }

    /// Appends markup of a length that is known when the program is compiled, such as a literal of the template.
    #[inline]
    pub(crate) fn raw(&mut self, markup: &str) {
        if markup.is_empty() {
            return;
        }
        if markup.len() > RUN {
            return self.copied(markup);
        }
        self.ensure(markup.len().max(WORD));
        // SAFETY: there is room, and the bytes are those of a string.
        unsafe {
            if let Some(word) = word(markup) {
                self.place.put(word, markup.len());
            } else {
                self.place.put_all(markup.as_bytes());
            }
        }
        self.known -= markup.len().max(WORD);
    }

    /// Appends markup of a length that is known when the program is compiled, or nothing.
    ///
    /// What fits into one move is written in any case, and kept or not: that costs less than a jump that the machine guesses
    /// wrongly from time to time.
    #[inline]
    pub(crate) fn raw_if(&mut self, is_kept: bool, markup: &str) {
        let Some(word) = word(markup) else {
            if is_kept {
                self.raw(markup);
            }
            return;
        };
        self.ensure(WORD);
        // SAFETY: there is room, and what is kept are the bytes of a string, or none.
        unsafe { self.place.put(word, markup.len() * usize::from(is_kept)) };
        self.known -= WORD;
    }

    /// Appends markup of any length.
    #[inline]
    pub(crate) fn copied(&mut self, markup: &str) {
        // SAFETY: it makes this room.
        unsafe { self.at_place(|buffer, place| copied_at(buffer, place, markup)) };
    }

    /// Appends text, escaped unless the template is a plain one.
    #[inline]
    pub(crate) fn text(&mut self, text: &str) {
        // SAFETY: it makes this room.
        unsafe { self.at_place(|buffer, place| text_at(buffer, place, text)) };
    }

    /// Appends text, escaped as HTML.
    #[inline]
    pub(crate) fn escaped(&mut self, text: &str) {
        // SAFETY: it makes this room.
        unsafe { self.at_place(|buffer, place| escaped_at(buffer, place, text)) };
    }

    /// Appends text, escaped as its sink asks for.
    #[inline]
    pub(crate) fn text_in(&mut self, sink: impl Escape, text: &str) {
        // SAFETY: it makes this room.
        unsafe { self.at_place(|buffer, place| text_in_at(buffer, place, sink, text)) };
    }

    /// Appends the digits of an integer, which need no escaping.
    #[inline]
    pub(crate) fn unsigned(&mut self, value: u64) {
        self.ensure(integer::ROOM);
        // SAFETY: there is room.
        self.place = unsafe { integer::write(self.place, value) };
        self.known -= integer::ROOM;
    }

    /// The same with a `-` in front if it is negative.
    #[inline]
    pub(crate) fn signed(&mut self, value: i64) {
        self.sign(value < 0);
        self.unsigned(value.unsigned_abs());
    }

    /// Appends the digits of an integer that may have 39 of them.
    pub(crate) fn wide_unsigned(&mut self, value: u128) {
        self.ensure(integer::WIDE_ROOM);
        // SAFETY: there is room.
        self.place = unsafe { integer::write_wide(self.place, value) };
        self.known -= integer::WIDE_ROOM;
    }

    /// The same with a `-` in front if it is negative.
    pub(crate) fn wide_signed(&mut self, value: i128) {
        self.sign(value < 0);
        self.wide_unsigned(value.unsigned_abs());
    }

    /// Appends a float with so many decimals, which needs no escaping. Or says that it did not: some are too large, or no
    /// numbers.
    #[inline]
    #[must_use]
    pub(crate) fn fixed(&mut self, value: f64, decimals: usize) -> bool {
        self.ensure(float::ROOM);
        // SAFETY: there is room.
        let written = unsafe { float::write_fixed(self.place, value, decimals) };
        if written.is_nowhere() {
            return false;
        }
        self.place = written;
        self.known -= float::ROOM;
        true
    }

    /// Writes by a function that takes a place of the buffer's and returns the one behind what it wrote.
    ///
    /// # Safety
    ///
    /// There is room for [`RUN`] bytes at the place that it returns, and the text up to there is valid UTF-8.
    #[inline]
    pub(crate) unsafe fn at_place(&mut self, write: impl FnOnce(&mut Buffer, Place) -> Place) {
        // What panics may have made the buffer move.
        let place = core::mem::replace(&mut self.place, Place::NOWHERE);
        self.place = write(self.buffer, place);
        self.known = RUN;
    }

    /// Hands the cursor to something that may be too long for the optimiser to look through.
    ///
    /// It gets a cursor of its own, so that only that one has an address, and this one stays in registers.
    #[inline]
    pub(crate) fn hand_on(&mut self, write: impl FnOnce(&mut Cursor<'_>)) {
        let (place, known) = (self.place, self.known);
        self.place = Place::NOWHERE;
        let mut other = Cursor {
            buffer: self.buffer,
            place,
            known,
        };
        write(&mut other);
        self.place = other.place;
        self.known = other.known;
    }

    /// Lends the buffer to something that writes to it.
    #[inline]
    pub(crate) fn with_buffer(&mut self, write: impl FnOnce(&mut Buffer)) {
        write(self.lend());
        self.resume();
    }

    #[inline]
    fn sign(&mut self, is_negative: bool) {
        self.ensure(1);
        // SAFETY: there is room, and the sign is one byte of ASCII.
        unsafe { self.place.put([b'-'], usize::from(is_negative)) };
        self.known -= 1;
    }

    /// Makes sure of room for so many bytes.
    #[inline]
    fn ensure(&mut self, bytes: usize) {
        if self.known < bytes {
            let room = bytes.max(RUN);
            // SAFETY: the place is the buffer's.
            unsafe { self.place.ensure_room(self.buffer, room) };
            self.known = room;
        }
    }

    /// Makes what was written part of the buffer. To be called before the cursor is gone.
    #[inline]
    pub fn keep(&mut self) {
        // SAFETY: the place is the buffer's.
        unsafe { self.place.keep(self.buffer) };
    }
}

/// How many bytes are written in one move.
const WORD: usize = 8;

/// A short literal with zeros behind it. The optimiser makes one number of it.
#[inline]
fn word(markup: &str) -> Option<[u8; WORD]> {
    let mut word = [0; WORD];
    let start = word.get_mut(..markup.len())?;
    start.copy_from_slice(markup.as_bytes());
    Some(word)
}

/// A cursor that keeps what was written, wherever a template is left: by `?`, or by a `return` that only rustc sees.
#[derive(Debug)]
pub struct GuardedCursor<'a> {
    /// Where the template writes.
    pub cursor: Cursor<'a>,
}

impl<'a> GuardedCursor<'a> {
    /// A cursor behind what the buffer holds.
    #[inline]
    pub fn new(buffer: &'a mut Buffer) -> Self {
        Self {
            cursor: Cursor::new(buffer),
        }
    }
}

impl Drop for GuardedCursor<'_> {
    #[inline]
    fn drop(&mut self) {
        self.cursor.keep();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::buffer::Mode;
    use alloc::string::String;

    fn written(write: impl FnOnce(&mut Cursor<'_>)) -> String {
        let mut buffer = Buffer::new(Mode::Html);
        buffer.html(&crate::Html::from_trusted("é"));
        buffer.at_cursor(write);
        buffer.into_text()
    }

    #[test]
    fn pieces_of_all_kinds_stand_one_behind_the_other() {
        let out = written(|out| {
            out.raw("<td>");
            out.unsigned(7);
            out.text("a < b");
            out.signed(-1);
            assert!(out.fixed(2.5, 1));
            out.raw("</td>");
        });
        assert_eq!(out, "é<td>7a &lt; b-12.5</td>");
    }

    #[test]
    fn markup_that_is_not_kept_is_written_over_whether_it_is_short_or_long() {
        let out = written(|out| {
            for markup in ["", "s", " checked", " selected"] {
                for is_kept in [true, false] {
                    out.raw("|");
                    out.raw_if(is_kept, markup);
                }
            }
        });
        assert_eq!(out, "é|||s|| checked|| selected|");
    }

    #[test]
    fn text_goes_through_its_sink_whether_that_keeps_it_or_not() {
        let path = crate::__private::sink::UrlPath(crate::escape::Carrier::Bare);
        let out = written(|out| {
            for text in ["summer", "a b", "a-slug-of-more-than-16-bytes", "é"] {
                out.raw("/");
                out.text_in(path, text);
            }
        });
        assert_eq!(out, "é/summer/a%20b/a-slug-of-more-than-16-bytes/%C3%A9");
    }

    #[test]
    fn text_of_any_length_is_copied_whole() {
        let text = "0123456789".repeat(8);
        let pieces = || (0..=text.len()).map(|length| &text[..length]);
        let out = written(|out| pieces().for_each(|piece| out.copied(piece)));
        assert_eq!(out, String::from("é") + &pieces().collect::<String>());
    }

    #[test]
    fn a_run_may_be_longer_than_the_room_that_was_made_for_it() {
        let out = written(|out| {
            for letter in 'a'..='z' {
                let literal: String = [letter].iter().cycle().take(RUN / 3).collect();
                out.raw(&literal);
            }
            out.raw(&"-".repeat(3 * RUN));
        });
        assert_eq!(out.len(), 2 + 26 * (RUN / 3) + 3 * RUN);
    }

    #[test]
    fn whoever_is_lent_the_buffer_finds_what_was_written_and_is_not_overwritten() {
        for resumes in [true, false] {
            let out = written(|out| {
                out.raw("a");
                out.lend().append("b");
                if resumes {
                    out.resume();
                }
                out.raw("c");
                out.hand_on(|out| out.with_buffer(|out| out.append("d")));
                out.text("e");
                let _ = out.lend();
            });
            assert_eq!(out, "éabcde");
        }
    }

    #[test]
    fn only_a_guarded_cursor_keeps_what_was_written_by_itself() {
        let mut buffer = Buffer::new(Mode::Html);
        Cursor::new(&mut buffer).raw("a");
        GuardedCursor::new(&mut buffer).cursor.raw("b");
        assert_eq!(buffer.into_text(), "b");
    }

    #[test]
    #[cfg(feature = "std")]
    fn a_value_that_panics_leaves_a_buffer_that_can_be_written_to() {
        let mut buffer = Buffer::new(Mode::Html);
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let out = &mut GuardedCursor::new(&mut buffer).cursor;
            let _ = out.lend();
            out.raw("a");
            out.hand_on(|out| {
                out.raw("b");
                let _ = out.lend();
                panic!("by a value");
            });
        }));
        assert!(result.is_err());
        buffer.append("c");
        assert_eq!(buffer.into_text(), "abc");
    }

    #[test]
    fn a_cursor_can_be_sent_to_another_thread() {
        const fn is_send<T: Send>() {}
        const { is_send::<Cursor<'_>>() }
    }
}
