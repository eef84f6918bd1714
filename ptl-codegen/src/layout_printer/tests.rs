use proc_macro2::{Delimiter, TokenTree};
use proptest::prelude::*;
use ptl_parser::Span;

use super::*;
use crate::compile_source;

const SKIP: &str = "#[rustfmt::skip] ";

fn compiled(source: &Source) -> TokenStream {
    let compiled = compile_source(source, &Options::new(quote!(::ptl)));
    assert!(compiled.errors.is_empty(), "{:?}", compiled.errors);
    compiled.tokens
}

fn printed(text: &str) -> String {
    let source = Source::from_text(text.to_owned());
    print_tokens("/* header */".to_owned(), compiled(&source), &source).text
}

/// The lines of `template` on which the printed text does not show `needle`, which they have.
fn lines_without(template: &str, needles: &[&str]) -> Vec<usize> {
    let printed = printed(template);
    let lines = template.lines().zip(printed.lines()).enumerate();
    lines
        .filter(|(_, (line, rust))| {
            let mut words = needles.iter().filter(|needle| line.contains(**needle));
            words.any(|needle| !rust.contains(needle))
        })
        .map(|(index, _)| index + 1)
        .collect()
}

/// The text of every token, and of every bracket.
fn texts(tokens: TokenStream) -> Vec<String> {
    let mut texts = Vec::new();
    for tree in tokens {
        let TokenTree::Group(group) = tree else {
            texts.push(tree.to_string());
            continue;
        };
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::None => ("", ""),
        };
        texts.push(open.to_owned());
        texts.extend(self::texts(group.stream()));
        texts.push(close.to_owned());
    }
    texts.retain(|text| !text.is_empty());
    texts
}

fn assert_reads_the_same(tokens: TokenStream, source: &Source) {
    let text = print_tokens("/* header */".to_owned(), tokens.clone(), source).text;
    let again: TokenStream = text.replace(SKIP, "").parse().unwrap();
    assert_eq!(texts(tokens), texts(again), "{text}");
}

const GUEST_BOOK: &str = "\
use crate::model::Entry;

/// One entry.
template row [html] (entry: &Entry, n: usize):
    f'<tr><td>{entry.author}</td>'
    '<td>'

    entry
        .text
        .trim()
    '</td></tr>'
