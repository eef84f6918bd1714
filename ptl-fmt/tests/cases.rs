//! Every rule of the format has a case.
//!
//! A case is a file `cases/NAME.ptl`; beside it, `NAME.fmt` is what becomes of it.

#[path = "../../ptl-parser/tests/support/expected.rs"]
mod expected;
mod support;

use std::fs;
use std::path::Path;

use expected::compare;

#[test]
fn cases_are_formatted_as_reviewed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut failures = Vec::new();
    for path in support::files(&folder, "ptl") {
        let source = fs::read_to_string(&path).expect("a case can be read");
        let formatted = ptl_fmt::format(&source).expect("a case has no errors");
        let again = ptl_fmt::format(&formatted).expect("what was formatted has no errors");
        if again != formatted {
            failures.push(format!("{} changes again:\n{again}", path.display()));
        }
        failures.extend(compare(&path.with_extension("fmt"), &formatted).err());
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
