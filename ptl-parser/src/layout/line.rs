//! What a logical line is, as far as layout must know.

use super::brackets::Brackets;
use crate::scan::{Place, Token, TokenKind};

/// What a line begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// A template's head.
    Template,
    /// The head of an `impl` or `trait` block.
    Methods,
    /// The head of another block: `if`, `for`, …
    Head,
    /// `let`, which may begin a block too.
    Let,
    /// Anything else.
    Other,
}

/// Words that begin a head wherever a statement may stand.
const HEADS: [&str; 9] = [
    "if", "elif", "else", "for", "while", "loop", "match", "case", "empty",
];

impl Lead {
    /// What the words at the start of a line make it; `words` are its first tokens without `pub` and its like.
    pub(super) fn of(first: Token, words: [&str; 3]) -> Self {
        let [word, next, after_next] = words;
        match word {
            _ if first.kind == TokenKind::Lifetime => Self::Head,
            _ if first.kind != TokenKind::Word => Self::Other,
            "async" if next == "template" => Self::Template,
            "template" if is_name(next) => Self::Template,
            "impl" | "trait" => Self::Methods,
            "unsafe" if matches!(next, "impl" | "trait") => Self::Methods,
            "let" => Self::Let,
            "with" if is_name(next) && after_next != "=" => Self::Head,
            _ if HEADS.contains(&word) => Self::Head,
            _ => Self::Other,
        }
    }
}

fn is_name(word: &str) -> bool {
    word.starts_with(|first: char| first == '_' || first.is_alphabetic())
}

/// A logical line that is being read.
#[derive(Debug)]
pub(super) struct Line<'s> {
    pub(super) first: Token,
    pub(super) last: Token,
    /// How many tokens it has.
    pub(super) length: usize,
    pub(super) lead: Lead,
    /// The word that says what it is, behind `pub` and its like.
    pub(super) head: &'s str,
    /// Whether it has gone on with a line that begins with `.`.
    pub(super) is_chain: bool,
    /// Whether the colon that ends its head has been read.
    pub(super) has_colon: bool,
    /// Whether the last token is a colon outside brackets.
    pub(super) ends_in_colon: bool,
    place: Place,
    clause: Clause,
}

/// Where in a template's head a colon outside brackets belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Clause {
    /// It ends the head.
    Head,
    /// It stands in a `where` clause, behind the type that is bounded.
    Bound,
}

impl<'s> Line<'s> {
    pub(super) fn new(first: Token, words: [&'s str; 3]) -> Self {
        let lead = Lead::of(first, words);
        let [word, ..] = words;
        Self {
            first,
            last: first,
            length: 0,
            lead,
            head: if lead == Lead::Template {
                "template"
            } else {
                word
            },
            is_chain: false,
            has_colon: false,
            ends_in_colon: false,
            place: Place::Statement,
            clause: Clause::Head,
        }
    }

    /// Where the next token stands.
    pub(super) const fn place(&self) -> Place {
        self.place
    }

    /// Takes note of the next token; `brackets` have already read it.
    pub(super) fn read(&mut self, token: Token, source: &str, brackets: &Brackets) {
        let was_statement = self.place == Place::Statement;
        let is_outside = brackets.is_empty();
        self.last = token;
        self.length += 1;
        self.ends_in_colon = is_outside && token.is(source, ":");
        self.place = Place::Expression;
        if !is_outside {
            return;
        }
        let begins_statement = match token.text(source) {
            _ if token.kind == TokenKind::String => was_statement,
            ";" => true,
            "=" => self.lead == Lead::Let,
            ":" => self.ends_head(brackets),
            "where" => {
                self.clause = Clause::Bound;
                false
            }
            "," => {
                self.next_bound(brackets);
                false
            }
            _ => false,
        };
        if begins_statement {
            self.place = Place::Statement;
        }
    }

    /// Whether the colon that was just read ends the head; in a template's generics and `where` clause there are
    /// others.
    fn ends_head(&mut self, brackets: &Brackets) -> bool {
        let is_label = self.length == 2 && self.first.kind == TokenKind::Lifetime;
        let is_head = match self.lead {
            Lead::Template => brackets.angles() == 0 && self.clause == Clause::Head,
            Lead::Head => !is_label && !self.has_colon,
            Lead::Methods | Lead::Let | Lead::Other => false,
        };
        if self.lead == Lead::Template && brackets.angles() == 0 {
            self.clause = Clause::Head;
        }
        self.has_colon |= is_head;
        is_head
    }

    /// Another bound begins behind a comma of a `where` clause. Behind the head's colon it is some expression's.
    fn next_bound(&mut self, brackets: &Brackets) {
        if self.lead == Lead::Template && !self.has_colon && brackets.angles() == 0 {
            self.clause = Clause::Bound;
        }
    }
}
