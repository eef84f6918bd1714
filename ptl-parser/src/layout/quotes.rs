//! Quotes inside braces: what a line with tokens that mean nothing often comes from.

use crate::scan::{Place, Scanner, TokenKind};
use crate::span::Span;

/// The brace of an interpolated literal on the line at `span` that its own quotes cut off: in `f'{x.split('\n')}'` the
/// literal ends behind `split(`.
pub(super) fn cut_braces(source: &str, span: Span) -> Option<Span> {
    let mut scanner = Scanner::new(source.get(..span.end)?, span.start);
    let mut place = Place::Statement;
    while let Some(token) = scanner.next_significant(place) {
        place = Place::Expression;
        let text = token.text(source);
        if token.kind == TokenKind::String
            && let Some(brace) = open_brace(text)
        {
            let start = token.span.start + brace;
            return Some(Span::new(start, start + 1));
        }
    }
    None
}

/// The first `{` in a literal that no `}` follows.
fn open_brace(literal: &str) -> Option<usize> {
    let has_interpolation =
        literal.starts_with(['f', 'h']) || literal.starts_with("rf") || literal.starts_with("rh");
    let last = literal.rfind('{').filter(|_| has_interpolation)?;
    let behind = literal.get(last..)?;
    let before = literal.get(..last)?;
    (!behind.contains('}') && !before.ends_with('{')).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::cut_braces;
    use crate::span::Span;

    #[test]
    fn finds_the_brace() {
        let source = r"f'{x.split('\n')}'";
        assert_eq!(
            cut_braces(source, Span::new(0, source.len())),
            Some(Span::new(2, 3))
        );
    }

    #[test]
    fn a_literal_with_whole_braces_is_none() {
        let source = r"f'{x} {{' \";
        assert_eq!(cut_braces(source, Span::new(0, source.len())), None);
    }
}
