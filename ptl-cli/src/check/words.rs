//! Names of generated code, put into the user's terms.

use crate::diagnostic::{Diagnostic, Level, Note};

/// How the name begins by which generated files know the crate `ptl`.
const CRATE: &str = "__ptl_crate_";

/// A text of rustc's as a user may read it; none where it speaks of what no user knows.
pub(super) fn of_user(text: &str) -> Option<String> {
    let text = with_known_crate(text);
    (!are_hidden(&text)).then_some(text)
}

/// What is said of a function that was made from a template.
pub(super) fn of_template(text: &str) -> String {
    let text = text.replace("associated function", "template");
    let text = text.replace("method", "template");
    text.replace("this function", "this template")
}

/// What a message says in the first place: also of what no user knows, where nothing better is known.
pub(super) fn title(text: &str) -> String {
    with_known_crate(text)
}

/// Whether a text speaks of what no user knows.
pub(super) fn are_hidden(text: &str) -> bool {
    let mut hidden = ["__ptl", "__Ptl", "__private"].iter();
    hidden.any(|hidden| text.contains(hidden))
}

/// An error of the compiler's own, which rustc repeats as one text: see [`ptl_parser::Wording::in_one_text`].
pub(super) fn mistake(diagnostic: &Diagnostic) -> Option<Diagnostic> {
    let (code, text) = diagnostic.message.strip_prefix('[')?.split_once("] ")?;
    if !code.starts_with('P') || diagnostic.code.is_some() {
        return None;
    }
    let (text, help) = match text.split_once("\nhelp: ") {
        Some((text, help)) => (text, Some(help)),
        None => (text, None),
    };
    let (message, label) = text.split_once('\n').unwrap_or((text, ""));
    let mut mistake = Diagnostic {
        code: Some(code.to_owned()),
        message: message.to_owned(),
        notes: Vec::new(),
        ..diagnostic.clone()
    };
    if let Some(mark) = mistake.marks.first_mut() {
        label.clone_into(&mut mark.label);
    }
    let help = help.map(|help| Note::new(Level::Help, help.to_owned()));
    mistake.notes.extend(help);
    Some(mistake)
}

/// The text with the name of the crate that users know.
fn with_known_crate(text: &str) -> String {
    let mut known = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(CRATE) {
        known.push_str(before);
        known.push_str("ptl");
        rest = behind.trim_start_matches(|letter: char| letter.is_ascii_hexdigit());
    }
    known.push_str(rest);
    known.replace("ptl_runtime::", "ptl::")
}

#[cfg(test)]
mod tests;
