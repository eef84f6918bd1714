//! Where a template's text came from, and which tokens and places its bytes stand for.
//!
//! The parser knows one thing only, bytes of a text. The text of a file is its own place: its tokens are lexed here
//! and a place is a range of bytes. The text of a macro's tokens was laid out on a [grid](crate::grid): there a range
//! of bytes stands for the very tokens that the user wrote, so that the compiler's own errors point at them.

mod lex;
mod places;

use std::cell::OnceCell;

use proc_macro2::{Group, Punct, Spacing, Span as TokenSpan, TokenStream, TokenTree};
use ptl_parser::{Parsed, Span};

use crate::grid::{Cell, Grid, GridError};

use places::Lexed;
pub(crate) use places::Places;

/// The text of a template's module, and where it came from.
#[derive(Debug)]
pub struct Source {
    text: String,
    /// The tokens that the text was laid out from; none where it is the text of a file.
    cells: Option<Vec<Cell>>,
    /// Where the tokens of a file stand, if anybody will ask.
    lexed: Option<Lexed>,
    parsed: OnceCell<Parsed>,
}

/// A piece of the source that Rust cannot read as tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LexFailure {
    /// The character that no token begins with, or the bracket that is never closed; the whole piece where the place
    /// is not known.
    pub span: Span,
}

/// A part of a token, such as a value inside a literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenPart<'a> {
    /// Its text.
    pub text: &'a str,
    /// The line of the user's file that it begins in.
    pub line: usize,
}

/// A piece of an expression, and the token that stands for it instead of what is written there.
pub type Replacement = (Span, TokenTree);

impl Source {
    /// The text of a file.
    ///
    /// Its tokens have spans of proc-macro2's own, which say nothing to the compiler: a proc macro calls
    /// [`proc_macro2::fallback::force`] first.
    pub fn from_text(text: String) -> Self {
        Self {
            text,
            cells: None,
            lexed: Some(Lexed::default()),
            parsed: OnceCell::new(),
        }
    }

    /// The text of a file that the parser has read, perhaps on another thread.
    pub fn from_parsed(text: String, parsed: Parsed) -> Self {
        Self {
            parsed: OnceCell::from(parsed),
            ..Self::from_text(text)
        }
    }

    /// The same, but what is made of it will not tell its places: [`print()`](crate::print()) finds none.
    #[must_use]
    pub fn without_places(self) -> Self {
        Self {
            lexed: None,
            ..self
        }
    }

    /// The tokens of `ptl! { … }`, laid out as text by their lines and columns.
    ///
    /// # Errors
    ///
    /// Fails where the tokens do not say where they stand: see [`GridError`].
    pub fn from_tokens(tokens: TokenStream) -> Result<Self, GridError> {
        Grid::lay_out(tokens).map(Self::from_grid)
    }

    /// The tokens of a literal in Rust source: `"…"`, `f!("…")`, `h!("…")`.
    ///
    /// Its text is the literal's, with no more than `f!(` and `)` around it, wherever the tokens stand.
    pub fn from_literal(tokens: TokenStream) -> Self {
        // What fails is no literal, and an empty text is none either.
        Self::from_grid(Grid::lay_out_on_a_line(tokens).unwrap_or_default())
    }

    pub(crate) fn from_grid(grid: Grid) -> Self {
        let Grid { text, cells } = grid;
        Self {
            text,
            cells: Some(cells),
            lexed: Some(Lexed::default()),
            parsed: OnceCell::new(),
        }
    }

    /// The text to parse. Every place given to the other functions is a range of its bytes.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text as the parser reads it, which it does once.
    pub fn parsed(&self) -> &Parsed {
        self.parsed.get_or_init(|| ptl_parser::parse(&self.text))
    }

