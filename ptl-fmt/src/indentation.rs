//! How far lines inside a statement are indented.

use crate::role::{Acting, Role};

/// The blanks of one level.
pub(crate) const STEP: usize = 4;

/// The indentation of the lines of one statement.
///
/// What stands in brackets is one level deeper than the line where they begin, however many begin there, and what
/// closes them as deep as that line.
#[derive(Debug)]
pub(crate) struct Indentation {
    /// That of the statement.
    base: usize,
    /// That of the line that is being written.
    current: usize,
    brackets: Vec<Bracket>,
}

/// An open bracket.
#[derive(Clone, Copy, Debug)]
struct Bracket {
    /// The indentation of the line where it stands.
    line: usize,
    /// Whether the line ends behind it.
    ends_line: bool,
    is_brace: bool,
}

impl Indentation {
    pub(crate) fn new(base: usize) -> Self {
        Self {
            base,
            current: base,
            brackets: Vec::new(),
        }
    }

    /// Takes note of a token that was written.
    pub(crate) fn read(&mut self, role: Role) {
        if opens(role) {
            self.brackets.push(Bracket {
                line: self.current,
                ends_line: false,
                is_brace: matches!(role, Role::OpenBrace { .. }),
            });
        } else if closes(role) {
            self.brackets.pop();
        }
    }

    /// The indentation of a new line, which begins with `line` behind `previous`.
    pub(crate) fn break_line(&mut self, previous: Option<Role>, line: &[Acting<'_>]) -> usize {
        if let (Some(bracket), true) = (self.brackets.last_mut(), previous.is_some_and(opens)) {
            bracket.ends_line = true;
        }
        let closing = line.iter().take_while(|acting| closes(acting.role)).count();
        let opening = self.brackets.len().checked_sub(closing);
        let opening = opening.filter(|_| closing > 0);
        self.current = opening
            .and_then(|opening| self.brackets.get(opening))
            .map_or_else(
                || self.inside(previous, line.first()),
                |bracket| bracket.line,
            );
        self.current
    }

    /// The indentation of a line that closes nothing.
    fn inside(&self, previous: Option<Role>, first: Option<&Acting<'_>>) -> usize {
        let Some(bracket) = self.brackets.last() else {
            return self.base + STEP;
        };
        // In braces the alternatives of a pattern stand one below the other.
        let is_alternative = bracket.is_brace && first.is_some_and(|first| first.atom.text == "|");
        let continues = previous == Some(Role::Infix)
            || first.is_some_and(continues_operand) && !is_alternative;
        if bracket.ends_line && continues {
            bracket.line + 2 * STEP
        } else {
            bracket.line + STEP
        }
    }
}

fn opens(role: Role) -> bool {
    matches!(role, Role::Open | Role::OpenBrace { .. })
}

fn closes(role: Role) -> bool {
    matches!(
        role,
        Role::Close | Role::CloseAttribute | Role::CloseBrace { .. }
    )
}

/// Whether the line that begins with this goes on with what the line before it began.
fn continues_operand(first: &Acting<'_>) -> bool {
    matches!(first.role, Role::Joiner | Role::Infix | Role::Question) || first.atom.text == "as"
}
