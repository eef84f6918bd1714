//! A diagnostic in one line, as editors and `grep` like it.

use super::Diagnostic;

/// `views/page.ptl:3:5: error[P0101]: what is wrong`.
pub(crate) fn render(diagnostic: &Diagnostic) -> String {
    let place = diagnostic.place().map_or_else(String::new, |place| {
        let (path, line, column) = place;
        format!("{path}:{line}:{column}: ")
    });
    let code = diagnostic.error_code();
    let code = code.map_or_else(String::new, |code| format!("[{code}]"));
    let word = diagnostic.level.word();
    let message = diagnostic.message.lines().collect::<Vec<_>>().join(" ");
    format!("{place}{word}{code}: {message}")
}
