//! What a rule of the grammar asks for. The words are those of pest's book.

use super::Rule;
use crate::ascii::AsciiSet;

/// A rule: what it does about white space and to the tree, what it can begin with, and what it reads.
pub(super) struct Definition(pub(super) Mode, pub(super) First, pub(super) Expression);

/// The bytes that something can begin with. What begins otherwise need not be tried, which spares most of the work.
pub(super) enum First {
    /// Any, or none at all, since it may be empty.
    Any,
    /// These, and no others.
    Ascii(AsciiSet),
    /// These, and whatever is not ASCII.
    Unicode(AsciiSet),
}

impl First {
    /// Whether something can begin with this byte; none is at the end of the text.
    pub(super) const fn fits(&self, byte: Option<u8>) -> bool {
        match (self, byte) {
            (Self::Any, _) => true,
            (_, None) => false,
            (Self::Ascii(set), Some(byte)) => set.contains(byte),
            (Self::Unicode(set), Some(byte)) => set.contains(byte) || !byte.is_ascii(),
        }
    }
}

/// What a rule does about the white space between its parts, and to the tree.
#[derive(Clone, Copy)]
pub(super) enum Mode {
    /// `{ … }`: a pair.
    Normal,
    /// `_{ … }`: no pair.
    Silent,
    /// `@{ … }`: no white space, and no pairs inside.
    Atomic,
    /// `${ … }`: no white space.
    CompoundAtomic,
    /// `!{ … }`: white space, even inside an atomic rule.
    NonAtomic,
}

/// What is read.
pub(super) enum Expression {
    /// `"…"`
    Text(&'static str),
    /// A character that fits.
    Character(fn(char) -> bool),
    /// Any character.
    Any,
    /// The start of the text.
    Start,
    /// The end of the text.
    End,
    /// What another rule reads.
    Reference(Rule),
    /// `a ~ b`
    Sequence(&'static [Expression]),
    /// `a | b`
    Choice(&'static [Expression]),
    /// `a?`
    Optional(&'static Expression),
    /// `a*`
    Repeat(&'static Expression),
    /// `&a`
    Ahead(&'static Expression),
    /// `!a`
    NotAhead(&'static Expression),
    /// Everything in front of these texts, and what they begin with.
    Until(First, &'static [&'static str]),
    /// What is read is put on the stack.
    Push(&'static Expression),
    /// The text on top of the stack.
    Peek,
    /// The same, which is taken off.
    Pop,
}
