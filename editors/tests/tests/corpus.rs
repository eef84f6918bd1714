//! The corpus of the tree-sitter grammar: pieces of PTL, and their trees.
//!
//! The files have the format of `tree-sitter test`. With `PTL_BLESS=1` in the environment the trees are written anew.

use ptl_editors_tests::{expected, files, tree};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

/// A piece of PTL with a name.
struct Case<'f> {
    name: &'f str,
    source: &'f str,
}

const RULE: &str = "==================\n";
const BETWEEN: &str = "\n---\n";

#[test]
fn trees_are_as_reviewed() {
    for path in corpus() {
        let file = fs::read_to_string(&path).expect("a file of the corpus can be read");
        let mut actual = String::new();
        for Case { name, source } in cases(&file) {
            let tree = tree(source);
            assert!(!actual.contains("ERROR"), "{}: {name}", path.display());
            write!(actual, "{RULE}{name}\n{RULE}\n{source}{BETWEEN}\n{tree}\n")
                .expect("a string can be written to");
        }
        expected::assert(&path, &actual);
    }
}

fn corpus() -> Vec<PathBuf> {
    let folder = files::editors().join("tree-sitter-ptl/test/corpus");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the corpus is there")
        .map(|entry| entry.expect("the corpus can be read").path())
        .collect();
    paths.sort();
    paths
}

fn cases(file: &str) -> Vec<Case<'_>> {
    let parts: Vec<&str> = file.split(RULE).skip(1).collect();
    parts
        .chunks(2)
        .map(|part| {
            let [name, rest] = part else {
                panic!("a case has a name between two rules");
            };
            let (source, _) = rest.split_once(BETWEEN).expect("a case has a tree");
            Case {
                name: name.trim_end(),
                source: source.trim_start_matches('\n'),
            }
        })
        .collect()
}

/// The tree of `source`, a node to a line.
fn tree(source: &str) -> String {
    let tree = tree::parse(source);
    let mut text = String::new();
    let mut cursor = tree.walk();
    let mut depth = 0;
    let mut is_done = false;
    while !is_done {
        let node = cursor.node();
        if node.is_named() || node.is_missing() {
            let field = cursor.field_name().map(|name| format!("{name}: "));
            let separator = if text.is_empty() { "" } else { "\n" };
            write!(
                text,
                "{separator}{}{}({}",
                "  ".repeat(depth),
                field.unwrap_or_default(),
                node.kind()
            )
            .expect("a string can be written to");
        }
        if cursor.goto_first_child() {
            depth += 1;
            continue;
        }
        loop {
            if cursor.node().is_named() {
                text.push(')');
            }
            if cursor.goto_next_sibling() {
                break;
            }
            if !cursor.goto_parent() {
                is_done = true;
                break;
            }
            depth -= 1;
        }
    }
    text.push('\n');
    text
}
