//! Comments that the lexer turned into `#[doc = "…"]`.

use proc_macro2::{Span as TokenSpan, TokenTree};

/// A `///` or `//!` comment, as the tokens that it became.
pub(super) struct DocComment<'a> {
    /// What the user wrote.
    pub(super) text: String,
    /// `#`, or `#` and `!`.
    pub(super) marks: &'a [TokenTree],
    /// `[doc = "…"]`
    pub(super) attribute: &'a TokenTree,
    /// The tokens after the comment.
    pub(super) rest: &'a [TokenTree],
}

impl<'a> DocComment<'a> {
    /// The comment that `trees` begin with. An attribute that was written as one is none, nor is a comment whose
    /// text is not to be had: that one is written as the attribute that it became.
    pub(super) fn at(trees: &'a [TokenTree]) -> Option<Self> {
        let marks = match trees {
            [TokenTree::Punct(pound), TokenTree::Group(_), ..] if pound.as_char() == '#' => 1,
            [
                TokenTree::Punct(pound),
                TokenTree::Punct(bang),
                TokenTree::Group(_),
                ..,
            ] if pound.as_char() == '#' && bang.as_char() == '!' => 2,
            _ => return None,
        };
        let (marks, rest) = trees.split_at_checked(marks)?;
        let (attribute, rest) = rest.split_first()?;
        let text = marks.first()?.span().source_text()?;
        is_comment(&text).then_some(Self {
            text,
            marks,
            attribute,
            rest,
        })
    }

    pub(super) fn span(&self) -> TokenSpan {
        self.attribute.span()
    }
}

/// A `#` that was written as one has itself for its text, one that was made from a comment has the comment.
fn is_comment(text: &str) -> bool {
    text.starts_with("//") || text.starts_with("/*")
}
