//! One logical line.

use crate::angles::angles;
use crate::atom::atoms;
use crate::gap::Gap;
use crate::indentation::Indentation;
use crate::places::Places;
use crate::role::{Acting, Role};
use crate::roles::roles;
use crate::space;
use crate::writer::Writer;
use ptl_parser::{LineKind, LogicalLine, Span, Token, TokenKind};

/// Writes logical lines.
#[derive(Debug)]
pub(crate) struct Lines<'p> {
    pub(crate) source: &'p str,
    pub(crate) places: &'p Places,
}

impl Lines<'_> {
    /// Writes `line` behind its indentation, which is `indentation` blanks.
    pub(crate) fn write(&self, line: &LogicalLine, indentation: usize, writer: &mut Writer) {
        match line.kind {
            LineKind::Doc => {
                for token in &line.tokens {
                    writer.push(token.text(self.source));
                }
            }
            LineKind::Item => self.as_it_is(&line.tokens, writer),
            LineKind::Statements | LineKind::Attribute => {
                if self.holds_comments(&line.tokens) {
                    self.as_it_is(&line.tokens, writer);
                } else {
                    self.spaced(&line.tokens, indentation, writer);
                }
            }
        }
    }

    fn holds_comments(&self, tokens: &[Token]) -> bool {
        let pairs = tokens.iter().zip(tokens.iter().skip(1));
        pairs
            .map(|(previous, next)| Span::new(previous.span.end, next.span.start).of(self.source))
            .any(|between| !between.trim_start().is_empty())
    }

    /// Writes tokens with what is between them, and moves the lines.
    fn as_it_is(&self, tokens: &[Token], writer: &mut Writer) {
        let mut previous: Option<&Token> = None;
        for token in tokens {
            if let Some(previous) = previous {
                let gap = Gap::of(self.source, Span::new(previous.span.end, token.span.start));
                for comment in &gap.comments {
                    writer.white(comment.before);
                    writer.comment(*comment);
                }
                writer.white(gap.white);
            }
            write_token(token.kind, token.text(self.source), writer);
            previous = Some(token);
        }
    }

    /// Writes tokens with the white space that belongs between them.
    fn spaced(&self, tokens: &[Token], indentation: usize, writer: &mut Writer) {
        let acting = self.cast(tokens);
        let mut indentation = Indentation::new(indentation);
        let mut previous: Option<&Acting<'_>> = None;
        for (index, token) in acting.iter().enumerate() {
            if let Some(previous) = previous {
                let gap = Span::new(previous.atom.span.end, token.atom.span.start);
                let white = Gap::of(self.source, gap).white;
                if white.breaks > 0 {
                    let line = self.physical_line(acting.get(index..).unwrap_or_default());
                    let blanks = indentation.break_line(Some(previous.role), line);
                    let is_apart = white.breaks > 1 && may_be_apart(previous.role, token.role);
                    writer.begin_line(is_apart, blanks, white);
                } else if space::parts(previous, token) {
                    writer.blanks(1);
                }
            }
            write_token(token.atom.kind, token.atom.text, writer);
            indentation.read(token.role);
            previous = Some(token);
        }
    }

    fn cast(&self, tokens: &[Token]) -> Vec<Acting<'_>> {
        let is_type = |index: usize| {
            let token = tokens.get(index);
            token.is_some_and(|token| self.places.is_type(token.span))
        };
        let angles = angles(tokens, self.source, is_type);
        roles(&atoms(self.source, tokens, &angles), self.places)
    }

    /// Those of `acting` that stand on the first one's line.
    fn physical_line<'a, 's>(&self, acting: &'a [Acting<'s>]) -> &'a [Acting<'s>] {
        let pairs = acting.iter().zip(acting.iter().skip(1));
        let is_on_same_line = |(previous, next): &(&Acting<'_>, &Acting<'_>)| {
            let gap = Span::new(previous.atom.span.end, next.atom.span.start);
            !gap.of(self.source).contains('\n')
        };
        let behind_first = pairs.take_while(is_on_same_line).count();
        acting.get(..=behind_first).unwrap_or(acting)
    }
}

fn write_token(kind: TokenKind, text: &str, writer: &mut Writer) {
    if kind == TokenKind::String {
        writer.literal(text);
    } else {
        writer.push(text);
    }
}

/// No empty line stands inside of brackets at their ends.
fn may_be_apart(previous: Role, next: Role) -> bool {
    !matches!(previous, Role::Open | Role::OpenBrace { .. })
        && !matches!(
            next,
            Role::Close | Role::CloseAttribute | Role::CloseBrace { .. }
        )
}
