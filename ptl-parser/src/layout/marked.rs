//! The copy of the source that the grammar reads.

use crate::span::Span;

/// A block begins.
pub(crate) const INDENT: char = '\u{1}';
/// A block ends.
pub(crate) const DEDENT: char = '\u{2}';
/// A logical line ends.
pub(crate) const NEWLINE: char = '\u{3}';
/// A Rust item begins; it goes on to the next [`NEWLINE`].
pub(crate) const ITEM: char = '\u{4}';
/// A line begins whose mistake has been reported.
pub(crate) const REPORTED: char = '\u{5}';

/// The source with marks in it that show its structure.
///
/// The marks are control characters, which no source may hold. A mark takes one byte, so an offset in the marked
/// text is an offset in the source plus the number of marks before it.
#[derive(Debug, Default)]
pub(crate) struct Marked {
    /// What the grammar reads.
    pub(crate) text: String,
    /// Where the marks are in `text`, in ascending order.
    marks: Vec<usize>,
}

impl Marked {
    /// Marks `source`. The marks come with their offsets in the source, in ascending order; what `blanks` cover is
    /// replaced by white space.
    pub(super) fn new(source: &str, marks: &[(usize, char)], blanks: &[Span]) -> Self {
        let source = blanked(source, blanks);
        let mut marked = Self {
            text: String::with_capacity(source.len() + marks.len()),
            marks: Vec::with_capacity(marks.len()),
        };
        let mut copied = 0;
        for &(offset, mark) in marks {
            marked
                .text
                .push_str(source.get(copied..offset).unwrap_or_default());
            marked.marks.push(marked.text.len());
            marked.text.push(mark);
            copied = offset;
        }
        marked
            .text
            .push_str(source.get(copied..).unwrap_or_default());
        marked
    }

    /// The offset in the source of an offset in the marked text.
    pub(crate) fn source_offset(&self, offset: usize) -> usize {
        offset - self.marks.partition_point(|&mark| mark < offset)
    }
}

fn blanked(source: &str, blanks: &[Span]) -> String {
    let mut blanks = blanks.to_vec();
    blanks.sort_unstable();
    let mut copy = String::with_capacity(source.len());
    for blank in blanks {
        if let Some(kept) = source.get(copy.len()..blank.start) {
            copy.push_str(kept);
        }
        if let Some(length) = blank.end.checked_sub(copy.len()) {
            copy.extend(std::iter::repeat_n(' ', length));
        }
    }
    copy.push_str(source.get(copy.len()..).unwrap_or_default());
    copy
}
