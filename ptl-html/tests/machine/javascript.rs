//! JavaScript, in scripts, event handlers and templates.

use ptl_html::Context;

use crate::support::check;

fn check_script(rows: &[(&str, &str)]) {
    for (code, expected) in rows {
        let template = format!("<script>{code}");
        let shifted = expected.split_once(" at ").map(|(kind, offset)| {
            let offset: usize = offset.parse().unwrap();
            // Behind a value the offset counts from there.
            let shift = if code.contains('¤') {
                0
            } else {
                "<script>".len()
            };
            format!("{kind} at {}", offset + shift)
        });
        let expected = shifted.as_deref().unwrap_or(expected);
        check(Context::TEXT, &[(&template, expected)]);
    }
}

#[test]
fn expressions() {
    check_script(&[
        ("var a = ¤", "JsValue"),
        ("var a =¤", "JsValue"),
        ("f(¤", "JsValue"),
        ("f(1, ¤", "JsValue"),
        ("f(¤, ¤)", "JsValue"),
        ("[¤", "JsValue"),
        ("[...¤", "JsValue"),
        ("a = {b: ¤", "JsValue"),
        ("a ? ¤ : ¤", "JsValue"),
        ("return ¤", "JsValue"),
        ("return/* */¤", "JsValue"),
        ("typeof ¤", "JsValue"),
        ("x in ¤", "JsValue"),
        ("for (x of ¤", "JsValue"),
        ("case ¤:", "JsValue"),
        ("throw ¤", "JsValue"),
        ("a + ¤", "JsValue"),
        ("a - ¤", "JsValue"),
        ("!¤", "JsValue"),
        ("a / ¤", "JsValue"),
        ("a[0] / ¤", "JsValue"),
        ("1 / ¤", "JsValue"),
        ("1.5 / ¤", "JsValue"),
        ("'a' / ¤", "JsValue"),
        ("`a` / ¤", "JsValue"),
        ("/a/ / ¤", "JsValue"),
        ("a.return / ¤", "JsValue"),
        ("x = (1) ; y = ¤", "JsValue"),
        ("x = // a\n¤", "JsValue"),
        ("x = /* / */ ¤", "JsValue"),
        ("// a \u{2028} x = ¤", "JsValue"),
        ("// a\u{2029}x = ¤", "JsValue"),
        ("// \u{2019} x = ¤", "no JsComment"),
        ("a = ¤\n", "JsValue"),
        ("a=¤;b=¤", "JsValue"),
        ("a<¤", "no PartialToken"),
        ("a< ¤", "JsValue"),
        ("a-¤", "no PartialToken"),
        ("a+¤", "no PartialToken"),
        ("a--¤", "no PartialToken"),
        ("a /¤", "no PartialToken"),
        ("abc¤", "no PartialToken"),
        ("return¤", "no PartialToken"),
        ("var a ¤", "no JsOperand"),
        ("a.return ¤", "no JsOperand"),
        ("return\n'a' ¤", "no JsOperand"),
        ("f(¤ ¤", "no JsOperand"),
        ("f(a, ¤ ¤", "no JsOperand"),
        ("f(¤¤", "no JsOperand"),
        ("a.¤", "no JsMember"),
        ("a?.¤", "no JsMember"),
        ("f(a, ¤:", "KeyAfterComma at 0"),
        ("a = {b: 1, ¤ /* */ :", "KeyAfterComma at 7"),
        ("f(a, ¤, b ? c : d, ¤", "JsValue"),
    ]);
}

#[test]
fn statements() {
    check_script(&[
        ("¤", "Js"),
        ("a; ¤", "Js"),
        ("{ ¤", "Js"),
        ("} ¤", "Js"),
        ("f() ¤", "Js"),
        ("if (a) ¤", "Js"),
        ("else ¤", "Js"),
        ("() => ¤", "Js"),
        ("a = {¤", "Js"),
        ("f()\n¤", "Js"),
        ("a\n¤", "Js"),
        ("¤; a = ¤", "JsValue"),
        ("¤ ¤", "no JsUnknown"),
        ("\u{e9} ¤", "no JsUnknown"),
        ("\u{e9} = ¤", "JsValue"),
    ]);
}

