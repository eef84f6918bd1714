//! Text to tokens, by proc-macro2's own lexer.
//!
//! The compiler's lexer is no help here: it tells no places, and it prints errors that cannot be taken back.

use proc_macro2::{
    Group, Ident, LexError, Literal, Punct, Span as TokenSpan, TokenStream, TokenTree,
};
use ptl_parser::Span;

use super::places::Lexed;
use super::{LexFailure, Replacement};

/// What stands in the text for a piece that is to be replaced. It is as short as the shortest such piece, so that
/// the bytes after it keep their places, and is told from the same token of the user's by its place.
const PLACEHOLDER: char = '_';

/// The tokens of a piece of `text`, with spans that [`locate`] understands. `pieces` remembers the piece.
pub(super) fn text(
    text: &str,
    piece: Span,
    replacements: &[Replacement],
    pieces: Option<&Lexed>,
) -> Result<TokenStream, LexFailure> {
    let lexed = lexed(text, piece, replacements)?;
    if let Some(pieces) = pieces {
        let first = lexed.clone().into_iter().next();
        pieces.remember(first.map(|tree| tree.span()), piece.start);
    }
    if replacements.is_empty() {
        return Ok(lexed);
    }
    let rebuild = Rebuild {
        piece,
        replacements,
        span: None,
    };
    rebuild.stream(lexed)
}

/// The tokens of a piece of `text` that lies inside a literal, each with the literal's span: the piece's names mean
/// what they mean where the literal stands.
pub(super) fn text_at(
    text: &str,
    piece: Span,
    replacements: &[Replacement],
    span: TokenSpan,
) -> Result<TokenStream, LexFailure> {
    let lexed = {
        let _forced = Forced::new();
        lexed(text, piece, replacements)?
    };
    let rebuild = Rebuild {
        piece,
        replacements,
        span: Some(span),
    };
    rebuild.stream(lexed)
}

/// The bytes of a token that was lexed from `piece`, if it was.
pub(super) fn locate(piece: Span, token: TokenSpan) -> Option<Span> {
    let range = token.byte_range();
    let span = Span::new(piece.start + range.start, piece.start + range.end);
    (!range.is_empty() && piece.contains(span)).then_some(span)
}

fn lexed(text: &str, piece: Span, replacements: &[Replacement]) -> Result<TokenStream, LexFailure> {
    let text = piece.of(text);
    let lexed = if replacements.is_empty() {
        text.parse()
    } else {
        masked(text, piece, replacements).parse()
    };
    lexed.map_err(|error| failure(text, piece, &error))
}

fn failure(text: &str, piece: Span, error: &LexError) -> LexFailure {
    let offset = error.span().byte_range().start;
    let unread = text.get(offset..).and_then(|rest| rest.chars().next());
    LexFailure {
        span: match unread {
            Some(character) if offset > 0 => {
                let start = piece.start + offset;
                Span::new(start, start + character.len_utf8())
            }
            _ => piece,
        },
    }
}

/// `text` with a placeholder for each replacement, of the same number of bytes.
fn masked(text: &str, piece: Span, replacements: &[Replacement]) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut copied = 0;
    for (span, _) in replacements {
        let start = span.start.saturating_sub(piece.start);
        let end = span.end.saturating_sub(piece.start);
        masked.push_str(text.get(copied..start).unwrap_or_default());
        masked.push(PLACEHOLDER);
        masked.extend(std::iter::repeat_n(' ', end.saturating_sub(start + 1)));
        copied = end;
    }
    masked.push_str(text.get(copied..).unwrap_or_default());
    masked
}

/// Puts the replacements where their placeholders stand and, where there is one, gives all other tokens a span.
struct Rebuild<'a> {
    piece: Span,
    replacements: &'a [Replacement],
    span: Option<TokenSpan>,
}

impl Rebuild<'_> {
    fn stream(&self, stream: TokenStream) -> Result<TokenStream, LexFailure> {
        stream.into_iter().map(|tree| self.tree(tree)).collect()
    }

    fn tree(&self, tree: TokenTree) -> Result<TokenTree, LexFailure> {
        if let Some(token) = self.replacement(&tree) {
            return Ok(token);
        }
        match (tree, self.span) {
            (TokenTree::Group(group), span) => {
                let stream = self.stream(group.stream())?;
                let mut rebuilt = Group::new(group.delimiter(), stream);
                rebuilt.set_span(span.unwrap_or_else(|| group.span()));
                Ok(TokenTree::Group(rebuilt))
            }
            (tree, None) => Ok(tree),
            (leaf, Some(span)) => moved(&leaf, span).ok_or(LexFailure { span: self.piece }),
        }
    }

    fn replacement(&self, tree: &TokenTree) -> Option<TokenTree> {
        let TokenTree::Ident(_) = tree else {
            return None;
        };
        let start = self.piece.start + tree.span().byte_range().start;
        let found = self
            .replacements
            .binary_search_by_key(&start, |(span, _)| span.start);
        let (_, token) = self.replacements.get(found.ok()?)?;
        Some(token.clone())
    }
}

/// The same token without brackets, made by the lexer that is in force now, at `span`; none if that one refuses it.
fn moved(leaf: &TokenTree, span: TokenSpan) -> Option<TokenTree> {
    let text = leaf.to_string();
    let mut moved = match leaf {
        TokenTree::Ident(_) => TokenTree::Ident(match text.strip_prefix("r#") {
            Some(name) => Ident::new_raw(name, span),
            None => Ident::new(&text, span),
        }),
        TokenTree::Punct(punct) => TokenTree::Punct(Punct::new(punct.as_char(), punct.spacing())),
        TokenTree::Literal(_) => TokenTree::Literal(text.parse::<Literal>().ok()?),
        TokenTree::Group(_) => return None,
    };
    moved.set_span(span);
    Some(moved)
}

/// Forces proc-macro2 to its own lexer for as long as this lives.
struct Forced;

impl Forced {
    fn new() -> Self {
        proc_macro2::fallback::force();
        Self
    }
}

impl Drop for Forced {
    fn drop(&mut self) {
        proc_macro2::fallback::unforce();
    }
}
