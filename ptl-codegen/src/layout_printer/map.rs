//! Where in the source the printed tokens come from.

use ptl_parser::Span;

use super::atom::Atom;
use crate::source_map::{Piece, SourceMap};

/// The map of a text in which each of `atoms` begins at the byte that `starts` tells.
pub(super) fn map(atoms: &[Atom], starts: &[usize]) -> SourceMap {
    let mut map = SourceMap::default();
    let mut run: Option<Piece> = None;
    for (atom, start) in atoms.iter().zip(starts) {
        let next = piece(atom, *start);
        run = match (run, next) {
            (Some(one), Some(other)) if continues(one, other) => Some(Piece {
                printed: one.printed.to(other.printed),
                template: one.template.to(other.template),
                ..one
            }),
            (finished, next) => {
                map.extend(finished);
                next
            }
        };
    }
    map.extend(run);
    map
}

fn piece(atom: &Atom, start: usize) -> Option<Piece> {
    Some(Piece {
        printed: Span::new(start, start + atom.text.len()),
        template: atom.origin?,
        is_exact: atom.place.is_some(),
    })
}

/// Whether two neighbours stand as far from each other in the source, or were made for the same place.
fn continues(one: Piece, next: Piece) -> bool {
    if !one.is_exact || !next.is_exact {
        return one.is_exact == next.is_exact && one.template == next.template;
    }
    let gap = next.template.start.checked_sub(one.template.end);
    gap.is_some_and(|gap| one.printed.end + gap == next.printed.start)
}
