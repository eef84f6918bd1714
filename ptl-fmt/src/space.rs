//! White space between two tokens of a line.

use crate::join::would_join;
use crate::role::{Acting, Role};

/// What stands between two tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Space {
    None,
    One,
    /// A blank if the author left one.
    Kept,
}

/// Whether a blank stands between `previous` and `next`.
pub(crate) fn parts(previous: &Acting<'_>, next: &Acting<'_>) -> bool {
    let was_parted = previous.atom.span.end < next.atom.span.start;
    if would_join(previous.atom.text, next.atom.text) {
        return was_parted;
    }
    let space = if next.is_in_macro {
        Space::Kept
    } else {
        by_role(previous, next)
    };
    match space {
        Space::One => true,
        Space::Kept => was_parted,
        Space::None => false,
    }
}

/// What rustfmt would write; the first rule that fits decides.
fn by_role(previous: &Acting<'_>, next: &Acting<'_>) -> Space {
    use Role::{
        Bang, Close, CloseAngle, CloseAttribute, CloseBrace, CloseClosure, Hash, Infix, Joiner,
        Keyword, Lifetime, Names, Open, OpenAngle, OpenBrace, OpenClosure, PathStart, Prefix,
        Question, Range, Separator, Unsure, Word,
    };
    let is_kept = |(previous, next)| {
        matches!(
            (previous, next),
            (Unsure, _)
                | (_, Unsure)
                | (Keyword, OpenAngle)
                | (
                    CloseBrace { .. }
                        | CloseAngle {
                            is_behind_keyword: true
                        },
                    Open
                )
        )
    };
    match (previous.role, next.role) {
        pair if is_kept(pair) => Space::Kept,
        (OpenBrace { .. }, CloseBrace { .. })
        | (OpenBrace { is_padded: false } | Open | OpenAngle | OpenClosure | Names | Hash, _)
        | (
            _,
            CloseBrace { is_padded: false }
            | Close
            | CloseAttribute
            | CloseAngle { .. }
            | CloseClosure
            | Names
            | Separator,
        ) => Space::None,
        (OpenBrace { .. } | Separator | Infix, _) | (_, CloseBrace { .. } | Infix) => Space::One,
        _ if next.begins_part => Space::One,
        (Prefix | Joiner | PathStart, _) | (_, Joiner | Question | Bang) => Space::None,
        (_, OpenBrace { .. }) | (Range, Keyword) | (Lifetime, _) => Space::One,
        (Keyword, Open) if !matches!(previous.atom.text, "fn" | "pub") => Space::One,
        (Range | Bang, _) | (Keyword, Open) | (Word, OpenAngle) => Space::None,
        (previous, Range | Open) if previous.ends_operand() => Space::None,
        _ => Space::One,
    }
}
