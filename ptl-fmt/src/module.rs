//! The lines of a file, and what stands between them.

use crate::blank::{Blanks, Entries};
use crate::gap::{Comment, Gap, White};
use crate::indentation::STEP;
use crate::line::Lines;
use crate::places::Places;
use crate::program::Program;
use crate::writer::Writer;
use ptl_parser::{LogicalLine, Span};

/// The text of `program` with the white space that it should have.
pub(crate) fn format(program: &Program<'_>) -> String {
    let places = Places::of(&program.parts);
    let mut walk = Walk {
        source: program.source,
        places: &places,
        entries: Entries::new(program.entries()),
        widths: Vec::new(),
        writer: Writer::default(),
    };
    let lines = Lines {
        source: program.source,
        places: &places,
    };
    let mut previous: Option<&LogicalLine> = None;
    let mut end = 0;
    for line in &program.lines {
        let (Some(first), Some(last)) = (line.tokens.first(), line.tokens.last()) else {
            continue;
        };
        walk.between(previous, Some(line), Span::new(end, first.span.start));
        lines.write(line, line.depth * STEP, &mut walk.writer);
        previous = Some(line);
        end = last.span.end;
    }
    walk.between(previous, None, Span::new(end, program.source.len()));
    walk.writer.finish()
}

struct Walk<'p> {
    source: &'p str,
    places: &'p Places,
    entries: Entries,
    /// How wide the indentation of each open block was.
    widths: Vec<usize>,
    writer: Writer,
}

/// A comment, or the line behind the comments, and where it is to stand.
#[derive(Clone, Copy, Debug)]
struct Piece<'s> {
    comment: Option<Comment<'s>>,
    white: White<'s>,
    begins_line: bool,
    depth: usize,
}

impl<'p> Walk<'p> {
    /// Writes what stands in `gap`, between two logical lines or at an end of the file, and the indentation of `next`.
    fn between(&mut self, previous: Option<&LogicalLine>, next: Option<&LogicalLine>, gap: Span) {
        let mut blanks = Blanks::between(previous, next, self.places, self.source);
        let stands_apart = next.is_some() && self.entries.stands_apart(gap.end);
        if stands_apart && blanks == Blanks::Kept {
            blanks = Blanks::Needed;
        }
        let pieces = self.pieces(previous, next, gap);
        let missing = missing_blank(blanks, &pieces);
        for (index, piece) in pieces.iter().enumerate() {
            let may_be_apart = match blanks {
                Blanks::None => false,
                Blanks::NotFirst => index > 0,
                Blanks::Kept | Blanks::Needed => true,
            };
            let is_apart = may_be_apart && piece.white.breaks > 1 || missing == Some(index);
            self.write(piece, is_apart);
        }
    }

    /// The comments of a gap and the line behind it.
    fn pieces(
        &mut self,
        previous: Option<&LogicalLine>,
        next: Option<&LogicalLine>,
        gap: Span,
    ) -> Vec<Piece<'p>> {
        let is_first = previous.is_none();
        let depth_before = previous.map_or(0, |line| line.depth);
        let depth = next.map_or(0, |line| line.depth);
        let gap = Gap::of(self.source, gap);
        let comments = gap.comments.iter();
        let mut found: Vec<(Option<Comment<'p>>, White<'p>)> = comments
            .map(|comment| (Some(*comment), comment.before))
            .collect();
        if next.is_some() {
            found.push((None, gap.white));
        }
        let begins_line =
            |index: usize, white: &White<'_>| white.breaks > 0 || (index == 0 && is_first);
        // The comments in front of the line's first token stand in its line.
        let line = found
            .iter()
            .enumerate()
            .rposition(|(index, (_, white))| begins_line(index, white))
            .filter(|_| next.is_some());
        let pieces: Vec<_> = found
            .into_iter()
            .enumerate()
            .map(|(index, (comment, white))| Piece {
                comment,
                white,
                begins_line: begins_line(index, &white),
                depth: if line.is_some_and(|line| index >= line) {
                    depth
                } else {
                    self.comment_depth(white, depth_before, depth)
                },
            })
            .collect();
        if let Some(piece) = line.and_then(|line| pieces.get(line)) {
            self.widths.truncate(depth);
            self.widths.resize(depth + 1, piece.white.width());
        }
        pieces
    }

    /// How deep a comment of its own line stands between lines of these depths: as deep as the line behind it, unless a
    /// block ends there whose lines the comment is in line with.
    fn comment_depth(&self, white: White<'_>, before: usize, behind: usize) -> usize {
        (behind..=before)
            .rev()
            .find(|depth| {
                self.widths
                    .get(*depth)
                    .is_some_and(|width| *width <= white.width())
            })
            .unwrap_or(behind)
    }

    fn write(&mut self, piece: &Piece<'_>, is_apart: bool) {
        if piece.begins_line {
            self.writer
                .begin_line(is_apart, piece.depth * STEP, piece.white);
        } else {
            // A comment keeps its distance, since it may be in line with others.
            let width = if piece.comment.is_some() {
                piece.white.width()
            } else {
                1
            };
            self.writer.blanks(width.max(1));
        }
        if let Some(comment) = piece.comment {
            self.writer.comment(comment);
        }
    }
}

/// Where an empty line is missing.
fn missing_blank(blanks: Blanks, pieces: &[Piece<'_>]) -> Option<usize> {
    let mut between = pieces
        .iter()
        .enumerate()
        .filter(|(_, piece)| piece.begins_line && piece.depth == 0);
    let has_blank = between.clone().any(|(_, piece)| piece.white.breaks > 1);
    if blanks != Blanks::Needed || has_blank {
        return None;
    }
    between.next().map(|(index, _)| index)
}
