//! Whatever the text is, the compiler answers: with Rust, or with errors that have a place.

use std::path::{Path, PathBuf};
use std::{fs, thread};

use proptest::prelude::*;
use proptest::sample::Index;
use ptl_codegen::{Location, Options, Source, compile_source, print};

/// What a change puts into a text: the words and symbols that mean most.
const TOKENS: [&str; 48] = [
    "template ",
    "with ",
    "let ",
    "let x:",
    "return",
    "if ",
    "for ",
    "match ",
    "case ",
    "empty:",
    "async ",
    "impl ",
    "trait ",
    "pub ",
    "self",
    "Self",
    "r#type",
    "x",
    "é",
    "__ptl_out",
    "::<u8>",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
    "|",
    "||",
    "&",
    "!",
    "?",
    ".await",
    "=",
    "==",
    ",",
    ";",
    ":",
    "'",
    "\"",
    "f'{x:>3}'",
    "h'<b>'",
    "f!(\"{x}\")",
    "'%s' % x",
    "\n    ",
    "\n        ",
];

/// One change of a text.
#[derive(Clone, Debug)]
enum Change {
    Insert(Index, &'static str),
    Delete(Index, usize),
    /// Moves a piece to another place.
    Move(Index, usize, Index),
}

impl Change {
    fn apply(&self, text: &mut Vec<char>) {
        let place = |index: &Index, text: &[char]| index.index(text.len() + 1);
        let cut = |from: usize, length: usize, text: &mut Vec<char>| {
            let end = text.len().min(from + length);
            text.drain(from..end).collect::<Vec<_>>()
        };
        match self {
            Self::Insert(at, token) => {
                let at = place(at, text);
                drop(text.splice(at..at, token.chars()));
            }
            Self::Delete(at, length) => drop(cut(place(at, text), *length, text)),
            Self::Move(from, length, to) => {
                let piece = cut(place(from, text), *length, text);
                let to = place(to, text);
                drop(text.splice(to..to, piece));
            }
        }
    }
}

fn change() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    prop_oneof![
        4 => (index(), prop::sample::select(&TOKENS[..]))
            .prop_map(|(at, token)| Change::Insert(at, token)),
        2 => (index(), 1..8_usize).prop_map(|(at, length)| Change::Delete(at, length)),
        2 => (index(), 1..60_usize, index())
            .prop_map(|(from, length, to)| Change::Move(from, length, to)),
    ]
}

/// The texts of all cases: what is right, and what is wrong.
fn texts() -> Vec<String> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let mut texts = Vec::new();
    let mut folders = vec![tests.join("cases"), tests.join("errors")];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(folder).expect("the folder can be read");
        let paths = entries.map(|entry| entry.expect("the folder can be read").path());
        let (below, files): (Vec<PathBuf>, Vec<PathBuf>) = paths.partition(|path| path.is_dir());
        folders.extend(below);
        let templates = files
            .iter()
            .filter(|path| path.extension() == Some("ptl".as_ref()));
        texts.extend(templates.map(|path| fs::read_to_string(path).expect("cases are text")));
    }
    texts.sort();
    texts
}

/// Compiles a text, and looks at what comes out.
fn check(text: &str) {
    let source = Source::from_text(text.to_owned());
    let options = Options::new(quote::quote!(::ptl));
    let compiled = compile_source(&source, &options);
    for error in &compiled.errors {
        for location in [Some(error.location), error.related].into_iter().flatten() {
            if let Location::Bytes(span) = location {
                assert!(
                    source.text().get(span.start..span.end).is_some(),
                    "{error:?} in {text:?}"
                );
            }
        }
    }
    let _ = print(&compiled, &source, &options, "case.ptl");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_case_is_answered(
        text in prop::sample::select(texts()),
        changes in prop::collection::vec(change(), 1..4),
    ) {
        let mut text: Vec<char> = text.chars().collect();
        for change in &changes {
            change.apply(&mut text);
        }
        check(&text.into_iter().collect::<String>());
    }
}

/// Runs with the stack of a thread, which is smaller than a program's.
fn check_in_thread(text: String) {
    let thread = thread::spawn(move || check(&text));
    assert!(thread.join().is_ok());
}

#[test]
fn what_repeats_ten_thousand_times_is_answered() {
    let many = |piece: &str| piece.repeat(10_000);
    let statements = [
        format!("f{}", many("()")),
        format!("f{}", many("[0]")),
        format!("f{}", many("?")),
        format!("f{}", many(".a")),
        format!("f{}", many(".a()")),
        format!("f{}", many(" as u8")),
        format!("{}x", many("&")),
        format!("{}x", many("return ")),
        format!("{}x", many("|| ")),
        format!("x{}", many(" + x")),
        format!("x{}", many(" = x")),
        format!("x{}", many("..x")),
        format!("let {} = x", many("A | ")),
        format!("let x: {}u8 = y", many("fn() -> ")),
        format!("let x: {}u8 = y", many("&'a ")),
        format!("x::<{}>()", many("A, ")),
        format!("if x:\n        1{}", many("\n    elif x: 2")),
        format!("{}x", many("if x { 1 } else ")),
        format!("({}x)", many("if x { 1 } else ")),
        format!("if {}true: 1", many("let Some(x) = y && ")),
        many("'a'; "),
        many("x; "),
        format!("f'{}'", many("{x}")),
        format!("'{}' % ({})", many("%s"), many("x, ")),
        format!("t({})", many("x = 1, ")),
    ];
    for statement in statements {
        check_in_thread(format!("template t(x: u8):\n    {statement}\n"));
    }
}
