//! Brackets of CSS, which must match: inside an open one, browsers read over `;` and `}`.

use crate::refusal::RefusalKind;

/// So many brackets can be counted.
const CAPACITY: u8 = 16;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Bracket {
    Round,
    Square,
}

/// The brackets that are open.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Brackets {
    /// One bit for each open bracket, the innermost the lowest: whether it is a square one.
    square: u16,
    depth: u8,
}

impl Brackets {
    pub(crate) const EMPTY: Self = Self {
        square: 0,
        depth: 0,
    };

    pub(crate) fn open(self, bracket: Bracket) -> Result<Self, RefusalKind> {
        if self.depth == CAPACITY {
            return Err(RefusalKind::TooDeep);
        }
        Ok(Self {
            square: self.square << 1 | u16::from(bracket == Bracket::Square),
            depth: self.depth + 1,
        })
    }

    pub(crate) fn close(self, bracket: Bracket) -> Result<Self, RefusalKind> {
        let innermost_is_square = self.square & 1 == 1;
        if self.depth == 0 || innermost_is_square != (bracket == Bracket::Square) {
            return Err(RefusalKind::CssBrackets);
        }
        Ok(Self {
            square: self.square >> 1,
            depth: self.depth - 1,
        })
    }
}
