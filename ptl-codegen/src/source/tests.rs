use super::*;
use proc_macro2::{Delimiter, Ident};
use std::str::FromStr as _;

/// Both sources of one text.
fn sources(text: &str) -> [Source; 2] {
    let tokens = TokenStream::from_str(text).unwrap();
    let laid_out = Source::from_tokens(tokens).unwrap();
    assert_eq!(laid_out.text(), text);
    [Source::from_text(text.to_owned()), laid_out]
}

fn span_of(source: &Source, piece: &str) -> Span {
    let start = source.text().find(piece).unwrap();
    Span::new(start, start + piece.len())
}

fn replacement(source: &Source, piece: &str) -> Replacement {
    let name = Ident::new("replaced", TokenSpan::call_site());
    (span_of(source, piece), TokenTree::Ident(name))
}

fn printed(source: &Source, piece: &str, replaced: &[&str]) -> String {
    let replacements: Vec<Replacement> = replaced
        .iter()
        .map(|piece| replacement(source, piece))
        .collect();
    source
        .tokens(span_of(source, piece), &replacements)
        .unwrap()
        .to_string()
}

#[test]
fn a_piece_yields_its_tokens() {
    let text = "if a(b, [c + \"d\"])?.e:\n    'x: f::<G>(-1.5)";
    for source in sources(text) {
        for (piece, expected) in [
            ("a(b, [c + \"d\"])?.e", "a (b , [c + \"d\"]) ?. e"),
            ("b, [c + \"d\"]", "b , [c + \"d\"]"),
            ("c + \"d\"", "c + \"d\""),
            ("[c + \"d\"]", "[c + \"d\"]"),
            ("f::<G>(-1.5)", "f ::< G > (- 1.5)"),
            ("(-1.5)", "(- 1.5)"),
            ("'x", "'x"),
        ] {
            assert_eq!(printed(&source, piece, &[]), expected);
        }
        assert!(source.tokens(Span::new(2, 2), &[]).unwrap().is_empty());
    }
}

#[test]
fn replacements_stand_at_any_depth() {
    let text = "a(_, f!(\"x\"), [h!(\"y\")]) + _x + f!(\"z\")";
    for source in sources(text) {
        assert_eq!(
            printed(&source, text, &["f!(\"x\")", "h!(\"y\")", "f!(\"z\")"]),
            "a (_ , replaced , [replaced]) + _x + replaced"
        );
        assert_eq!(printed(&source, "f!(\"x\")", &["f!(\"x\")"]), "replaced");
        assert_eq!(
            printed(&source, "(_, f!(\"x\"), [h!(\"y\")])", &["h!(\"y\")"]),
            "(_ , f ! (\"x\") , [replaced])"
        );
    }
}

#[test]
fn literals_that_rust_does_not_lex_can_be_replaced() {
    let source = Source::from_text("é(f'it''s', [h'''\n\"''']) + \"x\"".to_owned());
    assert_eq!(
        printed(&source, source.text(), &["f'it''s'", "h'''\n\"'''"]),
        "é (replaced , [replaced]) + \"x\""
    );
}

#[test]
fn a_piece_inside_a_literal_is_lexed_and_has_the_literals_place() {
    for source in sources("x\n    f!(\"<p>{a.b(1, r#in)}</p>\")") {
        let piece = span_of(&source, "a.b(1, r#in)");
        let tokens = source.tokens(piece, &[]).unwrap();
        assert_eq!(tokens.to_string(), "a . b (1 , r#in)");

        let literal = span_of(&source, "\"<p>{a.b(1, r#in)}</p>\"");
        let (first, last) = source.token_spans(literal);
        if source.cells.is_some() {
            for tree in tokens {
                assert_eq!(tree.span().source_text(), first.source_text());
                assert_eq!(tree.span().source_text(), last.source_text());
            }
        }
    }
}

#[test]
fn a_piece_inside_a_literal_takes_replacements() {
    for source in sources("f!(\"{a(f!('x'))}\")") {
        assert_eq!(printed(&source, "a(f!('x'))", &["f!('x')"]), "a (replaced)");
    }
}

#[test]
fn the_last_mark_is_alone() {
    for source in sources("let a: Vec<u8>= b") {
        let tokens = source.tokens(span_of(&source, "Vec<u8>"), &[]).unwrap();
        let Some(TokenTree::Punct(last)) = tokens.into_iter().last() else {
            panic!("a mark")
        };
        assert_eq!(last.spacing(), Spacing::Alone);
    }
}

#[test]
fn what_is_no_token_has_its_place() {
    let source = Source::from_text("let x = (a § b)".to_owned());
    let failure = source.tokens(span_of(&source, "a § b"), &[]).unwrap_err();
    assert_eq!(failure.span.of(source.text()), "§");

    let source = Source::from_text("x = a(b".to_owned());
    let failure = source.tokens(Span::new(4, 7), &[]).unwrap_err();
    assert_eq!(failure.span.of(source.text()), "(");
}

#[test]
fn a_literal_that_holds_no_tokens_is_blamed_as_the_piece() {
    for source in sources("x(f!(\"{§}\"))") {
        let piece = span_of(&source, "§");
        assert_eq!(
            source.tokens(piece, &[]).unwrap_err(),
            LexFailure { span: piece }
        );
    }
}