    /// The Rust tokens of a piece of the text, which must be balanced: a list of neighbours at one depth of brackets.
    ///
    /// Each of `replacements`, which are in order, lie inside `span` and do not overlap, is yielded as its token, at
    /// any depth.
    ///
    /// # Errors
    ///
    /// Fails where the piece is not Rust's tokens.
    pub fn tokens(
        &self,
        span: Span,
        replacements: &[Replacement],
    ) -> Result<TokenStream, LexFailure> {
        match &self.cells {
            None => lex::text(&self.text, span, replacements, self.lexed.as_ref()),
            Some(cells) => self.select(cells, span, replacements),
        }
    }

    /// The spans of the first and the last token of a piece of the text, to report an error at; for the text of a
    /// file, of something that tells the piece's line to the [printer](crate::print).
    pub fn token_spans(&self, span: Span) -> (TokenSpan, TokenSpan) {
        let Some(cells) = &self.cells else {
            let lexed = self.lexed.as_ref();
            let anchor = lexed.and_then(|lexed| lexed.anchor(&self.text, span.start));
            let anchor = anchor.unwrap_or_else(TokenSpan::call_site);
            return (anchor, anchor);
        };
        let first = first_token(cells, span).unwrap_or_else(TokenSpan::call_site);
        let last = last_token(cells, span).unwrap_or_else(TokenSpan::call_site);
        // A piece without a token, such as indentation, lies between the two: what follows it stands for it.
        if last.start() < first.start() {
            return (first, first);
        }
        (first, last)
    }

    /// A piece of the text, if it is no more than a part of a token: the compiler can only point at the whole.
    pub fn token_part(&self, span: Span) -> Option<TokenPart<'_>> {
        let cell = cell_around(self.cells.as_ref()?, span).filter(|cell| cell.span != span)?;
        let before = Span::new(cell.span.start, span.start).of(&self.text);
        Some(TokenPart {
            text: span.of(&self.text),
            line: cell.tree.span().start().line + before.matches('\n').count(),
        })
    }

    /// The span of something that stands at the very place of a short piece of the text, such as a name.
    pub(crate) fn span_at(&self, span: Span) -> TokenSpan {
        let made = match &self.cells {
            None => self.lexed.as_ref().and_then(|lexed| lexed.token_at(span)),
            Some(_) => None,
        };
        made.unwrap_or_else(|| self.token_spans(span).0)
    }

    /// The bytes that a token stands for, given its span and the piece of the text that [`Source::tokens`] made it
    /// from; the whole piece where the token was made by somebody else.
    pub fn locate(&self, piece: Span, token: TokenSpan) -> Span {
        let found = match (&self.cells, &self.lexed) {
            (None, Some(lexed)) if lexed.is_anchor(token) => None,
            (None, lexed) => match lexed.as_ref().and_then(|lexed| lexed.place_of(token)) {
                Some(place) => Some(place).filter(|place| piece.contains(*place)),
                None => lex::locate(piece, token),
            },
            (Some(cells), _) => find(cells, piece, token),
        };
        found.unwrap_or(piece)
    }

    /// Tells where the tokens of a file stand in it.
    pub(crate) fn places(&self) -> Places<'_> {
        Places::new(&self.text, self.lexed.as_ref())
    }

    fn select(
        &self,
        cells: &[Cell],
        span: Span,
        replacements: &[Replacement],
    ) -> Result<TokenStream, LexFailure> {
        let cells = overlapping(cells, span);
        match cells {
            [cell] if cell.span != span && cell.span.contains(span) => match &cell.brackets {
                Some(brackets) if brackets.interior.contains(span) => {
                    self.select(&brackets.cells, span, replacements)
                }
                _ => lex::text_at(&self.text, span, replacements, cell.tree.span()),
            },
            _ => {
                let mut trees = replaced(cells, replacements);
                part_from_what_follows(&mut trees);
                Ok(trees.into_iter().collect())
            }
        }
    }
}

/// Those of `cells`, which are in order, that share a byte with `span`.
fn overlapping(cells: &[Cell], span: Span) -> &[Cell] {
    let first = cells.partition_point(|cell| cell.span.end <= span.start);
    let last = cells.partition_point(|cell| cell.span.start < span.end);
    cells.get(first..last).unwrap_or_default()
}

