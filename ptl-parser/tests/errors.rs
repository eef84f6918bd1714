//! Every mistake has a message that helps.
//!
//! A case is a file `errors/NAME.ptl`; beside it, `NAME.err` is what its author sees.

#[path = "support/expected.rs"]
mod expected;
#[path = "support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn report(path: &Path) -> String {
    let name = path
        .file_name()
        .expect("a case has a name")
        .to_string_lossy();
    let bytes = fs::read(path).expect("a case can be read");
    match ptl_parser::decode(&bytes) {
        Ok(source) => ptl_parser::report(&name, source, &ptl_parser::parse(source).errors),
        Err(error) => ptl_parser::report(&name, &String::from_utf8_lossy(&bytes), &[error]),
    }
}

#[test]
fn messages_are_as_reviewed() {
    let failures: Vec<String> = support::cases("errors", "ptl")
        .iter()
        .filter_map(|path| expected::compare(&path.with_extension("err"), &report(path)).err())
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Codes of mistakes that no case can have: about very long files, about literals alone, and about this crate.
const WITHOUT_CASE: [&str; 3] = ["P0105", "P0159", "P0299"];

#[test]
fn every_code_has_a_case() {
    let wordings = ["text", "layout", "literal", "module", "head", "statement"];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/wording");
    let mut codes = BTreeSet::new();
    for wording in wordings {
        let text = fs::read_to_string(folder.join(wording).with_extension("rs"))
            .expect("the wordings exist");
        codes.extend(
            text.split('"')
                .filter(|word| is_code(word))
                .map(str::to_owned),
        );
    }
    let reports: String = support::cases("errors", "ptl")
        .iter()
        .map(|path| report(path))
        .collect();
    let missing: Vec<String> = codes
        .into_iter()
        .filter(|code| !WITHOUT_CASE.contains(&code.as_str()))
        .filter(|code| !reports.contains(&format!("error[{code}]")))
        .collect();
    assert!(
        missing.is_empty(),
        "no case in tests/errors for {missing:?}"
    );
}

fn is_code(word: &str) -> bool {
    word.len() == 5
        && word.starts_with('P')
        && word
            .get(1..)
            .is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_digit()))
}
