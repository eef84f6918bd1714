//! Whatever the text is: formatting answers, changes nothing but white space, and has an end.

mod support;

use proptest::prelude::*;
use proptest::sample::Index;
use ptl_parser::{ErrorKind, LogicalLine, Span, Token, TokenKind};
use support::program;

/// Formats a text that may be anything.
fn check(source: &str) -> Result<(), TestCaseError> {
    let formatted = match ptl_fmt::format(source) {
        Ok(formatted) => formatted,
        Err(errors) => {
            let internal = errors
                .iter()
                .find(|error| error.kind == ErrorKind::Internal);
            prop_assert_eq!(internal, None, "{}", source);
            return Ok(());
        }
    };
    let again = ptl_fmt::format(&formatted).ok();
    prop_assert_eq!(again, Some(formatted), "of {}", source);
    Ok(())
}

/// Formats a text without errors, and compares what it means.
fn check_meaning(source: &str) -> Result<(), TestCaseError> {
    check(source)?;
    let formatted = ptl_fmt::format(source).expect("the text has no errors");
    let (before, after) = (program::tree(source), program::tree(&formatted));
    prop_assert!(before == after, "{}", difference(&before, &after));
    prop_assert_eq!(program::comments(source), program::comments(&formatted));
    let (before, after) = (program::rust(source), program::rust(&formatted));
    prop_assert!(
        before == after,
        "the compiler makes something else of {}",
        formatted
    );
    Ok(())
}

/// Where two texts part company.
fn difference(one: &str, other: &str) -> String {
    let common = one
        .chars()
        .zip(other.chars())
        .take_while(|(one, other)| one == other)
        .count();
    let around = |text: &str| -> String {
        text.chars()
            .skip(common.saturating_sub(60))
            .take(160)
            .collect()
    };
    format!("{:?} became {:?}", around(one), around(other))
}

#[test]
fn every_text_of_the_repository() {
    for (place, text) in support::texts() {
        if let Err(error) = check_meaning(&text) {
            panic!("{place}: {error}");
        }
    }
}

