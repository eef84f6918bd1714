//! What a token may do in its line.

use crate::atom::Atom;

/// What a token does, as far as the white space around it depends on that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A word that no operand ends with.
    Keyword,
    /// A name, or a word that stands for a value.
    Word,
    /// A number, a string or a char.
    Literal,
    /// A lifetime or a label.
    Lifetime,
    /// An opening bracket that is no brace.
    Open,
    /// What closes it.
    Close,
    /// The closing bracket of an attribute.
    CloseAttribute,
    /// An opening brace; whether blanks stand inside.
    OpenBrace { is_padded: bool },
    /// What closes it.
    CloseBrace { is_padded: bool },
    /// `<` of generic arguments or parameters.
    OpenAngle,
    /// What closes it; whether it belongs to the word `impl` or `for`.
    CloseAngle { is_behind_keyword: bool },
    /// An operator in front of its operand.
    Prefix,
    /// An operator between two operands.
    Infix,
    /// `=` behind the name of an argument.
    Names,
    /// `..` and `..=`
    Range,
    /// `.`, and `::` between two names.
    Joiner,
    /// `::` in front of the first name.
    PathStart,
    /// `?` behind its operand.
    Question,
    /// `!` behind the name of a macro.
    Bang,
    /// `#` of an attribute.
    Hash,
    /// `,`, `;` or `:`
    Separator,
    /// `|` in front of the parameters of a closure.
    OpenClosure,
    /// `|` behind them.
    CloseClosure,
    /// `||` of a closure without parameters.
    EmptyClosure,
    /// What might be one thing or another.
    Unsure,
}

impl Role {
    /// Whether an operand may end with this, so that an operator which follows stands between two.
    pub(crate) const fn ends_operand(self) -> bool {
        matches!(
            self,
            Self::Word
                | Self::Literal
                | Self::Lifetime
                | Self::Close
                | Self::CloseBrace { .. }
                | Self::CloseAngle { .. }
                | Self::Question
        )
    }
}

/// A token, what it does, and what the white space before it depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Acting<'s> {
    pub(crate) atom: Atom<'s>,
    pub(crate) role: Role,
    /// Whether it begins a part of a head, behind its keyword.
    pub(crate) begins_part: bool,
    /// Whether it stands between the brackets of a macro whose grammar nobody knows here.
    pub(crate) is_in_macro: bool,
}

/// Rust's keywords that no operand ends with.
const KEYWORDS: [&str; 32] = [
    "as", "async", "break", "const", "continue", "dyn", "else", "enum", "extern", "fn", "for",
    "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return",
    "static", "struct", "trait", "type", "unsafe", "use", "where", "while", "yield",
];

/// Whether `word` is a keyword that no operand ends with.
pub(crate) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}
