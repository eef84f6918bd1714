//! Gaps between tokens as they were in the user's file.

use proc_macro2::{LineColumn, Span as TokenSpan, TokenTree};

use super::GridError;
use super::writer::{Gap, Gaps, Token};

/// Knows where the last token stood.
pub(super) struct Places {
    base_column: usize,
    origin: Origin,
    last: Option<Place>,
    before_last: Option<LineColumn>,
}

/// The place of a token or a bracket in the user's file.
struct Place {
    span: TokenSpan,
    start: LineColumn,
    end: LineColumn,
    /// Whether the text shows nothing there, so that what follows stands in its place.
    is_empty: bool,
}

impl Places {
    /// Makes ready for laying these tokens out.
    pub(super) fn of(trees: &[TokenTree]) -> Result<Self, GridError> {
        if !has_positions(trees) {
            return Err(GridError::NoPositions);
        }
        Ok(Self {
            base_column: base_column(trees),
            origin: Origin::of(
                trees
                    .first()
                    .map_or_else(TokenSpan::call_site, TokenTree::span),
            ),
            last: None,
            before_last: None,
        })
    }

    /// Of two neighbours that stand in the wrong order, the one that does not fit what came before them.
    fn misplaced(&self, last: &Place, place: &Place) -> GridError {
        let fits = self.before_last.is_some_and(|end| end <= place.start);
        GridError::Misplaced(if fits { last.span } else { place.span })
    }

    fn gap_between(&self, last: &Place, place: &Place) -> Result<Gap, GridError> {
        // To ask for the origin takes longer than all the rest, and on a line there is only one.
        if place.start.line != last.end.line && Origin::of(place.span) != self.origin {
            return Err(GridError::Misplaced(place.span));
        }
        if place.start < last.end {
            return Err(self.misplaced(last, place));
        }
        let lines = place.start.line.saturating_sub(last.end.line);
        if lines == 0 {
            let touches = last.is_empty || place.start.column == last.end.column;
            return Ok(if touches { Gap::None } else { Gap::Space });
        }
        let indentation = (place.start.column + 1).saturating_sub(self.base_column);
        Ok(Gap::Lines { lines, indentation })
    }
}

/// What the tokens of one piece of source have in common, and what a macro's own tokens do not share with those that
/// it was given.
#[derive(PartialEq, Eq)]
struct Origin {
    file: String,
    expansion: String,
}

impl Origin {
    fn of(span: TokenSpan) -> Self {
        // The compiler tells which macro's expansion a token comes from in the debugging form alone: `#5 bytes(1..2)`.
        // Should that change, some misplaced tokens are found by their order only.
        let form = format!("{span:?}");
        let expansion = form
            .split_once(" bytes(")
            .map_or("", |(expansion, _)| expansion);
        Self {
            file: span.file(),
            expansion: expansion.to_owned(),
        }
    }
}

impl Gaps for Places {
    const KEEPS_LINES: bool = true;

    fn before(&mut self, token: &Token<'_>) -> Result<Gap, GridError> {
        let place = Place {
            span: token.span,
            start: token.span.start(),
            end: token.span.end(),
            is_empty: token.text.is_empty(),
        };
        let Some(last) = &self.last else {
            self.last = Some(place);
            return Ok(Gap::None);
        };
        // The two tokens of a lifetime, and the marks of an operator that a macro made, share one place.
        if (place.start, place.end) == (last.start, last.end) {
            return Ok(Gap::None);
        }
        let gap = self.gap_between(last, &place)?;
        self.before_last = Some(last.end);
        self.last = Some(place);
        Ok(gap)
    }
}

/// Whether any two tokens stand at different places; a single token has no layout to lose.
fn has_positions(trees: &[TokenTree]) -> bool {
    let Some(first) = trees.first() else {
        return true;
    };
    let start = first.span().start();
    let differs = |tree: &TokenTree| tree.span().start() != start;
    matches!(
        trees,
        [TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_)]
    ) || trees.iter().any(|tree| match tree {
        TokenTree::Group(group) => {
            differs(tree) || group.stream().into_iter().any(|tree| differs(&tree))
        }
        _ => differs(tree),
    })
}

/// The column that is the left margin of the text, counted from one.
///
/// It is the first token's, unless that one follows the macro's brace on the same line. Then the other lines say
/// where the margin is: where the first of them that is a block's would hang at the margin itself, one further left.
fn base_column(trees: &[TokenTree]) -> usize {
    let mut columns = Vec::new();
    let mut first_line_opens_block = false;
    let mut last_line = 0;
    let mut previous: Option<&TokenTree> = None;
    for tree in trees {
        let span = tree.span();
        let start = span.start();
        if start.line > last_line {
            if columns.len() == 1 {
                first_line_opens_block =
                    matches!(previous, Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
            }
            columns.push(start.column + 1);
        }
        last_line = span.end().line;
        previous = Some(tree);
    }
    let Some((&first, others)) = columns.split_first() else {
        return 1;
    };
    match others.iter().min() {
        Some(&leftmost) if leftmost < first => {
            let is_block = first_line_opens_block && others.first() == Some(&leftmost);
            leftmost - usize::from(is_block)
        }
        _ => first,
    }
}
