//! Vim colours every template as the parser reads it. Where there is no Vim, nothing is tested.

use ptl_editors_tests::{Outline, files};
use ptl_parser::Span;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a place of a file must be.
#[derive(Clone, Copy, Debug)]
enum Expected {
    Keyword,
    Literal,
    /// A brace around a value in a literal.
    Edge,
    /// The beginning of a statement that is no literal.
    Statement,
}

impl Expected {
    /// Whether a syntax group of Vim's says so.
    fn fits(self, group: &str) -> bool {
        let is_ptl_literal = ["ptlMarkup", "ptlTrusted", "ptlText"].contains(&group);
        match self {
            Self::Keyword => {
                ["ptlKeyword", "rustKeyword", "rustConditional", "rustRepeat"].contains(&group)
            }
            Self::Literal => is_ptl_literal || group == "rustString",
            Self::Edge => group == "ptlValueEdge",
            Self::Statement => !is_ptl_literal && !group.ends_with("Comment"),
        }
    }
}

/// A place, as Vim counts.
struct Place {
    name: String,
    line: usize,
    column: usize,
    expected: Expected,
}

#[test]
fn vim_sees_what_the_parser_sees() {
    if !has_vim() {
        eprintln!("there is no Vim with colours");
        return;
    }
    let places = places();
    let groups = groups(&places);
    assert_eq!(
        groups.len(),
        places.len(),
        "Vim has answered for each place"
    );
    let complaints: Vec<String> = places
        .iter()
        .zip(&groups)
        .filter(|(place, group)| !place.expected.fits(group))
        .map(|(place, group)| {
            let Place {
                name,
                line,
                column,
                expected,
            } = place;
            format!("{name}:{line}:{column}: {expected:?}, not {group:?}")
        })
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn what_is_well_indented_stays_so() {
    if !has_vim() {
        eprintln!("there is no Vim with colours");
        return;
    }
    let mut paths = String::new();
    for file in files::right() {
        if file.name.starts_with("examples") {
            writeln!(paths, "{}", root().join(&file.name).display())
                .expect("a string can be written to");
        }
    }
    let changed = answers("indent.vim", &paths);
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

fn has_vim() -> bool {
    Command::new("vim")
        .arg("--version")
        .output()
        .is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains("+syntax"))
}

fn places() -> Vec<Place> {
    files::right()
        .iter()
        .flat_map(|file| {
            expectations(&file.source)
                .into_iter()
                .map(|(offset, expected)| {
                    let before = &file.source[..offset];
                    Place {
                        name: file.name.clone(),
                        line: before.matches('\n').count() + 1,
                        column: offset - before.rfind('\n').map_or(0, |end| end + 1) + 1,
                        expected,
                    }
                })
        })
        .collect()
}

fn expectations(source: &str) -> Vec<(usize, Expected)> {
    let outline = Outline::of(source);
    let edges = |span: &Span, expected| [(span.start, expected), (span.end - 1, expected)];
    let mut found = Vec::new();
    for keyword in &outline.keywords {
        found.push((keyword.start, Expected::Keyword));
    }
    for literal in &outline.literals {
        found.extend(edges(&literal.span, Expected::Literal));
        for value in &literal.values {
            found.extend(edges(value, Expected::Edge));
        }
    }
    for &start in &outline.statements {
        let begins_name = source[start..].starts_with(|first: char| first.is_alphabetic());
        if begins_name && !outline.is_in_literal(start) {
            found.push((start, Expected::Statement));
        }
    }
    // Vim is slow, and sometimes wrong, where it is asked backwards.
    found.sort_by_key(|&(offset, _)| offset);
    found
}

/// The syntax groups that Vim gives to places.
fn groups(places: &[Place]) -> Vec<String> {
    let mut text = String::new();
    for place in places {
        let path = root().join(&place.name);
        writeln!(text, "{}\t{}\t{}", path.display(), place.line, place.column)
            .expect("a string can be written to");
    }
    answers("groups.vim", &text)
}

/// Has Vim run a script, which reads `questions` from one file and writes to another.
fn answers(script: &str, questions: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let asked = folder.join(script).with_extension("questions");
    let answered = folder.join(script).with_extension("answers");
    fs::write(&asked, questions).expect("the questions can be written");
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let status = Command::new("vim")
        .args(["-N", "-u", "NONE", "-i", "NONE", "-n", "-es", "-S"])
        .arg(tests.join(script))
        .env("PTL_VIM", files::editors().join("vim"))
        .env("PTL_QUESTIONS", &asked)
        .env("PTL_ANSWERS", &answered)
        .stdin(Stdio::null())
        .status()
        .expect("Vim runs");
    assert!(status.success(), "Vim ends well");
    let answers = fs::read_to_string(&answered).expect("Vim has answered");
    answers.lines().map(str::to_owned).collect()
}

fn root() -> &'static Path {
    files::editors().parent().expect("the folder has a parent")
}
