use proc_macro2::TokenStream;
use quote::quote;

use crate::{Location, Options, Source, compile_source};

/// What each value of a template's body is escaped for, or the errors with the text that they point at.
fn contexts(body: &str) -> Vec<String> {
    let mut text = "template test(a: &str, b: &[bool]):\n".to_owned();
    for line in body.lines() {
        text.push_str("    ");
        text.push_str(line);
        text.push('\n');
    }
    of_module(text)
}

fn of_module(text: String) -> Vec<String> {
    let source = Source::from_text(text);
    let compiled = compile_source(&source, &Options::new(quote!(::ptl)));
    if compiled.errors.is_empty() {
        let sinks = compiled.values.iter();
        return sinks
            .map(|(_, sink)| format!("{:?}", sink.escaper))
            .collect();
    }
    let errors = compiled.errors.iter();
    errors
        .map(|error| {
            let related = error.related.map(|related| place(&source, related));
            format!(
                "{} {} {}",
                error.kind.code(),
                place(&source, error.location),
                related.unwrap_or_default()
            )
        })
        .collect()
}

fn place(source: &Source, location: Location) -> String {
    match location {
        Location::Bytes(span) => format!("`{}`", span.of(source.text())),
        Location::Tokens(..) => "tokens".to_owned(),
    }
}

#[test]
fn a_value_gets_the_escaper_of_its_place() {
    let cases = [
        ("a", "Text"),
        ("'<p>'; a; '</p>'", "Text"),
        ("f'<p class=\"{a}\">{a}</p>'", "Attribute Text"),
        ("f'<a href=\"{a}\" title=\"{a}\">'", "UrlStart Attribute"),
        ("f'<a href=\"/s?q={a}#{a}\">'", "UrlQuery UrlFragment"),
        ("f'<title>{a}</title>{a}'", "Rcdata Text"),
        ("f'<p onclick=\"f(\\'{a}\\', {a})\">'", "JsString JsValue"),
        ("f'<script>let x = {a};</script>{a}'", "JsValue Text"),
        ("f'<p style=\"width: {a}\">'", "CssValue"),
        ("f'<p{a}>'", "Attrs"),
        ("'<p class=\"%s\">%s' % (a, a)", "Attribute Text"),
        ("let x = h'<b title=\"{a}\">{a}</b>'", "Attribute Text"),
        ("let x = f'<b title=\"{a}\">'\n'<i>'; x", "Text"),
    ];
    for (body, expected) in cases {
        assert_eq!(contexts(body).join(" "), expected, "{body}");
    }
}

#[test]
fn branches_and_loops_keep_their_contexts() {
    let cases = [
        (
            "'<p class=\"'\nfor x in b:\n    if *x:\n        a\n    else:\n        'none'\n'\">'; a",
            "Attribute Text",
        ),
        (
            "'<option'\nif b.is_empty():\n    ' disabled'\n'>'; a",
            "Text",
        ),
        (
            "'<a href=\"'\nif b.is_empty():\n    '/x?y='\nelse:\n    '/z?w='\na; '\">'",
            "UrlQuery",
        ),
        (
            "for x in b:\n    '<p class=\"'\n    if *x:\n        '\">'\n        continue\n    a; '\">'",
            "Attribute",
        ),
        ("if b.is_empty():\n    '<p>'\n    return\na", "Text"),
        (
            "loop:\n    '<p title=\"'; a\n    if b.is_empty():\n        break\n    '\">'\n'\">'; a",
            "Attribute Text",
        ),
        (
            "for x in b:\n    '<p>'\nempty:\n    '<i title=\"'; a; '\">'\na",
            "Attribute Text",
        ),
        (
            "let x:\n    '<p>'; a\n'<i title=\"'; x; '\">'",
            "Text Attribute",
        ),
        (
            "'<script>run(['\nfor x in b:\n    a; ', '\n'])</script>'",
            "JsValue",
        ),
    ];
    for (body, expected) in cases {
        assert_eq!(contexts(body).join(" "), expected, "{body}");
    }
}

