//! A place in a list of tokens.

use proc_macro2::{Delimiter, Group, Spacing, TokenTree};

#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    trees: &'a [TokenTree],
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(trees: &'a [TokenTree]) -> Self {
        Self { trees, at: 0 }
    }

    /// This place, `count` tokens further on.
    pub(super) fn skip(self, count: usize) -> Self {
        Self {
            at: self.trees.len().min(self.at + count),
            ..self
        }
    }

    /// The tokens from here up to, and without, the one at `end`.
    pub(super) fn up_to(self, end: Self) -> &'a [TokenTree] {
        self.trees.get(self.at..end.at).unwrap_or_default()
    }

    pub(super) fn tree(self) -> Option<&'a TokenTree> {
        self.trees.get(self.at)
    }

    /// Whether one of these words stands here; a lifetime of that name is none.
    pub(super) fn is_word(self, words: &[&str]) -> bool {
        let is_word = matches!(self.tree(), Some(TokenTree::Ident(ident)) if words.iter().any(|word| ident == word));
        is_word && !self.follows_quote()
    }

    fn follows_quote(self) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.trees.get(at));
        matches!(before, Some(TokenTree::Punct(punct)) if punct.as_char() == '\'')
    }

    pub(super) fn is_ident(self) -> bool {
        matches!(self.tree(), Some(TokenTree::Ident(_)))
    }

    pub(super) fn is_mark(self, mark: char) -> bool {
        matches!(self.tree(), Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
    }

    /// The length of the `::` that stands here, or zero.
    pub(super) fn path_separator(self) -> usize {
        let is_joint = matches!(self.tree(), Some(TokenTree::Punct(punct)) if punct.spacing() == Spacing::Joint);
        if is_joint && self.is_mark(':') && self.skip(1).is_mark(':') {
            2
        } else {
            0
        }
    }

    pub(super) fn group(self, delimiter: Delimiter) -> Option<&'a Group> {
        match self.tree() {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
            _ => None,
        }
    }
}

/// Walks over tokens and knows whether it is between `<` and `>`.
pub(super) struct Angles {
    depth: usize,
    may_be_arrow: bool,
}

impl Angles {
    pub(super) fn new() -> Self {
        Self {
            depth: 0,
            may_be_arrow: false,
        }
    }

    pub(super) fn is_outside(&self) -> bool {
        self.depth == 0
    }

    /// Notes the token at `cursor`.
    pub(super) fn pass(&mut self, cursor: Cursor<'_>) {
        if cursor.is_mark('<') {
            self.depth += 1;
        } else if cursor.is_mark('>') && !self.may_be_arrow {
            self.depth = self.depth.saturating_sub(1);
        }
        self.may_be_arrow = cursor.is_mark('-') || cursor.is_mark('=');
    }
}
