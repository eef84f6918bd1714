//! Where lines end.
//!
//! A token that stands in the source makes a line begin, if the lines before its own are not used up. Between two
//! such tokens is generated code, which is given the lines that there are, at the places where a line ends best.

use super::atom::Atom;
use super::role::Role;

/// How many lines end in front of each token.
#[derive(Debug)]
pub(super) struct Breaks {
    pub(super) before: Vec<usize>,
    /// The first item that has no line in the source.
    pub(super) below: Option<usize>,
}

/// A place where a line may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Boundary {
    /// How many brackets are open there.
    pub(super) depth: usize,
    /// Whether it stands between an attribute and what the attribute is for.
    pub(super) is_behind_attribute: bool,
}

impl Boundary {
    pub(super) fn is_between_items(self) -> bool {
        self.depth == 0 && !self.is_behind_attribute
    }

    /// The less, the better.
    fn cost(self) -> usize {
        self.depth * 2 + usize::from(self.is_behind_attribute)
    }
}

/// The boundary in front of each token that has one.
pub(super) fn boundaries(atoms: &[Atom]) -> Vec<Option<Boundary>> {
    let mut open_blocks: Vec<bool> = Vec::new();
    let mut previous: Option<&Atom> = None;
    let mut boundaries = Vec::with_capacity(atoms.len());
    for atom in atoms {
        let is_in_block = open_blocks.last().copied().unwrap_or(true);
        let kind = previous.map_or(Some(false), |previous| between(previous, atom));
        boundaries.push(
            kind.filter(|_| is_in_block)
                .map(|is_behind_attribute| Boundary {
                    depth: open_blocks.len(),
                    is_behind_attribute,
                }),
        );
        if atom.role.opens() {
            open_blocks.push(atom.role == Role::OpenBlock);
        } else if atom.role.closes() {
            open_blocks.pop();
        }
        previous = Some(atom);
    }
    boundaries
}

/// Whether a line may end between two neighbours in a block; and if so, whether that is behind an attribute.
fn between(previous: &Atom, next: &Atom) -> Option<bool> {
    match (previous.role, next.role) {
        (Role::OpenBlock, _) | (_, Role::CloseBlock) => Some(false),
        (Role::CloseAttribute, _) => (next.text != "#").then_some(true),
        (Role::Separator, _) if previous.text == ";" => Some(false),
        (Role::Separator, _) if previous.text == "," => (next.text == "#").then_some(false),
        (Role::CloseBlock | Role::Close(proc_macro2::Delimiter::Brace), _) => {
            begins_statement(next).then_some(false)
        }
        _ => None,
    }
}

/// Whether what follows a closing brace is a statement or an item of its own.
fn begins_statement(next: &Atom) -> bool {
    match next.role {
        Role::Keyword => !matches!(next.text.as_str(), "else" | "as"),
        Role::Word | Role::Literal | Role::Prefix | Role::OpenAngle | Role::OpenBlock => true,
        Role::Open(delimiter) => delimiter == proc_macro2::Delimiter::Parenthesis,
        _ => false,
    }
}

/// Gives every token of the source its own line, as far as there is one, and the tokens between a share of the lines
/// between.
pub(super) fn breaks(atoms: &[Atom], boundaries: &[Option<Boundary>]) -> Breaks {
    let mut before = vec![0; atoms.len()];
    let mut line = 1;
    let mut movable = 0;
    for (index, atom) in atoms.iter().enumerate() {
        if let Some(own) = atom.line.filter(|own| *own >= line) {
            spread(own - line, movable, index, boundaries, &mut before);
            line = own;
            movable = index + 1;
        }
        let more = atom.line_breaks();
        if more > 0 {
            line += more;
            movable = index + 1;
        }
    }
    let is_of_a_file = movable > 0;
    let below =
        (movable..atoms.len()).find(|index| is_of_a_file && is_between_items(boundaries, *index));
    for index in movable..atoms.len() {
        if let (Some(Some(_)), Some(count)) = (boundaries.get(index), before.get_mut(index)) {
            *count = if is_between_items(boundaries, index) {
                2
            } else {
                1
            };
        }
    }
    Breaks { before, below }
}

fn is_between_items(boundaries: &[Option<Boundary>], index: usize) -> bool {
    let boundary = boundaries.get(index).copied().flatten();
    boundary.is_some_and(Boundary::is_between_items)
}

/// Ends `lines` lines in front of the tokens from `first` to `last`, which is to begin a line or stand in one that
/// began at its statement.
fn spread(
    lines: usize,
    first: usize,
    last: usize,
    boundaries: &[Option<Boundary>],
    before: &mut [usize],
) {
    if lines == 0 {
        return;
    }
    let places = (first..=last).filter_map(|index| Some((index, (*boundaries.get(index)?)?)));
    let places: Vec<(usize, Boundary)> = places.collect();
    let main = places
        .iter()
        .rev()
        .min_by_key(|(_, boundary)| boundary.cost())
        .map_or(last, |(index, _)| *index);
    let behind = places.iter().filter(|(index, _)| *index > main);
    let ahead = places.iter().rev().filter(|(index, _)| *index < main);
    let mut left = lines;
    for (index, _) in behind.chain(ahead).take(lines - 1) {
        if let Some(count) = before.get_mut(*index) {
            *count += 1;
            left -= 1;
        }
    }
    if let Some(count) = before.get_mut(main) {
        *count += left;
    }
}
