//! What is said about templates that the compiler refuses: each file in `errors`, and its report beside it.

use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "../build/compile.rs"]
mod compile;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("errors")
}

#[test]
fn every_report_is_as_expected() {
    let mut differences = Vec::new();
    for entry in fs::read_dir(folder())
        .expect("the folder is there")
        .flatten()
    {
        let path = entry.path();
        if path.extension().is_none_or(|extension| extension != "ptl") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a template can be read");
        let errors = compile::compile(&text).errors;
        let printed = compile::report(&entry.file_name().to_string_lossy(), &text, &errors);
        let expected = path.with_extension("err");
        if env::var_os("PTL_BLESS").is_some() {
            fs::write(&expected, &printed).expect("a report can be written");
        }
        if fs::read_to_string(&expected).ok().as_ref() != Some(&printed) {
            differences.push(format!("{}\n{printed}", path.display()));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// The errors of the compiler and of the doors; those of the parser are tested where it is.
#[test]
fn every_error_is_shown() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let places = ["errors", "ui", "tests"];
    let shown: Vec<_> = places
        .iter()
        .flat_map(|place| ptl_tests::texts(&root.join(place)))
        .collect();
    let is_shown = |code: &String| shown.iter().any(|text| text.contains(code));
    let codes = ptl_tests::error_codes();
    let ours = codes
        .iter()
        .filter(|code| ["P03", "P04", "P05"].contains(&&code[..3]));
    let missing: Vec<_> = ours.filter(|code| !is_shown(code)).collect();
    assert!(missing.is_empty(), "no file shows {missing:?}");
}