#[test]
fn strings() {
    check_script(&[
        ("'¤", "JsString"),
        ("\"¤", "JsString"),
        ("'a\\'¤", "JsString"),
        ("'a\\\\¤", "JsString"),
        ("'a\"¤", "JsString"),
        ("'a' + \"¤", "JsString"),
        ("f('¤', '¤", "JsString"),
        ("'a\\\nb¤", "JsString"),
        ("'a\\\r\nb¤", "JsString"),
        ("'\\x41¤", "JsString"),
        ("'\\u0041¤", "JsString"),
        ("'\\u{41}¤", "JsString"),
        ("'\\0z¤", "JsString"),
        ("'\\400¤", "JsString"),
        ("'\\¤", "no PartialToken"),
        ("'\\x¤", "no PartialToken"),
        ("'\\x4¤", "no PartialToken"),
        ("'\\u¤", "no PartialToken"),
        ("'\\u004¤", "no PartialToken"),
        ("'\\u{¤", "no PartialToken"),
        ("'\\u{41¤", "no PartialToken"),
        ("'\\0¤", "no PartialToken"),
        ("'\\47¤", "no PartialToken"),
        ("'a\n", "JsLineEnd at 2"),
        ("'a\r", "JsLineEnd at 2"),
        ("'<¤", "no PartialToken"),
    ]);
}

#[test]
fn refused_tokens() {
    check_script(&[
        ("// ¤", "no JsComment"),
        ("/* ¤", "no JsComment"),
        ("/* * ¤", "no JsComment"),
        ("`¤", "no JsTemplate"),
        ("`${¤", "no JsTemplate"),
        ("`${'¤", "no JsTemplate"),
        ("`${a}¤", "no JsTemplate"),
        ("`\\`¤", "no JsTemplate"),
        ("`$\\{`; a = ¤", "JsValue"),
        ("`${a}`; a = ¤", "JsValue"),
        ("`${{a: {}}}`; a = ¤", "JsValue"),
        ("`${`a`}`; a = ¤", "no JsUnknown"),
        ("a = /¤", "no JsRegex"),
        ("a = /a¤", "no JsRegex"),
        ("a = /[/]¤", "no JsRegex"),
        ("a = /\\/¤", "no JsRegex"),
        ("a = /a/ + ¤", "JsValue"),
        ("a = /[/]/.b(¤", "JsValue"),
        ("a = /'/g; '¤", "JsString"),
        ("a = /a\n", "JsLineEnd at 6"),
        ("return /a/ + ¤", "JsValue"),
        ("x = {b: /a/, c: ¤", "JsValue"),
        ("\\u0061 = ¤", "no JsUnknown"),
        ("a\u{1}= ¤", "no JsUnknown"),
        ("#!`\n` + '¤", "no JsUnknown"),
        ("a.#b = ¤", "JsValue"),
    ]);
}

#[test]
fn slashes_that_may_divide_or_begin_a_regular_expression() {
    check_script(&[
        ("(a) / ¤", "no JsUnknown"),
        ("(a) / '¤", "no JsUnknown"),
        ("(a) / b;\nc = ¤", "JsValue"),
        ("(a) / b / c;\nd = ¤", "no JsUnknown"),
        ("(a) / b; // c\nd = ¤", "no JsUnknown"),
        ("} /a/.b(¤", "no JsUnknown"),
        ("a\n/b/.c(¤", "no JsUnknown"),
        ("a /*\n*/ /b/.c(¤", "no JsUnknown"),
        ("a++ / ¤", "no JsUnknown"),
        ("of / ¤", "no JsUnknown"),
        ("yield / ¤", "no JsUnknown"),
        ("extends / ¤", "no JsUnknown"),
        ("return\u{a0}/a/ + ¤", "no JsUnknown"),
        ("a = ¤in /b/ + ¤", "no JsUnknown"),
    ]);
}

#[test]
fn keywords_before_an_expression() {
    for keyword in [
        "return",
        "typeof",
        "case",
        "in",
        "instanceof",
        "delete",
        "void",
        "throw",
    ] {
        let regex = format!("{keyword} /'/ ; '¤");
        check_script(&[(&format!("a {keyword} ¤"), "JsValue"), (&regex, "JsString")]);
    }
    for keyword in ["of", "await", "yield"] {
        let slash = format!("{keyword} / ¤");
        check_script(&[
            (&format!("a {keyword} ¤"), "JsValue"),
            (&slash, "no JsUnknown"),
        ]);
    }
    for keyword in ["else", "do"] {
        let regex = format!("{keyword} /'/ ; '¤");
        check_script(&[(&format!("a {keyword} ¤"), "Js"), (&regex, "JsString")]);
    }
    for keyword in ["break", "continue", "debugger", "extends", "default", "new"] {
        check_script(&[(&format!("{keyword} / ¤"), "no JsUnknown")]);
    }
}