#[test]
fn what_cannot_be_known_is_an_error_at_its_place() {
    let cases = [
        ("f'<p class={a}>'", "P0404 `{a}` `class=`"),
        ("'<p>\\n<i '\n'class='; a; '>'", "P0404 `a` `class=`"),
        ("'<p title=\"x\" class'\n'='; a; '>'", "P0404 `a` `class`"),
        (
            "'<script a=\"b\">'\n'// '; a; '\\n</script>'",
            "P0425 `a` `<script`",
        ),
        ("'<p \"x\">'", "P0437 `\"` `<p`"),
        ("'<xmp>'", "P0436 `<xmp>` "),
        ("'<title><b>'", "P0448 `<b` `<title`"),
        ("'<a href=\"?a&copy;\">'", "P0454 `&copy;` `href=\"`"),
        ("attr(\"title\", a)", "P0402 `attr(\"title\", a)` "),
        (
            "if b.is_empty():\n    '<p class=\"'\n'x'",
            "P0471 `<p class=\"` ",
        ),
        (
            "'<p>'\nif b.is_empty():\n    '<p class=\"'\n'x'",
            "P0471 `<p class=\"` `<p>`",
        ),
        ("for x in b:\n    '<p '", "P0472 `<p ` "),
        ("'<p '\nif b.is_empty():\n    return\n'>'", "P0466 `<p` "),
        ("'<p '", "P0466 `<p` "),
        ("'<svg><p title=\"a\">'", "P0466 `<svg` "),
        ("let x:\n    '<p class=\"'\nx", "P0466 `class=\"` "),
    ];
    for (body, expected) in cases {
        assert_eq!(contexts(body).join("; "), expected, "{body}");
    }
}

#[test]
fn a_template_of_text_has_no_sinks_in_its_code() {
    let text = "template test(a: &str, b: &[bool]):\n    f'<p>{a:>3}</p>'\n    for x in b:\n        a; f'{x}'\n";
    let source = Source::from_text(text.to_owned());
    let compiled = compile_source(&source, &Options::new(quote!(::ptl)));
    let code = compiled.tokens.to_string();
    for function in ["append_html", "interpolate_html", "format_html"] {
        assert!(code.contains(function), "{function}: {code}");
    }
    for other in ["sink", "Carrier", "In (", "Enter"] {
        assert!(!code.contains(other), "{other}: {code}");
    }
}

#[test]
fn every_way_through_a_body_counts() {
    let cases = [
        (
            "'<p title=\"'\nif b.is_empty():\n    '\">'\n    panic!(\"none\")\na; '\">'",
            "Attribute",
        ),
        ("while b.is_empty():\n    '<p>'\na", "Text"),
        ("'<p'\nfor x in b:\n    ' hidden'\n'>'; a", "Text"),
        (
            "'outer: for x in b:\n    '<p title=\"'\n    for y in b:\n        '\">'\n        continue 'outer\n    a; '\">'",
            "Attribute",
        ),
        ("f'<a href=\"{a}{a}\">'", "UrlStart UrlContinued"),
        ("'<p'; other(\"href\", a); '>'", "Attrs"),
    ];
    for (body, expected) in cases {
        assert_eq!(contexts(body).join(" "), expected, "{body}");
    }
}

#[test]
fn no_way_through_a_body_is_forgotten() {
    let cases = [
        (
            "loop:\n    if b.is_empty():\n        '<p title=\"'\n        break\n    if b.len() > 1:\n        break\n    '<p>'\na",
            "P0471",
        ),
        (
            "'<a href=\"/a'\nfor x in b:\n    a\n    '?'\n'\">'",
            "P0421",
        ),
        ("'<p'; attr(\"title\", a)\n'x>'", "P0438"),
        ("f'<p{a:>3}>'", "P0474"),
        (
            "template inner():\n    '<p>'\n'<a href=\"'; inner(); '\">'",
            "P0473",
        ),
    ];
    for (body, expected) in cases {
        let found = contexts(body).join("; ");
        assert!(found.starts_with(expected), "{body}\n{found}");
    }
}

#[test]
fn a_block_with_a_label_ends_where_it_is_left_too() {
    let values = |block: TokenStream| {
        let item = quote!(fn test(a: &str, b: bool) { #block a; });
        let options = Options::new(quote!(::ptl));
        let compiled = crate::compile_function(TokenStream::new(), item, &options);
        let errors = compiled.errors.iter().map(|error| error.kind.code());
        let sinks = compiled.values.iter();
        sinks
            .map(|(_, sink)| format!("{:?}", sink.escaper))
            .chain(errors.map(str::to_owned))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let whole = quote! {
        'out: {
            "<p title=\"";
            if b { "\">"; break 'out; }
            a;
            "\">";
        }
    };
    assert_eq!(values(whole), "Attribute Text");
    let open = quote! {
        'out: {
            "<p title=\"";
            if b { break 'out; }
            "\">";
        }
    };
    assert_eq!(values(open), "P0471");
}
