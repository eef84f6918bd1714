//! Tokens made flat: what is printed in one piece, and what it is among its neighbours.

use proc_macro2::{Delimiter, Group, Spacing, Span as TokenSpan, TokenStream, TokenTree};
use ptl_parser::Span;

use super::role::{Frame, Role};
use crate::source::Places;

/// What is printed in one piece.
#[derive(Debug)]
pub(super) struct Atom {
    pub(super) text: String,
    pub(super) role: Role,
    /// Where the source says the very same.
    pub(super) place: Option<Span>,
    /// What it was made for in the source, be it the same or not.
    pub(super) origin: Option<Span>,
    /// The line of the source that it belongs to.
    pub(super) line: Option<usize>,
}

impl Atom {
    /// How many lines it goes on for, beyond its first.
    pub(super) fn line_breaks(&self) -> usize {
        match self.role {
            Role::Literal => self.text.matches('\n').count(),
            _ => 0,
        }
    }
}

/// Makes tokens flat.
pub(super) fn atoms(tokens: TokenStream, places: &Places<'_>) -> Vec<Atom> {
    let mut flattener = Flattener {
        places,
        atoms: Vec::new(),
    };
    flattener.stream(tokens);
    flattener.atoms
}

struct Flattener<'a> {
    places: &'a Places<'a>,
    atoms: Vec<Atom>,
}

impl Flattener<'_> {
    /// Adds what stands between two brackets, and tells whether it is statements or items rather than a list.
    fn stream(&mut self, tokens: TokenStream) -> bool {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let mut rest = trees.as_slice();
        let mut frame = Frame::default();
        let mut is_block = false;
        while let [first, behind @ ..] = rest {
            rest = behind;
            match first {
                TokenTree::Group(group) => is_block |= self.group(group),
                TokenTree::Ident(ident) => {
                    let text = ident.to_string();
                    let role = Role::of_word(&text);
                    self.push(text, role, first.span(), None);
                }
                TokenTree::Literal(literal) => {
                    let text = literal.to_string();
                    self.push(text, Role::Literal, first.span(), None);
                }
                TokenTree::Punct(_) => {
                    let (text, marks) = operator(first, rest);
                    is_block |= matches!(text.as_str(), ";" | "#");
                    let (used, unused) = rest.split_at_checked(marks - 1).unwrap_or_default();
                    rest = unused;
                    let last = used.last().map(TokenTree::span);
                    let role = match used {
                        [TokenTree::Ident(_)] => Role::Word,
                        _ => frame.operator(&text, self.previous()),
                    };
                    self.push(text, role, first.span(), last);
                }
            }
        }
        is_block
    }

    /// Adds brackets with what they hold, and tells whether they are the braces of a block.
    fn group(&mut self, group: &Group) -> bool {
        let delimiter = group.delimiter();
        let (open, close) = match delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => return self.stream(group.stream()),
        };
        let is_attribute = delimiter == Delimiter::Bracket
            && self.previous().is_some_and(|previous| previous.text == "#");
        let start = self.atoms.len();
        let span = group.span_open();
        self.push(open.to_owned(), Role::Open(delimiter), span, None);
        let is_block = self.stream(group.stream()) && delimiter == Delimiter::Brace;
        if let (Some(opening), true) = (self.atoms.get_mut(start), is_block) {
            opening.role = Role::OpenBlock;
        }
        let role = match delimiter {
            _ if is_attribute => Role::CloseAttribute,
            _ if is_block => Role::CloseBlock,
            _ => Role::Close(delimiter),
        };
        let span = group.span_close();
        self.push(close.to_owned(), role, span, None);
        is_block
    }

    fn previous(&self) -> Option<&Atom> {
        self.atoms.last()
    }

    fn push(&mut self, text: String, role: Role, first: TokenSpan, last: Option<TokenSpan>) {
        let found = self.places.find(first);
        let origin = found.filter(|found| !found.is_line_only);
        let place = origin.and_then(|first| {
            let end = match last {
                Some(last) => self.places.find(last)?.span.end,
                None => first.span.end,
            };
            let place = Span::new(first.span.start, end);
            (self.places.text(place) == text).then_some(place)
        });
        self.atoms.push(Atom {
            text,
            role,
            place,
            origin: place.or(origin.map(|origin| origin.span)),
            line: found.map(|found| self.places.line(found.span.start)),
        });
    }
}

/// Longer ones first.
const OPERATORS: [&str; 25] = [
    "<<=", ">>=", "...", "..=", "&&", "||", "==", "!=", "<=", ">=", "->", "=>", "::", "..", "+=",
    "-=", "*=", "/=", "%=", "^=", "&=", "|=", "<<", ">>", "<-",
];

/// The operator or lifetime that begins with the punctuation mark `first`, and how many tokens it takes.
fn operator(first: &TokenTree, rest: &[TokenTree]) -> (String, usize) {
    if let TokenTree::Punct(punct) = first
        && punct.spacing() == Spacing::Alone
    {
        return (punct.as_char().into(), 1);
    }
    let mut joint = String::new();
    for tree in std::iter::once(first).chain(rest).take(3) {
        match tree {
            TokenTree::Punct(punct) => {
                joint.push(punct.as_char());
                if punct.spacing() == Spacing::Alone {
                    break;
                }
            }
            TokenTree::Ident(ident) if joint == "'" => return (format!("'{ident}"), 2),
            _ => break,
        }
    }
    let operator = OPERATORS
        .into_iter()
        .find(|operator| joint.starts_with(operator));
    let text = operator.map_or_else(|| joint.chars().take(1).collect(), str::to_owned);
    let marks = text.chars().count();
    (text, marks)
}

/// Whether two marks side by side would be read as something else than the two.
pub(super) fn would_join(last: char, first: char) -> bool {
    // Few marks begin an operator, and most tokens end in none of them.
    if !"<>.&|=!-:+*/%^".contains(last) {
        return false;
    }
    let is_comment = last == '/' && matches!(first, '/' | '*');
    let is_operator = OPERATORS.iter().any(|operator| {
        let behind = operator.strip_prefix(last);
        behind.is_some_and(|behind| behind.starts_with(first))
    });
    is_comment || is_operator
}