template book(entries: &[Entry], title: &str = \"Guests\"):
    if entries.is_empty():
        'Nobody, '; title
    else:
        for (n, entry) in entries.iter().enumerate():
            let short = match_length(
                &entry.text,
                20,
            )
            row(entry, n)
        empty:
            let side:
                title
            side
fn helper<T: Ord>(a: Vec<Vec<T>>) -> bool {
    a < a && 1 > 2
}
";

#[test]
fn lines_are_kept() {
    let words = [
        "use crate",
        "fn helper",
        "a < a",
        "entry.author",
        "&Entry",
        ".text",
        ".trim",
        "is_empty",
        "Nobody",
        "enumerate",
        "let short",
        "&entry.text",
        "20",
        "entry, n",
        "let side",
    ];
    assert_eq!(
        lines_without(GUEST_BOOK, &words),
        [0_usize; 0],
        "{}",
        printed(GUEST_BOOK)
    );
}

#[test]
fn words_alone_on_their_line_keep_it() {
    let template = "\
template a(n: u8) -> Option<Html>:
    loop:
        loop:
            if n > 1:
                return
            break
    return
";
    assert_eq!(
        lines_without(template, &["loop", "return", "break"]),
        [0_usize; 0],
        "{}",
        printed(template)
    );
}

#[test]
fn documentation_of_the_module_becomes_comments() {
    let text = printed("//! One */ more.\n//!\n//! Two.\n\nuse a::b;\n");
    assert!(
        text.starts_with("/* header */ // One */ more.\n//\n// Two.\n\n#[rustfmt::skip] use a::b;"),
        "{text}"
    );
    let text = printed("//! One.\n//! Two.");
    assert!(
        text.starts_with("/* header */ // One.\n// Two.\n"),
        "{text}"
    );
}

#[test]
fn the_users_own_code_keeps_its_spaces() {
    let text = printed(GUEST_BOOK);
    assert!(
        text.contains("fn helper<T: Ord>(a: Vec<Vec<T>>) -> bool {\n    a < a && 1 > 2\n}"),
        "{text}"
    );
}

#[test]
fn what_has_no_line_follows_below() {
    let text = printed("template a(n: u8):\n    n\n");
    let (above, below) = text.split_once("// What follows").unwrap();
    assert!(
        above
            .lines()
            .nth(1)
            .is_some_and(|line| line.contains("value(&n)")),
        "{text}"
    );
    assert!(
        below.contains("\nfn a(n: u8) -> ::ptl::Html {\n    static __PTL_SIZE"),
        "{text}"
    );
}

#[test]
fn every_item_is_left_alone_by_rustfmt() {
    let text = printed(
        "use a::{b, c};\nconst A: u8 = if B { 1 } else { 2 };\nstruct C;\nstruct D { e: u8 }\nm! {}\nmod f {}\n",
    );
    let (above, _) = text.split_once("// What follows").unwrap();
    assert_eq!(above.matches(SKIP).count(), 6, "{text}");
}

#[test]
fn the_text_reads_the_same() {
    let source = Source::from_text(GUEST_BOOK.to_owned());
    assert_reads_the_same(compiled(&source), &source);
}

#[test]
fn the_map_tells_where_the_users_own_code_stands() {
    let source = Source::from_text(GUEST_BOOK.to_owned());
    let printed = print_tokens("/* header */".to_owned(), compiled(&source), &source);
    let (map, text) = (printed.map(), printed.text);
    for needle in [
        "use crate::model::Entry",
        "entry.author",
        "trim()",
        "short",
        "a < a",
    ] {
        let printed = text.find(needle).unwrap();
        let printed = Span::new(printed, printed + needle.len());
        let place = map.locate(printed).unwrap();
        assert!(place.is_exact, "{needle}");
        assert_eq!(place.span.of(GUEST_BOOK), needle);
    }
}

#[test]
fn the_map_tells_what_generated_code_was_made_for() {
    let source = Source::from_text(GUEST_BOOK.to_owned());
    let printed = print_tokens("/* header */".to_owned(), compiled(&source), &source);
    let (map, text) = (printed.map(), printed.text);
    let printed = text.find("interpolate_html").unwrap();
    let place = map.locate(Span::new(printed, printed + 5)).unwrap();
    assert!(!place.is_exact);
    assert_eq!(place.span.of(GUEST_BOOK), "entry.author");
}

#[test]
fn the_header_is_one_comment_whatever_the_file_is_called() {
    let header = header("a*/b/*c\nd.ptl", "advice");
    assert!(header.parse::<TokenStream>().unwrap().is_empty());
    assert_eq!(header.lines().count(), 1);
}

/// Tokens in any order.
fn soup() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        prop::sample::select(vec![
            "a", "r", "b", "self", "impl", "fn", "let", "match", "r#type", "'x", "'y'", "\"s\"",
            "1", "1.5", "2u8", "0x1f", "r\"q\"", "b\"q\"",
        ]),
        prop::sample::select(vec![
            "<", ">", "=", "&", "|", "+", "-", "*", "/", "!", "?", ".", "..", ",", ";", ":", "::",
            "#", "$", "@", "->", "=>", "<<", ">>", "&&", "||", "..=", "==", "%", "^", "~",
        ]),
    ]
    .prop_map(str::to_owned);
    let list = prop::collection::vec(leaf, 0..8).prop_map(|leaves| leaves.join(" "));
    list.prop_recursive(4, 64, 6, |inner| {
        let brackets = prop::sample::select(vec![("(", ")"), ("[", "]"), ("{", "}"), ("", "")]);
        (brackets, prop::collection::vec(inner, 0..4))
            .prop_map(|((open, close), inner)| format!("{open} {} {close}", inner.join(" ; ")))
    })
}

proptest! {
    #[test]
    fn any_tokens_read_the_same(text in soup()) {
        let tokens: TokenStream = text.parse().unwrap();
        assert_reads_the_same(tokens, &Source::from_text(String::new()));
    }

    #[test]
    fn any_rust_in_a_template_reads_the_same(text in soup()) {
        let source = Source::from_text(format!("macro_rules! m {{ ({text}) => {{}} }}\n"));
        assert_reads_the_same(compiled(&source), &source);
    }
}
