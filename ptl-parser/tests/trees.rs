//! Every construct has the tree that it should have.
//!
//! A case is a file `trees/NAME.ptl`; beside it, `NAME.ast` is its tree.

#[path = "support/dump.rs"]
mod dump;
#[path = "support/expected.rs"]
mod expected;
#[path = "support/mod.rs"]
mod support;

use std::fs;

#[test]
fn trees_are_as_reviewed() {
    let mut failures = Vec::new();
    for path in support::cases("trees", "ptl") {
        let source = fs::read_to_string(&path).expect("a case can be read");
        let parsed = ptl_parser::parse(&source);
        if !parsed.errors.is_empty() {
            failures.push(format!("{}: {:?}", path.display(), parsed.errors));
            continue;
        }
        let tree = dump::module(&source, &parsed.module);
        failures.extend(expected::compare(&path.with_extension("ast"), &tree).err());
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
