//! The tokens of `ptl! { … }` laid out as text again, by their lines and columns.
//!
//! Rust's lexer drops white space, and indentation is what makes a block in a template. But every token knows where
//! it stood: placed on a grid of lines and columns, the tokens give a text with the layout that the user wrote, and
//! for each byte of it the token that it came from.

mod doc_comment;

use proc_macro2::{Delimiter, Group, LineColumn, Span as TokenSpan, TokenStream, TokenTree};
use ptl_parser::Span;

use doc_comment::DocComment;

/// What the text shows of an expression that a `macro_rules!` macro was given: the compiler hands it over as one
/// token, and its own tokens stand somewhere else.
const FRAGMENT: &str = "__ptl_fragment";

/// How deep brackets may be nested. The parser has a limit of its own and a better error: this one keeps hostile
/// tokens from the end of the stack.
const MAX_DEPTH: usize = 512;

/// The text of a macro's tokens, and which bytes of it each token covers.
#[derive(Debug)]
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
    /// This token stands somewhere else than its neighbours: a `macro_rules!` macro was given it as `$n:ident`,
    /// `$l:lifetime` or `$t:tt`. Only the macro's own tokens and fragments such as `$x:expr` can be placed.
    Misplaced(TokenSpan),
    /// Brackets are nested too deep at this one.
    TooDeep(TokenSpan),
}

impl Grid {
    /// Lays tokens out as text, each line indented as far as it was beyond the first one.
    pub(crate) fn lay_out(tokens: TokenStream) -> Result<Self, GridError> {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        if !has_positions(&trees) {
            return Err(GridError::NoPositions);
        }
        let mut pen = Pen::new(base_column(&trees));
        let cells = pen.write_all(&trees, 0)?;
        Ok(Self {
            text: pen.text,
            cells,
        })
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

/// Writes tokens down in order and knows where it is.
struct Pen {
    text: String,
    base_column: usize,
    last: Option<Place>,
    before_last: Option<LineColumn>,
}

/// The place of a token or a bracket in the user's file.
#[derive(Clone)]
struct Place {
    span: TokenSpan,
    start: LineColumn,
    end: LineColumn,
}

impl Place {
    fn of(span: TokenSpan) -> Self {
        Self {
            span,
            start: span.start(),
            end: span.end(),
        }
    }
}

impl Pen {
    fn new(base_column: usize) -> Self {
        Self {
            text: String::new(),
            base_column,
            last: None,
            before_last: None,
        }
    }

    fn write_all(&mut self, trees: &[TokenTree], depth: usize) -> Result<Vec<Cell>, GridError> {
        let mut cells = Vec::with_capacity(trees.len());
        let mut rest = trees;
        while let Some((tree, after)) = rest.split_first() {
            if let Some(comment) = DocComment::at(rest) {
                self.write_doc_comment(&comment, &mut cells)?;
                rest = comment.rest;
            } else {
                cells.push(self.write_tree(tree, depth)?);
                rest = after;
            }
        }
        Ok(cells)
    }

    fn write_tree(&mut self, tree: &TokenTree, depth: usize) -> Result<Cell, GridError> {
        match tree {
            TokenTree::Group(group) => self.write_group(group, depth),
            _ => self.write_leaf(tree, &tree.to_string()),
        }
    }

    fn write_group(&mut self, group: &Group, depth: usize) -> Result<Cell, GridError> {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => return self.write_leaf(&TokenTree::Group(group.clone()), FRAGMENT),
        };
        if depth >= MAX_DEPTH {
            return Err(GridError::TooDeep(group.span_open()));
        }
        let opening = self.write(group.span_open(), open)?;
        let trees: Vec<TokenTree> = group.stream().into_iter().collect();
        let cells = self.write_all(&trees, depth + 1)?;
        let closing = self.write(group.span_close(), close)?;
        Ok(Cell {
            span: opening.to(closing),
            tree: TokenTree::Group(group.clone()),
            brackets: Some(Brackets {
                open: group.span_open(),
                close: group.span_close(),
                interior: Span::new(opening.end, closing.start),
                cells,
            }),
        })
    }

    fn write_leaf(&mut self, tree: &TokenTree, text: &str) -> Result<Cell, GridError> {
        Ok(Cell::leaf(self.write(tree.span(), text)?, tree.clone()))
    }

    /// Writes the comment as it was, and gives each of its tokens a part of it.
    fn write_doc_comment(
        &mut self,
        comment: &DocComment<'_>,
        cells: &mut Vec<Cell>,
    ) -> Result<(), GridError> {
        let mut whole = self.write(comment.span(), &comment.text)?;
        for (mark, _) in comment.marks.iter().zip(whole.start..whole.end) {
            let span = Span::new(whole.start, whole.start + 1);
            cells.push(Cell::leaf(span, mark.clone()));
            whole.start += 1;
        }
        cells.push(Cell::leaf(whole, comment.attribute.clone()));
        Ok(())
    }

    fn write(&mut self, span: TokenSpan, text: &str) -> Result<Span, GridError> {
        self.move_to(Place::of(span))?;
        let start = self.text.len();
        self.text.push_str(text);
        Ok(Span::new(start, self.text.len()))
    }

    /// Fills the gap between the last token and this one with white space.
    fn move_to(&mut self, place: Place) -> Result<(), GridError> {
        if let Some(last) = &self.last {
            // The two tokens of a lifetime, and the marks of an operator that a macro made, share one place.
            if (place.start, place.end) == (last.start, last.end) {
                return Ok(());
            }
            if place.start < last.end {
                return Err(self.misplaced(last, &place));
            }
            let lines = place.start.line - last.end.line;
            if lines > 0 {
                if place.span.file() != last.span.file() {
                    return Err(GridError::Misplaced(place.span));
                }
                self.text.extend(std::iter::repeat_n('\n', lines));
                let indentation = (place.start.column + 1).saturating_sub(self.base_column);
                self.text.extend(std::iter::repeat_n(' ', indentation));
            } else if place.start.column > last.end.column {
                self.text.push(' ');
            }
            self.before_last = Some(last.end);
        }
        self.last = Some(place);
        Ok(())
    }

    /// Of two neighbours that stand in the wrong order, the one that does not fit what came before them.
    fn misplaced(&self, last: &Place, place: &Place) -> GridError {
        let fits = self.before_last.is_some_and(|end| end <= place.start);
        GridError::Misplaced(if fits { last.span } else { place.span })
    }
}

#[cfg(test)]
mod tests;
