//! Whatever the text is, the parser answers, and its spans are places in the text.

#[path = "support/spans.rs"]
mod spans;
#[path = "support/mod.rs"]
mod support;

use proptest::prelude::*;
use ptl_parser::{ErrorKind, parse, parse_literal};
use std::fs;

/// Words and symbols of PTL, Rust, and those who mistake one for the other.
const TOKENS: [&str; 90] = [
    "template",
    "from",
    "import",
    "with",
    "case",
    "elif",
    "else",
    "empty",
    "pass",
    "if",
    "for",
    "in",
    "while",
    "loop",
    "match",
    "let",
    "return",
    "break",
    "continue",
    "use",
    "fn",
    "impl",
    "trait",
    "struct",
    "pub",
    "async",
    "where",
    "mut",
    "self",
    "move",
    "as",
    "const",
    "static",
    "name",
    "x",
    "r#type",
    "Some",
    "T",
    "0",
    "1.5",
    "'a",
    "'a:",
    "'x'",
    "'two words'",
    "\"text\"",
    "f'{x}'",
    "f\"{x:>5} {{\"",
    "h'<b>'",
    "r#\"raw\"#",
    "rf'{x}'",
    "b\"x\"",
    "'''",
    "\"\"\"",
    "f!(\"{x}\")",
    "F'x'",
    "\"",
    "'",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    ":",
    "::",
    ";",
    ",",
    ".",
    "=",
    "==",
    "->",
    "=>",
    "|",
    "||",
    "&",
    "&&",
    "%",
    "+",
    "#",
    "#[a]",
    "///",
    "//",
    "/*",
    "*/",
    "!",
    "?",
    "\\",
    "é",
];

const SPACES: [&str; 8] = [
    "",
    " ",
    "\n",
    "\n    ",
    "\n        ",
    "\n\t",
    "\r\n    ",
    ":\n    ",
];

fn check(source: &str) -> Result<(), TestCaseError> {
    let parsed = parse(source);
    for error in &parsed.errors {
        prop_assert_ne!(&error.kind, &ErrorKind::Internal, "{:?}", source);
        for span in [Some(error.span), error.related].into_iter().flatten() {
            prop_assert!(
                source.get(span.start..span.end).is_some(),
                "{:?} {:?}",
                error,
                source
            );
        }
    }
    let broken = spans::check(source, &parsed.module);
    prop_assert!(broken.is_empty(), "{:?} in {:?}", broken, source);
    Ok(())
}

fn soup() -> impl Strategy<Value = String> {
    let piece = (
        prop::sample::select(&TOKENS[..]),
        prop::sample::select(&SPACES[..]),
    );
    prop::collection::vec(piece, 0..40).prop_map(|pieces| {
        pieces
            .into_iter()
            .flat_map(|(token, space)| [token, space])
            .collect()
    })
}

/// Soup in a place where most of it may stand.
fn soup_in_template() -> impl Strategy<Value = String> {
    soup().prop_map(|soup| format!("template t(x: u8):\n    {soup}"))
}

fn sources() -> Vec<String> {
    let valid = support::cases("trees", "ptl");
    let wrong = support::cases("errors", "ptl");
    valid
        .iter()
        .chain(&wrong)
        .filter_map(|path| fs::read_to_string(path).ok())
        .collect()
}

/// One change of a source.
#[derive(Clone, Debug)]
enum Change {
    Delete {
        at: prop::sample::Index,
        length: usize,
    },
    Insert {
        at: prop::sample::Index,
        token: &'static str,
    },
    DeleteLine {
        at: prop::sample::Index,
    },
    DuplicateLine {
        at: prop::sample::Index,
    },
    Cut {
        at: prop::sample::Index,
    },
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<prop::sample::Index>;
    prop_oneof![
        4 => (at(), 1..6_usize).prop_map(|(at, length)| Change::Delete { at, length }),
        4 => (at(), prop::sample::select(&TOKENS[..])).prop_map(|(at, token)| Change::Insert { at, token }),
        2 => at().prop_map(|at| Change::DeleteLine { at }),
        2 => at().prop_map(|at| Change::DuplicateLine { at }),
        1 => at().prop_map(|at| Change::Cut { at }),
    ]
}

fn apply(source: &str, change: &Change) -> String {
    let characters: Vec<char> = source.chars().collect();
    let lines: Vec<&str> = source.split_inclusive('\n').collect();
    if characters.is_empty() {
        return String::new();
    }
    match change {
        Change::Delete { at, length } => {
            let at = at.index(characters.len());
            let (before, behind) = characters.split_at(at);
            before.iter().chain(behind.iter().skip(*length)).collect()
        }
        Change::Insert { at, token } => {
            let (before, behind) = characters.split_at(at.index(characters.len()));
            before
                .iter()
                .copied()
                .chain(token.chars())
                .chain(behind.iter().copied())
                .collect()
        }
        Change::DeleteLine { at } => {
            let at = at.index(lines.len());
            lines
                .iter()
                .enumerate()
                .filter(|(index, _)| *index != at)
                .map(|(_, line)| *line)
                .collect()
        }
        Change::DuplicateLine { at } => {
            let at = at.index(lines.len());
            lines
                .iter()
                .enumerate()
                .flat_map(|(index, line)| vec![*line; 1 + usize::from(index == at)])
                .collect()
        }
        Change::Cut { at } => characters.iter().take(at.index(characters.len())).collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(source in "\\PC{0,60}|[ -~\n\t]{0,200}|[\\x00-\\x1f'\"a:\n ]{0,60}") {
        check(&source)?;
    }

    #[test]
    fn any_tokens(source in soup()) {
        check(&source)?;
    }

    #[test]
    fn any_tokens_in_a_template(source in soup_in_template()) {
        check(&source)?;
    }

    #[test]
    fn changed_sources(source in prop::sample::select(sources()), changes in prop::collection::vec(change(), 1..4)) {
        let changed = changes.iter().fold(source, |source, change| apply(&source, change));
        check(&changed)?;
    }

    #[test]
    fn any_literal(text in "(f|h|r|rf)?(\"|'|\"\"\"|'''|#\")[a-z{}:\\\\'\"\n ]{0,30}(\"|'|\"\"\"|'''|\"#)?") {
        match parse_literal(&text) {
            Ok(literal) => prop_assert!(text.get(literal.span.start..literal.span.end).is_some()),
            Err(errors) => for error in errors {
                prop_assert_ne!(&error.kind, &ErrorKind::Internal);
                prop_assert!(text.get(error.span.start..error.span.end).is_some());
            },
        }
    }
}

#[test]
fn every_beginning_of_a_file() {
    for path in support::cases("trees", "ptl") {
        let source = fs::read_to_string(path).expect("a case can be read");
        for (index, _) in source.char_indices() {
            let beginning = source.get(..index).expect("an index of a character");
            check(beginning).expect("a file may end anywhere");
        }
    }
}
