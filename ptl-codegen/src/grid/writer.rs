//! Tokens to text.

use proc_macro2::{Delimiter, Group, Spacing, Span as TokenSpan, TokenTree};
use ptl_parser::Span;

use super::doc_comment::DocComment;
use super::{Brackets, Cell, Grid, GridError, Marks};

/// What the text shows of an expression, a type or the like that a `macro_rules!` macro was given: the compiler hands
/// it over as one token, and its own tokens stand somewhere else.
pub(super) const FRAGMENT: &str = "fragment";

/// How deep brackets may be nested. The parser has a limit of its own and a better error: this one keeps hostile
/// tokens from the end of the stack.
pub(super) const MAX_DEPTH: usize = 512;

/// Writes tokens down in order.
pub(crate) struct Writer<G> {
    gaps: G,
    text: String,
    cells: Vec<Cell>,
}

/// What stands between two tokens.
pub(crate) enum Gap {
    None,
    Space,
    Lines { lines: usize, indentation: usize },
}

/// Knows what stands between two tokens.
pub(crate) trait Gaps {
    /// Whether a comment can be written as one, since what follows it stands on another line.
    const KEEPS_LINES: bool;

    /// What stands in front of `token`, which is the next one.
    fn before(&mut self, token: &Token<'_>) -> Result<Gap, GridError>;
}

/// A token without brackets, a bracket, or a comment.
pub(crate) struct Token<'a> {
    pub(super) text: &'a str,
    pub(super) span: TokenSpan,
    pub(super) is_joint: bool,
}

impl Writer<Marks> {
    /// Begins a new line.
    pub(crate) fn start_line(&mut self, indentation: usize) {
        self.break_line(1, indentation);
        self.gaps.start_line();
    }
}

impl<G: Gaps> Writer<G> {
    pub(crate) fn new(gaps: G) -> Self {
        Self {
            gaps,
            text: String::new(),
            cells: Vec::new(),
        }
    }

    pub(crate) fn write(&mut self, trees: &[TokenTree]) -> Result<(), GridError> {
        let cells = self.write_all(trees, 0)?;
        self.cells.extend(cells);
        Ok(())
    }

    /// Writes a word that stands for no token.
    pub(crate) fn write_word(&mut self, word: &str) {
        self.text.push_str(word);
    }

    pub(crate) fn finish(self) -> Grid {
        Grid {
            text: self.text,
            cells: self.cells,
        }
    }

    fn write_all(&mut self, trees: &[TokenTree], depth: usize) -> Result<Vec<Cell>, GridError> {
        let mut cells = Vec::with_capacity(trees.len());
        let mut rest = trees;
        while let Some((tree, after)) = rest.split_first() {
            match DocComment::at(rest) {
                Some(comment) if G::KEEPS_LINES => {
                    self.write_doc_comment(&comment, &mut cells)?;
                    rest = comment.rest;
                }
                _ => {
                    cells.push(self.write_tree(tree, depth)?);
                    rest = after;
                }
            }
        }
        Ok(cells)
    }

    fn write_tree(&mut self, tree: &TokenTree, depth: usize) -> Result<Cell, GridError> {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                self.write_leaf(tree, &fragment(group), false)
            }
            TokenTree::Group(group) => self.write_group(group, depth),
            TokenTree::Punct(punct) => {
                let is_joint = punct.spacing() == Spacing::Joint;
                self.write_leaf(tree, &tree.to_string(), is_joint)
            }
            // A macro's `$crate` is one name, which the parser has no need to know.
            TokenTree::Ident(ident) => {
                self.write_leaf(tree, ident.to_string().trim_start_matches('$'), false)
            }
            TokenTree::Literal(_) => self.write_leaf(tree, &tree.to_string(), false),
        }
    }

    fn write_group(&mut self, group: &Group, depth: usize) -> Result<Cell, GridError> {
        if depth >= MAX_DEPTH {
            return Err(GridError::TooDeep(group.span_open()));
        }
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace | Delimiter::None => ("{", "}"),
        };
        let bracket = |text, span| Token {
            text,
            span,
            is_joint: false,
        };
        let opening = self.write_token(&bracket(open, group.span_open()))?;
        let trees: Vec<TokenTree> = group.stream().into_iter().collect();
        let cells = self.write_all(&trees, depth + 1)?;
        let closing = self.write_token(&bracket(close, group.span_close()))?;
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

    fn write_leaf(
        &mut self,
        tree: &TokenTree,
        text: &str,
        is_joint: bool,
    ) -> Result<Cell, GridError> {
        let span = self.write_token(&Token {
            text,
            span: tree.span(),
            is_joint,
        })?;
        Ok(Cell::leaf(span, tree.clone()))
    }

    /// Writes the comment as it was, and gives each of its tokens a part of it.
    fn write_doc_comment(
        &mut self,
        comment: &DocComment<'_>,
        cells: &mut Vec<Cell>,
    ) -> Result<(), GridError> {
        let mut whole = self.write_token(&Token {
            text: &comment.text,
            span: comment.span(),
            is_joint: false,
        })?;
        for (mark, _) in comment.marks.iter().zip(whole.start..whole.end) {
            let span = Span::new(whole.start, whole.start + 1);
            cells.push(Cell::leaf(span, mark.clone()));
            whole.start += 1;
        }
        cells.push(Cell::leaf(whole, comment.attribute.clone()));
        Ok(())
    }

    fn write_token(&mut self, token: &Token<'_>) -> Result<Span, GridError> {
        match self.gaps.before(token)? {
            Gap::None => {}
            Gap::Space => self.text.push(' '),
            Gap::Lines { lines, indentation } => self.break_line(lines, indentation),
        }
        let start = self.text.len();
        self.text.push_str(token.text);
        Ok(Span::new(start, self.text.len()))
    }

    fn break_line(&mut self, lines: usize, indentation: usize) {
        self.text.extend(std::iter::repeat_n('\n', lines));
        self.text.extend(std::iter::repeat_n(' ', indentation));
    }
}

/// What the text shows of a macro's fragment. A visibility and a literal show themselves, as the parser must see that
/// they are that.
fn fragment(group: &Group) -> String {
    let stream = group.stream();
    let mut trees = stream.clone().into_iter();
    match (trees.next(), trees.next()) {
        (None, _) => String::new(),
        (Some(TokenTree::Literal(literal)), None) => literal.to_string(),
        (Some(TokenTree::Ident(first)), _) if first == "pub" => stream.to_string(),
        (Some(_), _) => FRAGMENT.to_owned(),
    }
}
