//! Literals of templates.
//!
//! These are methods, which take the compiler less time to find than a path to a function does.

use crate::cursor::Cursor;

impl Cursor<'_> {
    /// Appends a literal of the template.
    #[inline]
    pub fn markup(&mut self, text: &'static str) {
        self.raw(text);
    }

    /// The same where several ways meet, as in front of [`begin_run`](Self::begin_run).
    #[inline]
    pub fn markup_behind_many(&mut self, text: &'static str) {
        self.begin_run();
        self.raw(text);
    }

    /// Appends a short literal of the template under a condition.
    #[inline]
    pub fn markup_if(&mut self, condition: bool, text: &'static str) {
        self.raw_if(condition, text);
    }
}
