//! Literals on their own, as the attribute macro reads them.

use ptl_parser::ast::{Literal, Piece};
use ptl_parser::{ErrorKind, Span, parse_literal};

fn read(text: &str) -> Literal {
    parse_literal(text).expect("the literal is right")
}

fn text_of(literal: &Literal) -> String {
    let pieces = literal.pieces.iter().map(|piece| match piece {
        Piece::Text(text) => text.value.as_str(),
        Piece::Value(_) => "…",
    });
    pieces.collect()
}

#[test]
fn spelled_as_in_rust() {
    assert_eq!(text_of(&read(r#""a\n{x}""#)), "a\n{x}");
    assert_eq!(text_of(&read(r###"r##"a"#\n"##"###)), "a\"#\\n");
    let literal = read(r#"f!("<b>{x:>5}</b>")"#);
    assert_eq!(text_of(&literal), "<b>…</b>");
    assert!(literal.is_interpolated && !literal.is_markup);
    let literal = read("h! {r#\"<a href=\"{url}\">\"#}");
    assert_eq!(text_of(&literal), "<a href=\"…\">");
    assert!(literal.is_interpolated && literal.is_markup);
}

#[test]
fn spelled_as_in_ptl() {
    assert_eq!(text_of(&read("'a \"b\"'")), "a \"b\"");
    assert_eq!(
        text_of(&read("\"\"\"\n    a\n      b\n    \"\"\"")),
        "a\n  b\n"
    );
    assert!(read("h''").is_markup);
    assert!(read("h''").pieces.is_empty());
    assert_eq!(text_of(&read("'a' \"b\"")), "ab");
}

#[test]
fn spans_count_from_the_start_of_the_text() {
    let literal = read(r#"f!("é{x:?}")"#);
    assert_eq!(literal.span, Span::new(0, 13));
    let [Piece::Text(text), Piece::Value(value)] = &literal.pieces[..] else {
        panic!("expected text and a value, found {:?}", literal.pieces);
    };
    assert_eq!(text.span, Span::new(4, 6));
    assert_eq!(value.span, Span::new(6, 11));
    assert_eq!(value.value.span, Span::new(7, 8));
    assert_eq!(value.spec.map(|spec| spec.span), Some(Span::new(9, 10)));
}

#[test]
fn text_knows_where_it_comes_from() {
    let source = r#""a\n\u{e9}b""#;
    let literal = read(source);
    let [Piece::Text(text)] = &literal.pieces[..] else {
        panic!("expected text, found {:?}", literal.pieces);
    };
    assert_eq!(text.value, "a\néb");
    let origins: Vec<&str> = text
        .value
        .char_indices()
        .map(|(index, _)| &source[text.origin(index)..][..1])
        .collect();
    assert_eq!(origins, ["a", "\\", "\\", "b"]);
    assert_eq!(text.origins.first(), Some(&(0, 1)));
}

#[test]
fn what_is_no_literal_is_refused() {
    for text in [
        "",
        "x",
        "f!(x)",
        "f!(\"a\", b)",
        "\"a\" + b",
        "b\"a\"",
        "println!(\"a\")",
        "\"a\";",
    ] {
        let errors = parse_literal(text).expect_err("it is no literal");
        let kinds: Vec<&ErrorKind> = errors.iter().map(|error| &error.kind).collect();
        assert_eq!(kinds, [&ErrorKind::NotALiteral], "{text}");
    }
}

#[test]
fn every_mistake_in_a_literal_is_reported() {
    let errors = parse_literal(r#"f!("\q {} }")"#).expect_err("there are three mistakes");
    let places: Vec<(&str, Span)> = errors
        .iter()
        .map(|error| (error.kind.code(), error.span))
        .collect();
    assert_eq!(
        places,
        [
            ("P0142", Span::new(4, 6)),
            ("P0147", Span::new(7, 9)),
            ("P0146", Span::new(10, 11))
        ]
    );
    let errors = parse_literal("\"a").expect_err("it does not end");
    assert_eq!(errors[0].kind.code(), "P0110");
    let errors = parse_literal("F'a'").expect_err("it has another prefix");
    assert_eq!(errors[0].kind.code(), "P0140");
}
