//! What a rule of the grammar asks for. The words are those of pest's book.

use super::Rule;

/// A rule: what it does about white space and to the tree, and what it reads.
pub(super) struct Definition(pub(super) Mode, pub(super) Expression);

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
    /// Everything in front of these texts.
    Until(&'static [&'static str]),
    /// What is read is put on the stack.
    Push(&'static Expression),
    /// The text on top of the stack.
    Peek,
    /// The same, which is taken off.
    Pop,
    /// What cannot be read leaves the stack as it was.
    Restore(&'static Expression),
}