#[test]
fn a_token_tells_its_bytes() {
    for source in sources("éa:\n    b(c, é + [dd], f!(\"x\"))") {
        for (piece, replaced, token) in [
            ("b(c, é + [dd], f!(\"x\"))", "f!(\"x\")", "dd"),
            ("c, é + [dd], f!(\"x\")", "f!(\"x\")", "é"),
            ("éa", "éa", "éa"),
        ] {
            let piece = span_of(&source, piece);
            let replacements = [replacement(&source, replaced)];
            let replacements = if replaced == token {
                &[][..]
            } else {
                &replacements[..]
            };
            let tokens = source.tokens(piece, replacements).unwrap();
            let found = spans_of(tokens, token);
            assert_eq!(found.len(), 1);
            assert_eq!(source.locate(piece, found[0]).of(source.text()), token);
        }
    }
}

#[test]
fn a_bracket_tells_its_bytes() {
    for source in sources("a(b)[c]") {
        let piece = span_of(&source, "a(b)[c]");
        let Some(TokenTree::Group(group)) = source.tokens(piece, &[]).unwrap().into_iter().last()
        else {
            panic!("a group")
        };
        assert_eq!(source.locate(piece, group.span_open()), Span::new(4, 5));
        assert_eq!(source.locate(piece, group.span_close()), Span::new(6, 7));
        assert_eq!(source.locate(piece, group.span()), Span::new(4, 7));
    }
}

#[test]
fn a_token_of_somebody_else_is_the_whole_piece() {
    for source in sources("a + b") {
        let piece = Span::new(0, 5);
        assert_eq!(source.locate(piece, TokenSpan::call_site()), piece);
    }
}

fn spans_of(tokens: TokenStream, text: &str) -> Vec<TokenSpan> {
    let spans = |tree: TokenTree| match tree {
        TokenTree::Group(group) => spans_of(group.stream(), text),
        tree if tree.to_string() == text => vec![tree.span()],
        _ => Vec::new(),
    };
    tokens.into_iter().flat_map(spans).collect()
}

#[test]
fn a_range_of_bytes_has_a_first_and_a_last_token() {
    let [_, source] = sources("a(b, c)\n    \"two\n lines\" + (d)");
    for (piece, first, last) in [
        ("a(b, c)", "a", ")"),
        ("b, c", "b", "c"),
        (", c)", ",", ")"),
        ("lines", "\"two\n lines\"", "\"two\n lines\""),
        ("+ (", "+", "("),
        ("d)", "d", ")"),
        // Where there is no token, what follows stands for the piece.
        ("\n ", "\"two\n lines\"", "\"two\n lines\""),
    ] {
        let (from, to) = source.token_spans(span_of(&source, piece));
        assert_eq!(
            from.source_text().as_deref(),
            Some(first),
            "first of {piece:?}"
        );
        assert_eq!(to.source_text().as_deref(), Some(last), "last of {piece:?}");
    }
}

#[test]
fn a_doc_comment_belongs_to_its_item() {
    let [text, tokens] = sources("/// Docs.\nfn a() {}\n\n/// More.\ntemplate b()");
    for source in [&text, &tokens] {
        let item = source
            .tokens(span_of(source, "/// Docs.\nfn a() {}"), &[])
            .unwrap();
        assert_eq!(item.into_iter().count(), 6);
    }
    let (first, last) = tokens.token_spans(span_of(&tokens, " More."));
    assert_eq!(first.source_text().as_deref(), Some("/// More."));
    assert_eq!(last.source_text().as_deref(), Some("/// More."));
}

#[test]
fn a_fragment_of_a_macro_is_yielded_as_it_was_given() {
    let mut trees: Vec<TokenTree> = TokenStream::from_str("a(x) + y")
        .unwrap()
        .into_iter()
        .collect();
    let mut fragment = Group::new(Delimiter::None, TokenStream::from_str("1 + 2").unwrap());
    fragment.set_span(trees[3].span());
    trees[3] = TokenTree::Group(fragment);
    let source = Source::from_tokens(trees.into_iter().collect()).unwrap();

    let tokens: Vec<TokenTree> = source
        .tokens(span_of(&source, "a(x) + fragment"), &[])
        .unwrap()
        .into_iter()
        .collect();

    let Some(TokenTree::Group(group)) = tokens.last() else {
        panic!("a group")
    };
    assert_eq!(group.delimiter(), Delimiter::None);
    assert_eq!(group.stream().to_string(), "1 + 2");
}

#[test]
fn a_literal_needs_no_places() {
    let source = Source::from_literal(quote::quote!(f!("x {a + b}")));
    assert_eq!(source.text(), "f!(\"x {a + b}\")");
    assert_eq!(printed(&source, "a + b", &[]), "a + b");
}

#[test]
fn a_part_of_a_token_has_its_line() {
    let [file, source] = sources("a; f!(\"one\n  {two}\"); b");
    let part = |piece| {
        let part = source.token_part(span_of(&source, piece))?;
        Some((part.text, part.line))
    };
    assert_eq!(part("{two}"), Some(("{two}", 2)));
    assert_eq!(part("one"), Some(("one", 1)));
    assert_eq!(part("a"), None);
    assert_eq!(part("f!"), None);
    assert_eq!(part("\"one\n  {two}\""), None);
    assert_eq!(file.token_part(span_of(&file, "one")), None);
}
