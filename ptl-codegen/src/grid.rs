//! The tokens of `ptl! { … }` laid out as text again, by their lines and columns.
//!
//! Rust's lexer drops white space, and indentation is what makes a block in a template. But every token knows where
//! it stood: placed on a grid of lines and columns, the tokens give a text with the layout that the user wrote, and
//! for each byte of it the token that it came from.

mod doc_comment;
mod marks;
mod places;
mod writer;

use proc_macro2::{Span as TokenSpan, TokenStream, TokenTree};
use ptl_parser::Span;

pub(crate) use marks::Marks;
use places::Places;
pub(crate) use writer::Writer;

/// The text of a macro's tokens, and which bytes of it each token covers.
#[derive(Debug, Default)]
pub(crate) struct Grid {
    pub(crate) text: String,
    /// In the order of the text.
    pub(crate) cells: Vec<Cell>,
}

/// A token and the bytes of the text that it covers.
#[derive(Debug)]
pub(crate) struct Cell {
    pub(crate) span: Span,
    pub(crate) tree: TokenTree,
    /// None for a token without brackets.
    pub(crate) brackets: Option<Brackets>,
}

/// The brackets of a group, and what they hold.
#[derive(Debug)]
pub(crate) struct Brackets {
    pub(crate) open: TokenSpan,
    pub(crate) close: TokenSpan,
    /// The bytes between the brackets.
    pub(crate) interior: Span,
    /// In the order of the text.
    pub(crate) cells: Vec<Cell>,
}

/// Why tokens cannot be laid out.
#[derive(Clone, Copy, Debug)]
pub enum GridError {
    /// No token says where it stands, which is how rust-analyzer hands them over.
    NoPositions,
    /// This token stands somewhere else than its neighbours: a `macro_rules!` macro was given it as `$n:ident` or
    /// `$t:tt`. Only the macro's own tokens and fragments such as `$x:expr` can be placed.
    Misplaced(TokenSpan),
    /// Brackets are nested too deep at this one.
    TooDeep(TokenSpan),
}

impl Grid {
    /// Lays tokens out as text, each line indented as far as it was beyond the first one.
    pub(crate) fn lay_out(tokens: TokenStream) -> Result<Self, GridError> {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let mut writer = Writer::new(Places::of(&trees)?);
        writer.write(&trees)?;
        Ok(writer.finish())
    }

    /// Lays tokens out as one line, whatever their places: for what is a single thing, such as a literal.
    pub(crate) fn lay_out_on_a_line(tokens: TokenStream) -> Result<Self, GridError> {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let mut writer = Writer::new(Marks::default());
        writer.write(&trees)?;
        Ok(writer.finish())
    }
}

impl Cell {
    fn leaf(span: Span, tree: TokenTree) -> Self {
        Self {
            span,
            tree,
            brackets: None,
        }
    }
}

#[cfg(test)]
mod agreement_tests;
#[cfg(test)]
mod tests;