/// One change of the layout, which does not change the program.
#[derive(Clone, Copy, Debug)]
enum Change {
    /// Another white space in a gap between two tokens of a line.
    Gap(Index, &'static str),
    /// Empty lines before a logical line.
    Blanks(Index, usize),
    /// Blanks behind a logical line.
    Trailing(Index, &'static str),
    /// Other white space for each level of blocks.
    Levels([&'static str; 4]),
    WindowsLineEnds,
}

fn change() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    let blanks = prop::sample::select(vec!["", " ", "  ", "\t", " \t"]);
    let level = prop::sample::select(vec![" ", "  ", "   ", "    ", "\t", "      "]);
    prop_oneof![
        12 => (index(), blanks.clone()).prop_map(|(at, blanks)| Change::Gap(at, blanks)),
        4 => (index(), 1..4_usize).prop_map(|(at, count)| Change::Blanks(at, count)),
        2 => (index(), blanks).prop_map(|(at, blanks)| Change::Trailing(at, blanks)),
        1 => [level.clone(), level.clone(), level.clone(), level].prop_map(Change::Levels),
        1 => Just(Change::WindowsLineEnds),
    ]
}

/// The text after a change; none if it is no text for the parser then.
fn apply(source: &str, change: Change) -> Option<String> {
    let lines = ptl_parser::lines(source).ok()?;
    let line_at = |at: Index| lines.get(at.index(lines.len().max(1)));
    let changed = match change {
        Change::Gap(at, blanks) => {
            let (previous, next) = gap(&lines, at)?;
            let gap = Span::new(previous.span.end, next.span.start);
            let is_comment = !gap.of(source).trim().is_empty();
            if is_comment
                || gap.of(source).contains('\n')
                || !may_change(source, previous, next, blanks)
            {
                return None;
            }
            replace(source, gap, blanks)
        }
        Change::Blanks(at, count) => {
            let start = start_of_line(source, line_at(at)?)?;
            replace(source, Span::new(start, start), &"\n".repeat(count))
        }
        Change::Trailing(at, blanks) => {
            let end = line_at(at)?.tokens.last()?.span.end;
            let is_end = source.get(end..)?.starts_with('\n');
            is_end.then(|| replace(source, Span::new(end, end), blanks))?
        }
        Change::Levels(levels) => with_levels(source, &lines, levels)?,
        Change::WindowsLineEnds => source.replace('\n', "\r\n"),
    };
    let is_right = ptl_parser::parse(&changed).errors.is_empty();
    is_right.then_some(changed)
}

/// Two neighbours of a logical line.
fn gap(lines: &[LogicalLine], at: Index) -> Option<(Token, Token)> {
    let pairs: Vec<(Token, Token)> = lines
        .iter()
        .flat_map(|line| line.tokens.iter().zip(line.tokens.iter().skip(1)))
        .map(|(previous, next)| (*previous, *next))
        .collect();
    pairs.get(at.index(pairs.len().max(1))).copied()
}

/// Whether two tokens stay what they are with `blanks` between them.
fn may_change(source: &str, previous: Token, next: Token, blanks: &str) -> bool {
    let is_bracket = |token: Token| {
        matches!(token.kind, TokenKind::Open | TokenKind::Close)
            || matches!(token.text(source), "," | ";")
    };
    let is_fixed = |token: Token| matches!(token.kind, TokenKind::Symbol | TokenKind::Number);
    if is_bracket(previous) || is_bracket(next) {
        return true;
    }
    let touch = previous.span.end == next.span.start;
    let are_one = touch && is_fixed(previous) && is_fixed(next);
    !(blanks.is_empty() || are_one)
}

fn replace(source: &str, span: Span, text: &str) -> String {
    let (before, behind) = (source.get(..span.start), source.get(span.end..));
    [before.unwrap_or_default(), text, behind.unwrap_or_default()].concat()
}

/// Where the white space before a logical line begins, if the line begins there.
fn start_of_line(source: &str, line: &LogicalLine) -> Option<usize> {
    let before = source.get(..line.tokens.first()?.span.start)?;
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    before.get(start..)?.trim().is_empty().then_some(start)
}

/// Each logical line behind the white space of its levels.
fn with_levels(source: &str, lines: &[LogicalLine], levels: [&str; 4]) -> Option<String> {
    let mut text = String::new();
    let mut end = 0;
    for line in lines {
        let first = line.tokens.first()?;
        if let Some(start) = start_of_line(source, line) {
            text.push_str(source.get(end..start)?);
            text.extend(levels.iter().cycle().take(line.depth).copied());
            end = first.span.start;
        }
    }
    text.push_str(source.get(end..)?);
    Some(text)
}

fn texts() -> Vec<String> {
    support::texts().into_iter().map(|(_, text)| text).collect()
}

/// Words and symbols of PTL and Rust, for texts that mean little.
const SOUP: [&str; 72] = [
    "template t():\n    ",
    "if ",
    "elif ",
    "else:",
    "for x in ",
    "empty:",
    "match ",
    "case ",
    "with ",
    "let ",
    "return",
    "pass",
    "loop:",
    "while ",
    "from a import ",
    "impl ",
    "fn ",
    "use a;",
    "as ",
    "mut ",
    "move ",
    "x",
    "y",
    "T",
    "self",
    "r#type",
    "Some",
    "0",
    "1.5",
    "1e",
    "'a",
    "'a: ",
    "'x'",
    "'two words'",
    "\"text\"",
    "f'{x}'",
    "r#\"raw\"#",
    "\"\"\"\n  a\n \"\"\"",
    "f!(\"{x}\")",
    "'''\n",
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
    ", ",
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
    "-",
    "*",
    "#[a]",
    "///d\n",
    "// c\n",
    "/* c\n */",
    "!",
    "?",
    "..",
];

const WHITE: [&str; 7] = ["", "", " ", "\n", "\n    ", "\n        ", "\n\t"];

fn soup() -> impl Strategy<Value = String> {
    let piece = (
        prop::sample::select(&SOUP[..]),
        prop::sample::select(&WHITE[..]),
    );
    prop::collection::vec(piece, 0..24).prop_map(|pieces| {
        pieces
            .into_iter()
            .flat_map(|(token, white)| [token, white])
            .collect()
    })
}

/// Each compiles a template twice.
const CASES: u32 = 80;

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(source in "\\PC{0,60}|[ -~\n\t]{0,200}") {
        check(&source)?;
    }

    #[test]
    fn any_tokens(soup in soup()) {
        check(&soup)?;
        check(&format!("template t(x: u8):\n    {soup}"))?;
        check(&format!("template t(x: u8):\n    call({soup})\n"))?;
    }

    #[test]
    fn any_layout(
        source in prop::sample::select(texts()),
        changes in prop::collection::vec(change(), 1..30),
    ) {
        let changed = changes
            .into_iter()
            .fold(source, |source, change| apply(&source, change).unwrap_or(source));
        check_meaning(&changed)?;
    }

    #[test]
    fn any_piece_of_the_repository(
        source in prop::sample::select(texts()),
        at in any::<Index>(),
        length in 1..40_usize,
        token in prop::sample::select(&SOUP[..]),
    ) {
        let characters: Vec<char> = source.chars().collect();
        let (before, behind) = characters.split_at(at.index(characters.len().max(1)));
        let without: String = before.iter().chain(behind.iter().skip(length)).collect();
        check(&without)?;
        let with: String = before.iter().copied().chain(token.chars()).chain(behind.iter().copied()).collect();
        check(&with)?;
    }
}
