//! Hostile texts get an error, soon, and never exhaust the stack.

use ptl_parser::{ErrorKind, parse, parse_literal};
use std::thread;

/// Three quarters of what a thread has by default: who calls the parser needs the rest.
const STACK: usize = 1536 * 1024;

/// The codes of the errors in a source, found with little stack.
fn codes(source: String) -> Vec<&'static str> {
    let parser = thread::Builder::new().stack_size(STACK).spawn(move || {
        let errors = parse(&source).errors;
        errors.iter().map(|error| error.kind.code()).collect()
    });
    parser
        .expect("a thread can be started")
        .join()
        .expect("the parser does not panic")
}

/// A template with blocks in blocks, each of which has these heads.
fn nested(depth: usize, heads: &[&str], innermost: &str) -> String {
    let mut source = "template t():\n".to_owned();
    for level in 0..depth {
        let head = heads[level % heads.len()];
        source.extend([&" ".repeat(level + 1), head, "\n"]);
    }
    source + &" ".repeat(depth + 1) + innermost + "\n"
}

fn around(open: &str, close: &str, depth: usize, inside: &str) -> String {
    open.repeat(depth) + inside + &close.repeat(depth)
}

#[test]
fn what_the_limits_allow_fits_on_the_stack() {
    let brackets = around("(", ")", 100, "x");
    let angles = format!(
        "let x: {} = 3",
        around("V<", ">", 99, &around("(", ")", 99, "u8"))
    );
    let literals = ["'", "\"", "'''", "\"\"\""]
        .iter()
        .fold("x".to_owned(), |inside, quotes| {
            format!("f{quotes}{{{}}}{quotes}", around("(", ")", 99, &inside))
        });
    let conditions = ["if x:"];
    let sources = [
        nested(62, &conditions, &brackets),
        nested(62, &conditions, &angles),
        nested(62, &conditions, &literals),
        nested(62, &["for x in y:"], "x"),
        nested(62, &["match x:", "case y:"], "x"),
        nested(62, &["let x:"], "x"),
        nested(62, &["with x():"], "x"),
        nested(62, &["template u():"], "x"),
        format!(
            "template t(x: u8 = {}) -> {}:\n    x\n",
            around("(", ")", 99, "x"),
            around("V<", ">", 99, "u8")
        ),
    ];
    for source in sources {
        assert_eq!(codes(source.clone()), [""; 0], "{source}");
    }
    let mistakes = codes(nested(62, &["unknown x:"], "x"));
    assert!(mistakes.iter().all(|code| *code == "P0257"), "{mistakes:?}");
}

#[test]
fn deep_nesting_is_an_error() {
    let deep = 10_000;
    for (open, close) in [
        ("(", ")"),
        ("[", "]"),
        ("{", "}"),
        ("f(", ")"),
        ("(", ""),
        ("<", ""),
        ("{ let x = (", ")}"),
    ] {
        let found = codes(format!(
            "template t():\n    x{}\n",
            around(open, close, deep, "y")
        ));
        assert_eq!(found.first(), Some(&"P0115"), "{open}");
        let found = codes(format!(
            "template t(x: u8 = {}):\n    x\n",
            around(open, close, deep, "y")
        ));
        assert_eq!(found.first(), Some(&"P0115"), "{open}");
        let found = codes(format!("fn f() {{ {} }}\n", around(open, close, deep, "y")));
        assert_eq!(found.first(), Some(&"P0115"), "{open}");
        let found = codes(format!(
            "template t():\n    f'{{({})}}'\n",
            around(open, close, deep, "y")
        ));
        assert_eq!(found.first(), Some(&"P0115"), "{open}");
    }
    for heads in [
        &["if x:"][..],
        &["match x:", "case y:"],
        &["let x:"],
        &["template u():"],
        &["unknown:"],
    ] {
        // The white space alone of 10,000 levels is beyond the limit of a file.
        let found = codes(nested(5_000, heads, "x"));
        assert!(found.contains(&"P0124"), "{heads:?} {found:?}");
    }
}

#[test]
fn comments_may_nest_without_end() {
    let source = format!("template t():\n    x {}\n", around("/*", "*/", 10_000, " "));
    assert_eq!(codes(source), [""; 0]);
}

/// Patterns of which a parser that tries again and again would not see the end.
#[test]
fn hostile_texts_end() {
    let patterns = [
        "(",
        "[{",
        ")",
        "<",
        "a::<",
        "a::<b, (c)>::d, ",
        "f'{",
        "f!('",
        "\\'",
        "'a ",
        "r#\"",
        "\"\"\"",
        "/*",
        "{",
        "}",
        ";if",
        ": ",
        "= |a ",
        "| a: ",
        "if a: ",
        "else ",
        "x.",
        "-",
        "'a';",
        "#[a]",
        "/// a\n",
        "\t ",
        "if x\n",
        "%",
        "\"a\" % ",
        "template t(",
        "from a import b",
        "let x = ",
        "match x: case ",
        "__ptl ",
        "\u{202e}",
        "\r",
        "fn f() ",
        "impl a ",
    ];
    for pattern in patterns {
        for start in [
            "",
            "template t():\n    ",
            "template t(",
            "fn f(",
            "template t():\n    f'{x",
            "template t():\n    let x: ",
        ] {
            let source = format!("{start}{}", pattern.repeat(8_000 / pattern.len()));
            assert!(codes(source).len() <= 101, "{start}{pattern}");
        }
    }
}

#[test]
fn long_files_are_refused() {
    let source = " ".repeat(16 * 1024 * 1024 + 1);
    assert_eq!(codes(source.clone()), ["P0105"]);
    let errors = parse_literal(&source).expect_err("white space is no literal");
    assert!(
        matches!(errors[..], [ref error] if matches!(error.kind, ErrorKind::SourceTooLong { .. }))
    );
}