/// The tokens of `cells`, but for what `replacements` cover.
fn replaced(cells: &[Cell], replacements: &[Replacement]) -> Vec<TokenTree> {
    let mut trees = Vec::with_capacity(cells.len());
    let mut covered_up_to = 0;
    for cell in cells {
        if cell.span.start < covered_up_to {
            continue;
        }
        let next = replacements.partition_point(|(span, _)| span.end <= cell.span.start);
        match replacements.get(next) {
            Some((span, token)) if span.contains(cell.span) => {
                covered_up_to = span.end;
                trees.push(token.clone());
            }
            Some((span, _)) if cell.span.contains(*span) => {
                trees.push(rebuilt(cell, replacements));
            }
            _ => trees.push(cell.tree.clone()),
        }
    }
    trees
}

fn rebuilt(cell: &Cell, replacements: &[Replacement]) -> TokenTree {
    let (TokenTree::Group(group), Some(brackets)) = (&cell.tree, &cell.brackets) else {
        return cell.tree.clone();
    };
    let trees = replaced(&brackets.cells, replacements);
    let mut rebuilt = Group::new(group.delimiter(), trees.into_iter().collect());
    rebuilt.set_span(group.span());
    TokenTree::Group(rebuilt)
}

/// The last punctuation mark was joined to what followed it in the source; generated code puts something else there.
fn part_from_what_follows(trees: &mut [TokenTree]) {
    if let Some(TokenTree::Punct(punct)) = trees.last_mut() {
        let mut alone = Punct::new(punct.as_char(), Spacing::Alone);
        alone.set_span(punct.span());
        *punct = alone;
    }
}

/// The token that a piece lies in.
fn cell_around(cells: &[Cell], span: Span) -> Option<&Cell> {
    let [cell] = overlapping(cells, span) else {
        return None;
    };
    match &cell.brackets {
        None => Some(cell).filter(|cell| cell.span.contains(span)),
        Some(brackets) => cell_around(&brackets.cells, span),
    }
}

fn first_token(cells: &[Cell], span: Span) -> Option<TokenSpan> {
    let first = cells.partition_point(|cell| cell.span.end <= span.start);
    let cell = cells.get(first).or(cells.last())?;
    let Some(brackets) = &cell.brackets else {
        return Some(cell.tree.span());
    };
    let Span { start, end } = brackets.interior;
    if span.start < start {
        Some(brackets.open)
    } else if span.start < end {
        first_token(&brackets.cells, span)
    } else {
        Some(brackets.close)
    }
}

fn last_token(cells: &[Cell], span: Span) -> Option<TokenSpan> {
    let span_end = span.end.max(span.start + 1);
    let after = cells.partition_point(|cell| cell.span.start < span_end);
    let cell = cells.get(after.saturating_sub(1))?;
    let Some(brackets) = &cell.brackets else {
        return Some(cell.tree.span());
    };
    let Span { start, end } = brackets.interior;
    if span_end > end {
        Some(brackets.close)
    } else if span_end > start {
        last_token(&brackets.cells, span)
    } else {
        Some(brackets.open)
    }
}

/// The cell or bracket in `piece` whose token has the very place of `token`.
fn find(cells: &[Cell], piece: Span, token: TokenSpan) -> Option<Span> {
    overlapping(cells, piece).iter().find_map(|cell| {
        if piece.contains(cell.span) && same_place(cell.tree.span(), token) {
            return Some(cell.span);
        }
        let brackets = cell.brackets.as_ref()?;
        if same_place(brackets.open, token) {
            Some(Span::new(cell.span.start, brackets.interior.start))
        } else if same_place(brackets.close, token) {
            Some(Span::new(brackets.interior.end, cell.span.end))
        } else {
            find(&brackets.cells, piece, token)
        }
    })
}

fn same_place(one: TokenSpan, other: TokenSpan) -> bool {
    one.start() == other.start() && one.end() == other.end()
}

#[cfg(test)]
mod tests;
