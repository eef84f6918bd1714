use super::writer::{FRAGMENT, MAX_DEPTH};
use super::*;
use proc_macro2::{Delimiter, Group};

/// The text that the tokens of `source` are laid out as.
fn laid_out(source: &str) -> String {
    Grid::lay_out(lexed(source)).unwrap().text
}

fn lexed(source: &str) -> TokenStream {
    source.parse().unwrap()
}

/// Checks a text that differs from what its tokens tell in nothing but what is lost in between: nothing.
fn comes_back(source: &str) {
    assert_eq!(laid_out(source), source);
}

#[test]
fn lines_and_indentation_come_back() {
    comes_back(
        "template page [html] (title: &str, lang: &str = \"en\"):
    \"<h1>\"; title; \"</h1>\"

    if title.is_empty():
        pass
    else:
        'outer: for (i, c) in title.chars().enumerate():
            a::<T>(i, -1.5, r#type)?.b += c && d >>= e

impl Page:
    template x(&'a self): f!(\"{self.x}\")",
    );
}

#[test]
fn literals_come_back_with_their_own_lines() {
    comes_back(
        "a\n    \"one\n  two {x}\"\n    r#\"raw\n\"#; b\"\\n\"; '\\''\n    \"\"\"\n    x\n    \"\"\"",
    );
}

#[test]
fn characters_count_as_one_column() {
    comes_back("a:\n    \"ä€😀\"+é; ü\n    b");
}

#[test]
fn doc_comments_come_back_as_comments() {
    comes_back(
        "//! Module.\n\n/// Docs \"here\"\\\n/// and here.\ntemplate a():\n    b\n\n/** block\n  docs */ fn a() {}",
    );
}

#[test]
fn written_doc_attributes_stay_attributes() {
    comes_back("#[doc = \"x\"]\n#![doc = r\" y\"]\n#[doc(hidden)] a");
}

#[test]
fn comments_leave_white_space() {
    assert_eq!(laid_out("a /* b */ c // d\n// e\n  f"), "a c\n\n  f");
}

#[test]
fn a_tab_is_one_column() {
    assert_eq!(laid_out("a:\n\tb:\n\t\tc"), "a:\n b:\n  c");
}

#[test]
fn the_first_token_is_the_left_margin() {
    assert_eq!(laid_out("\n    a:\n      b\n    c"), "a:\n  b\nc");
}

#[test]
fn lines_in_brackets_may_stand_left_of_the_margin() {
    assert_eq!(laid_out("    a(\nb,\n      c)"), "a(\nb,\n  c)");
}

/// What is laid out for the tokens after `ptl! {`.
fn after_brace(source: &str) -> String {
    let tokens = lexed(&format!("ptl! {{ {source} }}"));
    match tokens.into_iter().last() {
        Some(TokenTree::Group(group)) => Grid::lay_out(group.stream()).unwrap().text,
        _ => String::new(),
    }
}

#[test]
fn the_first_token_may_follow_the_brace() {
    assert_eq!(after_brace("template a(): \"x\""), "template a(): \"x\"");
    assert_eq!(after_brace("a:\n    b\n    c"), "a:\n b\n c");
    assert_eq!(after_brace("a:\nb\nc"), "a:\n b\n c");
    assert_eq!(after_brace("a:\n    b\nc:\n    d"), "a:\n    b\nc:\n    d");
    assert_eq!(after_brace("a: b\n  c: d"), "a: b\nc: d");
    assert_eq!(after_brace("a:\n            b\n       c"), "a:\n     b\nc");
    assert_eq!(after_brace(""), "");
}

#[test]
fn what_stands_for_a_fragment_is_one_name() {
    let mut tokens: Vec<TokenTree> = lexed("if x:\n    y").into_iter().collect();
    let mut fragment = Group::new(Delimiter::None, lexed("1 + 2"));
    fragment.set_span(tokens[1].span());
    tokens[1] = TokenTree::Group(fragment);

    let grid = Grid::lay_out(tokens.into_iter().collect()).unwrap();

    assert_eq!(grid.text, "if fragment:\n    y");
    assert_eq!(grid.cells[1].span.of(&grid.text), FRAGMENT);
    assert!(grid.cells[1].brackets.is_none());
}

#[test]
fn a_visibility_shows_itself() {
    for (visibility, text) in [("pub(crate)", "pub (crate) fn a()"), ("", "fn a()")] {
        let mut trees: Vec<TokenTree> = lexed("x fn a()").into_iter().collect();
        let mut fragment = Group::new(Delimiter::None, lexed(visibility));
        fragment.set_span(trees[0].span());
        trees[0] = TokenTree::Group(fragment);
        assert_eq!(
            Grid::lay_out(trees.into_iter().collect()).unwrap().text,
            text
        );
    }
}

#[test]
fn every_cell_covers_its_token() {
    fn check(cells: &[Cell], text: &str) {
        for cell in cells {
            match &cell.brackets {
                Some(brackets) => check(&brackets.cells, text),
                None => assert_eq!(cell.span.of(text), cell.tree.to_string()),
            }
        }
    }
    let grid = Grid::lay_out(lexed("a(b, [\"ä\" + 'x'])\n  {'l: c}")).unwrap();
    check(&grid.cells, &grid.text);
    let brackets = grid.cells[1].brackets.as_ref().unwrap();
    assert_eq!(brackets.interior.of(&grid.text), "b, [\"ä\" + 'x']");
}

#[test]
fn a_line_needs_no_places() {
    let line = |tokens| Grid::lay_out_on_a_line(tokens).unwrap().text;
    assert_eq!(line(quote::quote!(f!("x {y}"))), "f!(\"x {y}\")");
    assert_eq!(
        line(quote::quote!(a<'x>(b: &'x [T::U]) -> c)),
        "a < 'x > (b : & 'x [T :: U]) -> c"
    );
}

fn misplaced(tokens: TokenStream) -> String {
    match Grid::lay_out(tokens) {
        Err(GridError::Misplaced(span)) => span.source_text().unwrap_or_default(),
        other => panic!("{other:?}"),
    }
}

/// `tokens` with those called `from` put where the others are called `to`.
fn swapped(tokens: TokenStream, from: &TokenTree, to: &str) -> TokenStream {
    let swap = |tree: TokenTree| match tree {
        TokenTree::Ident(ident) if ident == to => from.clone(),
        TokenTree::Group(group) => {
            let mut swapped =
                Group::new(group.delimiter(), self::swapped(group.stream(), from, to));
            swapped.set_span(group.span());
            TokenTree::Group(swapped)
        }
        other => other,
    };
    tokens.into_iter().map(swap).collect()
}

#[test]
fn a_token_from_elsewhere_is_refused() {
    let tokens = lexed("early macro:\n    a X b\n    (X)\nlate");
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    let late = trees.pop().unwrap();
    let early = trees.remove(0);
    for token in [early, late] {
        let tokens = swapped(trees.iter().cloned().collect(), &token, "X");
        assert_eq!(misplaced(tokens), token.to_string());
    }
}

#[test]
fn a_token_from_another_file_is_refused() {
    let mut tokens = lexed("a");
    tokens.extend(lexed("\n\nb"));
    assert_eq!(misplaced(tokens), "b");
}

#[test]
fn tokens_without_places_are_refused() {
    let tokens = quote::quote!(template a(): "x");
    assert!(matches!(Grid::lay_out(tokens), Err(GridError::NoPositions)));
    assert_eq!(laid_out(""), "");
}

#[test]
fn brackets_have_a_limit() {
    let deep = |depth| lexed(&format!("{}{}", "(".repeat(depth), ")".repeat(depth)));
    assert!(Grid::lay_out(deep(MAX_DEPTH)).is_ok());
    assert!(matches!(
        Grid::lay_out(deep(MAX_DEPTH + 1)),
        Err(GridError::TooDeep(_))
    ));
}
