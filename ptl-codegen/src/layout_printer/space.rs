//! White space between two tokens on a line.

use proc_macro2::Delimiter::{Brace, Bracket, Parenthesis};

use super::atom::{Atom, would_join};
use super::role::Role;

/// Whether `next` is parted from `previous`: as in the source if both stand there, else about as rustfmt does it.
pub(super) fn parts(previous: &Atom, next: &Atom) -> bool {
    if let (Some(one), Some(other)) = (previous.place, next.place)
        && one.end <= other.start
    {
        return one.end != other.start;
    }
    by_role(previous, next) || must_be_parted(previous, next)
}

fn by_role(previous: &Atom, next: &Atom) -> bool {
    use Role::{
        Bang, Close, CloseAngle, CloseAttribute, CloseBlock, Infix, Joiner, Keyword, Open,
        OpenAngle, OpenBlock, Prefix, Question, Separator,
    };
    match (previous.role, next.role) {
        (Open(Brace), Close(_)) => false,
        (Open(Brace) | OpenBlock, _) | (_, Close(Brace) | CloseBlock) => true,
        (Open(_) | Prefix | OpenAngle | Joiner, _)
        | (_, Close(_) | CloseAttribute | CloseAngle | Separator | Question) => false,
        (Separator | Infix, _) | (_, Open(Brace) | OpenBlock | Infix) => true,
        (Bang, _) | (_, Joiner | Bang) => false,
        (Keyword, OpenAngle) => !matches!(previous.text.as_str(), "impl" | "for" | "fn"),
        (Keyword, Open(_)) => !matches!(previous.text.as_str(), "fn" | "pub"),
        (Close(Brace) | CloseBlock | CloseAttribute, _) => true,
        (_, OpenAngle | Open(Parenthesis | Bracket)) => false,
        _ => true,
    }
}

/// Whether the two would be read as something else without white space between them.
fn must_be_parted(previous: &Atom, next: &Atom) -> bool {
    let (Some(last), Some(first)) = (previous.text.chars().last(), next.text.chars().next()) else {
        return false;
    };
    match (previous.role, next.role) {
        // Rust takes `<<`, `>>` and `&&` apart where one at a time is meant.
        (Role::OpenAngle, Role::OpenAngle) | (Role::CloseAngle, Role::CloseAngle) => false,
        (Role::Prefix, Role::Prefix) if last == '&' && first == '&' => false,
        // `1.` would be a number with a fraction.
        (Role::Literal, Role::Joiner) => {
            previous.text.starts_with(|first: char| first.is_numeric())
        }
        _ => would_join(last, first),
    }
}
