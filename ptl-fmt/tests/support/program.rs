//! What a text means, so that two texts can be compared. Nothing here is the formatter's own.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use ptl_codegen::{Options, Source, compile_source};
use ptl_parser::{Span, Token};

/// The syntax tree in words: each place in it is replaced by the tokens that stand there, and values of literals are
/// as they are.
pub(crate) fn tree(source: &str) -> String {
    let parsed = ptl_parser::parse(source);
    assert_eq!(parsed.errors, [], "{source}");
    let lines = ptl_parser::lines(source).expect("there are no errors");
    let tokens: Vec<Token> = lines.into_iter().flat_map(|line| line.tokens).collect();
    let debug = format!("{:?}", parsed.module);
    let mut tree = String::new();
    let mut rest = without_origins(&debug);
    while let Some((before, behind)) = rest.split_once("Span { start: ") {
        let (start, behind) = behind.split_once(", end: ").expect("a span has an end");
        let (end, behind) = behind.split_once(" }").expect("a span is closed");
        let span = Span::new(number(start), number(end));
        tree.push_str(before);
        tree.push_str(&words(source, &tokens, span));
        rest = behind.to_owned();
    }
    tree + &rest
}

fn number(text: &str) -> usize {
    text.parse().expect("an offset is a number")
}

/// Where the bytes of a literal's value come from is no part of its meaning.
fn without_origins(debug: &str) -> String {
    let mut pieces = debug.split("origins: [");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| {
        text + piece.split_once(']').map_or("", |(_, behind)| behind)
    })
}

/// The tokens at `span`, and whether they touch where that could matter; of what lies inside a token the words.
fn words(source: &str, tokens: &[Token], span: Span) -> String {
    let first = tokens.partition_point(|token| token.span.start < span.start);
    let behind = tokens.partition_point(|token| token.span.end <= span.end);
    let Some(inside) = tokens
        .get(first..behind)
        .filter(|inside| !inside.is_empty())
    else {
        return span.of(source).split_whitespace().collect();
    };
    let mut words = String::new();
    let mut previous: Option<&Token> = None;
    for token in inside {
        let text = token.text(source);
        let touches = previous.is_some_and(|previous| previous.span.end == token.span.start);
        let is_operator = |text: &str| {
            text.chars()
                .all(|character| "<>=&|+-*/.:!^%".contains(character))
        };
        let matters = previous.is_some_and(|previous| {
            let pair = [previous.text(source), text].concat();
            [
                "<<", ">>", "<-", "&&", "||", "==", "=>", "->", "..", "::", "//",
            ]
            .contains(&pair.as_str())
        });
        words.push_str(if touches && matters && is_operator(text) {
            "~"
        } else {
            " "
        });
        let is_block = text.contains("\"\"\"") || text.contains("'''");
        if is_block {
            words.extend(text.lines().map(str::trim_start));
        } else {
            words.push_str(&text.replace("\r\n", "\n"));
        }
        previous = Some(token);
    }
    words
}

/// The comments in their order, without the white space around their lines.
pub(crate) fn comments(source: &str) -> Vec<String> {
    let lines = ptl_parser::lines(source).expect("there are no errors");
    let mut comments = String::new();
    let mut end = 0;
    for token in lines.iter().flat_map(|line| &line.tokens) {
        comments.push_str(Span::new(end, token.span.start).of(source));
        comments.push('\n');
        end = token.span.end;
    }
    comments.push_str(source.get(end..).unwrap_or_default());
    let lines = comments
        .lines()
        .map(|line| line.trim_matches(['\u{FEFF}', ' ', '\t']));
    lines
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The Rust that the compiler makes of a text, token by token; none if it finds mistakes.
pub(crate) fn rust(source: &str) -> Option<Vec<String>> {
    // As the compiler reads every file.
    let source = Source::from_text(source.replace("\r\n", "\n"));
    let compiled = compile_source(&source, &Options::new(quote::quote!(::ptl)));
    let mut texts = Vec::new();
    flatten(compiled.docs, &mut texts);
    flatten(compiled.tokens, &mut texts);
    compiled.errors.is_empty().then_some(texts)
}

fn flatten(tokens: TokenStream, texts: &mut Vec<String>) {
    for tree in tokens {
        let TokenTree::Group(group) = tree else {
            texts.push(without_blanks(&tree.to_string()));
            continue;
        };
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::None => ("", ""),
        };
        texts.push(open.to_owned());
        flatten(group.stream(), texts);
        texts.push(close.to_owned());
    }
}

/// Hidden names hold the text of the `impl` that they belong to, with one underscore for each blank.
fn without_blanks(token: &str) -> String {
    let mut text = token.to_owned();
    while token.starts_with("__ptl_impl_") && text.contains("__") {
        text = text.replace("__", "_");
    }
    text
}
