//! The tree-sitter grammar, generated and compiled.

use tree_sitter::{Language, Node, Parser, Tree};
use tree_sitter_language::LanguageFn;

#[expect(unsafe_code, reason = "the parser is C, as tree-sitter generates it")]
mod generated {
    use super::LanguageFn;

    unsafe extern "C" {
        fn tree_sitter_ptl() -> *const ();
    }

    // SAFETY: the function is the one that tree-sitter generated for this grammar, and does nothing but give the
    // address of a constant.
    pub(super) const LANGUAGE: LanguageFn = unsafe { LanguageFn::from_raw(tree_sitter_ptl) };
}

/// The language, to be queried.
#[must_use]
pub fn language() -> Language {
    generated::LANGUAGE.into()
}

/// The tree of a file.
///
/// # Panics
///
/// If the grammar does not fit the library.
#[must_use]
pub fn parse(source: &str) -> Tree {
    let mut parser = Parser::new();
    parser
        .set_language(&language())
        .expect("the grammar fits the library");
    parser
        .parse(source, None)
        .expect("nothing stops the parser")
}

/// Every node of a tree, each before what it holds.
pub fn nodes(tree: &Tree) -> impl Iterator<Item = Node<'_>> {
    let mut cursor = tree.walk();
    let mut is_done = false;
    std::iter::from_fn(move || {
        if is_done {
            return None;
        }
        let node = cursor.node();
        is_done = !cursor.goto_first_child()
            && loop {
                if cursor.goto_next_sibling() {
                    break false;
                }
                if !cursor.goto_parent() {
                    break true;
                }
            };
        Some(node)
    })
}
