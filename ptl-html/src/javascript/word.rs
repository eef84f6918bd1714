//! Names, keywords and numbers of JavaScript.

use super::token::Token;
use crate::name::Name;

/// The longest keyword that matters, `instanceof`, fits.
const CAPACITY: usize = 10;

/// Keywords behind which an expression has to come.
const BEFORE_EXPRESSION: &[&str] = &[
    "return",
    "typeof",
    "case",
    "in",
    "instanceof",
    "delete",
    "void",
    "throw",
];

/// Words behind which an expression has to come where they are keywords.
const MAYBE_BEFORE_EXPRESSION: &[&str] = &["of", "await", "yield"];

/// Keywords behind which a statement has to come.
const BEFORE_STATEMENT: &[&str] = &["else", "do"];

/// Keywords behind which a `/` may begin a regular expression, in a new statement or an operand.
const MAYBE_BEFORE_REGEX: &[&str] = &["break", "continue", "debugger", "extends", "default", "new"];

/// A word that may go on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Word {
    name: Name<CAPACITY>,
    /// Whether it stands behind a dot, where no word is a keyword.
    member: bool,
    number: bool,
    /// Whether a value may be part of it, or a byte that is white space or a line's end beyond
    /// ASCII.
    unknown: bool,
}

impl Word {
    pub(crate) fn begin(byte: u8, behind: Token) -> Self {
        Self {
            name: Name::EMPTY.with_exact(byte),
            member: behind == Token::Dot,
            number: byte.is_ascii_digit(),
            unknown: !byte.is_ascii() || matches!(behind, Token::Value | Token::ListValue),
        }
    }

    pub(crate) fn with(self, byte: u8) -> Self {
        Self {
            name: self.name.with_exact(byte),
            unknown: self.unknown || !byte.is_ascii(),
            ..self
        }
    }

    /// Whether it is a `#` alone, which is no name: with a `!`, a script may begin by a comment.
    pub(crate) fn is_hash(self) -> bool {
        self.name.is("#")
    }

    /// What the word means for what stands behind it.
    pub(crate) fn last(self) -> Token {
        let name = self.name;
        if self.unknown {
            Token::Unknown
        } else if self.member {
            Token::Operand
        } else if name.is_one_of(BEFORE_EXPRESSION) {
            Token::Operator
        } else if name.is_one_of(MAYBE_BEFORE_EXPRESSION) {
            Token::MaybeOperator
        } else if name.is_one_of(BEFORE_STATEMENT) {
            Token::Statement
        } else if name.is_one_of(MAYBE_BEFORE_REGEX) {
            Token::Closing
        } else {
            Token::Operand
        }
    }
}

pub(crate) fn begins(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'#') || !byte.is_ascii()
}

/// Whether the byte belongs to the word. A dot belongs to a number.
pub(crate) fn continues(word: Word, byte: u8) -> bool {
    begins(byte) || (byte == b'.' && word.number)
}
