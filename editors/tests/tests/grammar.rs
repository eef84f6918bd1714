//! `src/grammar.json`, of which the parser is generated, says what `grammar.js` says.

use ptl_editors_tests::{expected, files};
use std::process::{Command, Stdio};
use tree_sitter_generate::load_grammar_file;

/// What evaluates `grammar.js`. Only who changes that file needs it.
const RUNTIME: &str = "node";

#[test]
fn grammar_json_is_up_to_date() {
    let is_there = Command::new(RUNTIME)
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !is_there {
        eprintln!("without {RUNTIME}, grammar.js cannot be read");
        return;
    }
    let folder = files::editors().join("tree-sitter-ptl");
    let grammar = load_grammar_file(&folder.join("grammar.js"), Some(RUNTIME))
        .expect("grammar.js can be evaluated");
    expected::assert(&folder.join("src/grammar.json"), &grammar);
}
