//! What the scanner sees.

use crate::span::Span;

/// A token of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Where it stands.
    pub span: Span,
}

impl Token {
    /// The text of the token in `source`, which it was found in.
    #[must_use]
    pub fn text<'s>(&self, source: &'s str) -> &'s str {
        self.span.of(source)
    }

    /// Whether the token is this word or symbol.
    #[must_use]
    pub fn is(&self, source: &str, text: &str) -> bool {
        !matches!(
            self.kind,
            TokenKind::String | TokenKind::Comment | TokenKind::OuterDoc | TokenKind::InnerDoc
        ) && self.text(source) == text
    }
}

/// The kinds of token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// The end of a line.
    LineBreak,
    /// `// …` or `/* … */`.
    Comment,
    /// `/// …`
    OuterDoc,
    /// `//! …`
    InnerDoc,
    /// A name or keyword.
    Word,
    /// What begins with a digit.
    Number,
    /// A string literal, PTL's or Rust's; `f!("…")` too.
    String,
    /// `b"…"`, `c"…"`: Rust's, and no text.
    Bytes,
    /// `'x'`, `b'x'`.
    Char,
    /// `'name`
    Lifetime,
    /// `(`, `[` or `{`.
    Open,
    /// `)`, `]` or `}`.
    Close,
    /// Anything else: operators and punctuation.
    Symbol,
}

impl TokenKind {
    /// Whether the token is a string or a char.
    pub(crate) const fn is_literal(self) -> bool {
        matches!(self, Self::String | Self::Bytes | Self::Char)
    }
}

/// Where a token stands decides what `'` means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Where a literal may begin a statement: `'…'` is one.
    Statement,
    /// Inside a statement: `'x'` is a char.
    Expression,
    /// Inside a Rust item, where Rust's rules hold alone.
    Item,
}
