//! The text that is being written.

use crate::gap::{Comment, White, width};
use crate::text_block;

/// Writes text, and knows how far its lines have moved.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    text: String,
    /// By how many columns the line has moved that is being written, and with it all that is not indented for itself.
    shift: isize,
}

impl Writer {
    pub(crate) fn finish(self) -> String {
        let mut text = self.text;
        if !text.is_empty() {
            text.push('\n');
        }
        text
    }

    /// Begins a line with this indentation, behind an empty line if `is_apart`; `white` is what stood there.
    pub(crate) fn begin_line(&mut self, is_apart: bool, indentation: usize, white: White<'_>) {
        if !self.text.is_empty() {
            self.text.push_str(if is_apart { "\n\n" } else { "\n" });
        }
        self.blanks(indentation);
        self.shift = indentation.cast_signed() - white.width().cast_signed();
    }

    pub(crate) fn blanks(&mut self, count: usize) {
        self.text.extend(std::iter::repeat_n(' ', count));
    }

    pub(crate) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Adds a literal, whose lines move with the line that it begins in if that does not change it.
    pub(crate) fn literal(&mut self, text: &str) {
        match text_block::shifted(text, self.shift) {
            Some(shifted) => self.text.push_str(&shifted),
            None => self.text.push_str(text),
        }
    }

    /// Adds a comment, whose lines move with the line that it begins in.
    pub(crate) fn comment(&mut self, comment: Comment<'_>) {
        if comment.is_doc() {
            self.text.push_str(comment.text);
            return;
        }
        let (first, others) = comment.lines();
        self.text.push_str(first.trim_end());
        for line in others {
            let rest = line.trim_start();
            let blanks = line.get(..line.len() - rest.len()).unwrap_or_default();
            self.text.push('\n');
            if !rest.is_empty() {
                self.moved_blanks(blanks);
                self.text.push_str(rest.trim_end());
            }
        }
    }

    /// Adds white space as it was, but for the movement of lines.
    pub(crate) fn white(&mut self, white: White<'_>) {
        if white.breaks == 0 {
            self.text.push_str(white.blanks);
        } else {
            self.text.extend(std::iter::repeat_n('\n', white.breaks));
            self.moved_blanks(white.blanks);
        }
    }

    /// Adds the indentation of a line, moved.
    fn moved_blanks(&mut self, blanks: &str) {
        self.blanks(width(blanks).saturating_add_signed(self.shift));
    }
}
