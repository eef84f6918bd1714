//! Brackets that are open.

use crate::error::{Error, ErrorKind};
use crate::scan::{Scanner, Token, TokenKind};

/// How deep brackets may nest.
pub(crate) const BRACKET_LIMIT: usize = 100;

/// The brackets that are open at a place in the source.
#[derive(Debug, Default)]
pub(crate) struct Brackets {
    open: Vec<Token>,
    /// How many more are open beyond the limit.
    excess: usize,
    /// How many `<` are open, if they are brackets.
    angles: usize,
}

impl Brackets {
    pub(crate) fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    /// How many `<` are open, if they are brackets.
    pub(crate) const fn angles(&self) -> usize {
        self.angles
    }

    /// Whether there were too many.
    pub(crate) const fn is_excessive(&self) -> bool {
        self.excess > 0
    }

    /// The bracket that was opened last.
    pub(crate) fn innermost(&self) -> Option<Token> {
        self.open.last().copied()
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Takes note of `token`, and reports a bracket that does not fit.
    pub(crate) fn read(&mut self, token: Token, scanner: &mut Scanner<'_>) {
        match token.kind {
            TokenKind::Open if self.open.len() >= BRACKET_LIMIT => {
                if self.excess == 0 {
                    scanner.report(
                        ErrorKind::BracketsTooDeep {
                            limit: BRACKET_LIMIT,
                        },
                        token.span,
                    );
                }
                self.excess += 1;
            }
            TokenKind::Open => self.open.push(token),
            TokenKind::Close if self.excess > 0 => self.excess -= 1,
            TokenKind::Close => self.close(token, scanner),
            TokenKind::Symbol => self.read_angle(token, scanner),
            _ => {}
        }
    }

    fn close(&mut self, token: Token, scanner: &mut Scanner<'_>) {
        let source = scanner.source();
        let found = token.text(source).chars().next().unwrap_or_default();
        let Some(opening) = self.open.pop() else {
            scanner.report(ErrorKind::StrayBracket(found), token.span);
            return;
        };
        let expected = closing(opening.text(source));
        if found == expected {
            return;
        }
        let kind = ErrorKind::MismatchedBracket { expected, found };
        scanner
            .errors
            .push(Error::new(kind, token.span).related(opening.span));
        scanner.is_broken = true;
        if let Some(partner) = self
            .open
            .iter()
            .rposition(|open| closing(open.text(source)) == found)
        {
            self.open.truncate(partner);
        }
    }

    /// The grammar follows `<…>` in types, so that these must not nest without end either. In expressions `<` may be
    /// a comparison, which nothing closes; no expression has a hundred of those.
    fn read_angle(&mut self, token: Token, scanner: &mut Scanner<'_>) {
        match token.text(scanner.source()) {
            "<" | "<=" | "<-" => {
                self.angles += 1;
                if self.angles == BRACKET_LIMIT {
                    scanner.report(
                        ErrorKind::BracketsTooDeep {
                            limit: BRACKET_LIMIT,
                        },
                        token.span,
                    );
                }
            }
            ">" | ">=" => self.angles = self.angles.saturating_sub(1),
            _ => {}
        }
    }
}

/// What closes the bracket `open`.
fn closing(open: &str) -> char {
    match open {
        "(" => ')',
        "[" => ']',
        _ => '}',
    }
}