#[test]
fn comments_of_html() {
    check_script(&[
        ("a <!-- b", "HtmlCommentInScript at 5"),
        ("'<!--", "HtmlCommentInScript at 4"),
        ("`<!--", "HtmlCommentInScript at 4"),
        ("// <!--", "HtmlCommentInScript at 6"),
        ("\n--> a", "HtmlCommentInScript at 3"),
        ("a --> 0", "HtmlCommentInScript at 4"),
        ("a-- > ¤", "JsValue"),
        ("'<!-¤", "no PartialToken"),
        ("'-->¤", "JsString"),
    ]);
    check(
        Context::TEXT,
        &[("<p onclick=\"a <!--", "HtmlCommentInScript at 17")],
    );
}

#[test]
fn event_handlers() {
    check(
        Context::TEXT,
        &[
            ("<p onclick=\"f(&quot;¤", "JsString"),
            ("<p onclick='f(\"¤", "JsString"),
            ("<p onclick=\"f(&#39;¤", "JsString"),
            ("<p onclick=\"f(&apos;¤&apos;, ¤", "JsValue"),
            ("<p onclick=\"a &amp;&amp; ¤", "JsValue"),
            ("<p onclick=\"a && ¤", "JsValue"),
            ("<p onclick=\"a&&b(¤", "JsValue"),
            ("<p onclick=\"a &¤", "no PartialToken"),
            ("<p onclick=\"'&#10;", "JsLineEnd at 17"),
            ("<p onclick=\"// &#x2028; x = ¤", "JsValue"),
            ("<p onclick=\"'</script>¤", "JsString"),
            ("<p onclick=\"¤", "Js"),
            ("<p onclick=f(¤", "no Unquoted"),
        ],
    );
}

#[test]
fn templates() {
    check(
        Context::JS,
        &[
            ("f(¤)", "JsValue"),
            ("'¤'", "JsString"),
            ("¤", "Js"),
            ("/a/ + ¤", "no JsUnknown"),
            ("'</script>", "EndTagInTemplate at 9"),
            ("'</scripts>' + ¤", "JsValue"),
            ("'<!--", "HtmlCommentInScript at 4"),
        ],
    );
}

#[test]
fn white_space_and_line_ends_of_every_kind() {
    for space in [" ", "\t", "\u{b}", "\u{c}", "\n", "\r"] {
        check_script(&[
            (&format!("a ={space}¤"), "JsValue"),
            (&format!("a = ¤{space}in ¤"), "JsValue"),
        ]);
    }
    for end in ["\n", "\r"] {
        check_script(&[
            (&format!("a{end}¤"), "Js"),
            (&format!("(a) / b;{end}c = ¤"), "JsValue"),
            (&format!("(a) /{end}b; c = ¤"), "JsValue"),
            (&format!("a /*{end}*/ /b/.c(¤"), "no JsUnknown"),
            (&format!("// a{end}b = ¤"), "JsValue"),
            (&format!("a = /a{end}"), "JsLineEnd at 6"),
            (&format!("'a\\{end}' + ¤"), "JsValue"),
        ]);
    }
}

#[test]
fn every_operator() {
    for operator in "=+-*%&|^!~<>?:(,[".chars() {
        check_script(&[
            (&format!("a {operator} ¤"), "JsValue"),
            (&format!("a {operator} /'/, '¤"), "JsString"),
            (&format!("a {operator}/'/, '¤"), "JsString"),
        ]);
    }
    check_script(&[
        ("a--/ ¤", "no JsUnknown"),
        ("a./ ¤", "no JsUnknown"),
        ("a = > ¤", "JsValue"),
        ("@a class B {}; c = ¤", "JsValue"),
        ("1. / ¤", "JsValue"),
        ("_¤", "no PartialToken"),
        ("$¤", "no PartialToken"),
        ("f(a, ¤in /b/ + ¤", "no JsUnknown"),
    ]);
}

#[test]
fn braces_in_template_literals() {
    check_script(&[
        ("`{`; a = ¤", "JsValue"),
        ("`${{} + `a`}`; a = ¤", "no JsUnknown"),
        ("`${function(){/`/}}`; a = ¤", "JsValue"),
    ]);
}

#[test]
fn escapes_that_break_off() {
    check_script(&[
        ("a = /\\\\/ + ¤", "JsValue"),
        ("'\\u' + ¤", "JsValue"),
        ("'\\x' + ¤", "JsValue"),
        ("'\\u{' + ¤", "JsValue"),
    ]);
}
