//! Places in a template's source.

/// A range of bytes of the source text.
///
/// ```
/// use ptl_parser::Span;
///
/// let span = Span::new(2, 5);
/// assert_eq!(span.of("a bcd e"), "bcd");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The bytes from `start` up to, and without, `end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// From the start of this span to the end of `other`.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self::new(self.start, other.end)
    }

    /// The text of `source` that this span covers; empty where it covers none.
    #[must_use]
    pub fn of(self, source: &str) -> &str {
        source.get(self.start..self.end).unwrap_or_default()
    }

    /// The part of this span that stands on its first line, without white space at the end.
    #[must_use]
    pub(crate) fn first_line(self, source: &str) -> Self {
        let line = self.of(source).lines().next().unwrap_or_default();
        Self::new(self.start, self.start + line.trim_end().len())
    }

    /// The last character that this span covers, to point at what is missing behind it.
    #[must_use]
    pub(crate) fn last_character(self, source: &str) -> Self {
        let length = self
            .of(source)
            .chars()
            .next_back()
            .map_or(0, char::len_utf8);
        Self::new(self.end - length, self.end)
    }

    /// Whether `other` lies inside this span.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// The line and the column of the byte at `offset`, for a human: both count from 1, columns in characters.
///
/// A place beyond the end is the end.
///
/// ```
/// assert_eq!(ptl_parser::line_column("é\nab", 4), (2, 2));
/// ```
#[must_use]
pub fn line_column(source: &str, offset: usize) -> (usize, usize) {
    let mut before = source;
    if let Some((index, _)) = source
        .char_indices()
        .find(|&(index, character)| index + character.len_utf8() > offset)
    {
        before = source.get(..index).unwrap_or(source);
    }
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.matches('\n').count() + 1;
    let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
    (line, column)
}
