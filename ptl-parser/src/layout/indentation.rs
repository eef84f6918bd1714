//! The white space at the start of lines, and the blocks that it makes.

use super::levels::{Content, Level, Step, step, width};
use super::marked::{DEDENT, INDENT};
use super::{BLOCK_LIMIT, Layout};
use crate::error::{Error, ErrorKind};
use crate::scan::Token;
use crate::span::Span;

impl<'s> Layout<'s> {
    /// Opens and closes blocks as the white space before `token`, the first of its line, says.
    pub(super) fn indent(&mut self, token: Token, white_space: Span) {
        let indentation = white_space.of(self.source);
        let place = if indentation.is_empty() {
            token.span
        } else {
            white_space
        };
        let Some(level) = self.levels.last().copied() else {
            self.levels.push(Level {
                indentation,
                content: Content::Entries,
                is_marked: false,
            });
            return;
        };
        if let Some(promise) = self.promise.take() {
            let step = step(indentation, level.indentation);
            let is_deeper = step == Step::Deeper
                || (step == Step::Disagreement && width(indentation) >= width(level.indentation));
            if is_deeper {
                if step == Step::Disagreement {
                    self.report(Error::new(ErrorKind::TabsAndSpaces, place));
                }
                return self.enter(token, indentation, promise.content);
            }
            let kind = ErrorKind::ExpectedBlock { is_last: false };
            self.report(Error::new(kind, token.span).related(promise.head));
            self.mark_empty_block();
        }
        match step(indentation, level.indentation) {
            Step::Same => {}
            Step::Deeper => {
                if !self.follows_foreign_line {
                    self.report(Error::new(ErrorKind::UnexpectedIndent, place));
                }
                self.levels.push(Level {
                    indentation,
                    is_marked: false,
                    ..level
                });
            }
            Step::Shallower | Step::Disagreement => self.dedent(indentation, place),
        }
    }

    /// Closes blocks down to the one that `indentation` belongs to; what is wrong with it is wrong at `place`.
    fn dedent(&mut self, indentation: &'s str, place: Span) {
        if let Some(index) = self
            .levels
            .iter()
            .rposition(|level| level.indentation == indentation)
        {
            while self.levels.len() > index + 1 {
                self.leave();
            }
            return;
        }
        let agrees = self
            .levels
            .iter()
            .all(|level| step(indentation, level.indentation) != Step::Disagreement);
        let kind = if agrees {
            ErrorKind::UnmatchedDedent
        } else {
            ErrorKind::TabsAndSpaces
        };
        self.report(Error::new(kind, place));
        let nearest = self.nearest_level(indentation);
        while self.levels.len() > nearest + 1 {
            self.leave();
        }
        // The lines that follow probably have the same white space; they are right if this one is.
        if let Some(level) = self.levels.last_mut() {
            level.indentation = indentation;
        }
    }

    /// The open block whose lines are about as deep as `indentation`, the inner one in case of doubt.
    fn nearest_level(&self, indentation: &str) -> usize {
        let target = width(indentation);
        let mut nearest = (0, usize::MAX);
        for (index, level) in self.levels.iter().enumerate() {
            let distance = width(level.indentation).abs_diff(target);
            if distance <= nearest.1 {
                nearest = (index, distance);
            }
        }
        nearest.0
    }

    /// Opens the block that the line before promised.
    fn enter(&mut self, token: Token, indentation: &'s str, content: Content) {
        let is_marked = self.levels.len() <= BLOCK_LIMIT;
        if is_marked {
            self.mark(INDENT);
        } else if self.levels.len() == BLOCK_LIMIT + 1 {
            self.report(Error::new(
                ErrorKind::BlocksTooDeep { limit: BLOCK_LIMIT },
                token.span,
            ));
            self.mark_empty_block();
        }
        self.levels.push(Level {
            indentation,
            content,
            is_marked,
        });
    }

    /// Closes the innermost block.
    pub(super) fn leave(&mut self) {
        if self.levels.pop().is_some_and(|level| level.is_marked) {
            self.mark(DEDENT);
        }
    }

    pub(super) fn mark_empty_block(&mut self) {
        self.mark(INDENT);
        self.mark(DEDENT);
    }

    /// Whether the line stands in a block that the grammar does not see.
    pub(super) fn is_too_deep(&self) -> bool {
        self.levels.len() > BLOCK_LIMIT + 1
    }

    /// What the innermost block holds.
    pub(super) fn content(&self) -> Content {
        self.levels
            .last()
            .map_or(Content::Entries, |level| level.content)
    }
}
