//! How one text differs from another.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

const REMOVED: Style = AnsiColor::Red.on_default();
const ADDED: Style = AnsiColor::Green.on_default();
const PLACE: Style = AnsiColor::Cyan.on_default();
const CONTEXT_LINES: usize = 3;

/// The unified form that `diff -u` and git know, in a terminal's colours; empty where there is no difference.
pub(crate) fn unified(path: &str, old: &str, new: &str) -> String {
    let diff = TextDiff::from_lines(old, new);
    let mut unified = String::new();
    let mut is_first = true;
    for hunk in diff
        .unified_diff()
        .context_radius(CONTEXT_LINES)
        .iter_hunks()
    {
        if std::mem::take(&mut is_first) {
            // Writing to a string does not fail.
            let _ = writeln!(unified, "--- {path}\n+++ {path}");
        }
        let _ = writeln!(unified, "{PLACE}{}{PLACE:#}", hunk.header());
        for change in hunk.iter_changes() {
            let style = match change.tag() {
                ChangeTag::Delete => REMOVED,
                ChangeTag::Insert => ADDED,
                ChangeTag::Equal => Style::new(),
            };
            let line = change.value().trim_end_matches(['\n', '\r']);
            let _ = writeln!(unified, "{style}{}{line}{style:#}", change.tag());
            if change.missing_newline() {
                let _ = writeln!(unified, "\\ No newline at end of file");
            }
        }
    }
    unified
}

#[cfg(test)]
mod tests {
    use super::unified;

    fn plain(old: &str, new: &str) -> String {
        anstream::adapter::strip_str(&unified("a.rs", old, new)).to_string()
    }

    #[test]
    fn lines_are_compared() {
        assert_eq!(
            plain("one\ntwo\n", "one\n2\n"),
            "--- a.rs\n+++ a.rs\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n"
        );
    }

    #[test]
    fn the_same_text_does_not_differ() {
        assert_eq!(plain("one\n", "one\n"), "");
    }

    #[test]
    fn a_missing_end_of_line_is_told() {
        assert_eq!(
            plain("one", "one\n"),
            "--- a.rs\n+++ a.rs\n@@ -1 +1 @@\n-one\n\\ No newline at end of file\n+one\n"
        );
    }
}
