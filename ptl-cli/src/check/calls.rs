//! Calls and imports of templates of other files. Rustc knows the templates as functions with more parameters than the
//! user gave them, and as structs; the compiler has words of its own for the same mistakes.

use ptl_parser::ErrorKind;

use super::generated::is_writer;
use super::origins::Origins;
use super::rustc::Message;
use crate::diagnostic::Diagnostic;

/// The parameters of a function that was made from a template beside those of the template: what it writes to, and the
/// struct of what is passed by name.
const HIDDEN: usize = 2;

/// Puts what rustc says of a wrong call or import into the words that the compiler has for it.
pub(super) fn reword(diagnostic: &mut Diagnostic, message: &Message, origins: &mut Origins) {
    let Some(span) = message.spans.iter().find(|span| span.is_primary) else {
        return;
    };
    let Some((generated, span)) = origins.generated(span) else {
        return;
    };
    let code = message.code.as_ref().map_or("", |code| code.code.as_str());
    if code == "E0061" && names_writer(generated.text(span)) {
        count(diagnostic, &message.text);
    } else if generated.before(span).ends_with("__ptl_options.") {
        named(diagnostic, code);
    } else if code == "E0432" && generated.text(span).starts_with("__PtlTemplate") {
        import(diagnostic);
    }
}

/// Whether what is called is a function that writes a template.
fn names_writer(path: &str) -> bool {
    let name = path.rsplit_once("::").map(|(_, name)| name);
    name.is_some_and(is_writer)
}

/// `this function takes 3 arguments but 2 arguments were supplied`, of which the user knows one and none.
fn count(diagnostic: &mut Diagnostic, text: &str) {
    let numbers = text
        .split(' ')
        .filter_map(|word| word.parse::<usize>().ok());
    let [expected, given] = numbers.collect::<Vec<_>>()[..] else {
        return;
    };
    let expected = expected.saturating_sub(HIDDEN);
    let given = given.saturating_sub(HIDDEN);
    // What rustc says of single arguments rests on those that it counts.
    diagnostic.marks.truncate(1);
    diagnostic.notes.retain(|note| !note.marks.is_empty());
    let is_in_name = |letter: char| letter.is_alphanumeric() || letter == '_';
    let callee = shown(diagnostic).split(|letter| !is_in_name(letter)).next();
    let kind = ErrorKind::ArgumentCount {
        callee: callee.unwrap_or_default().to_owned(),
        expected,
        given,
        missing: Vec::new(),
    };
    say(diagnostic, &kind);
    if given < expected {
        label(diagnostic, "too few arguments");
    }
}

/// A name that no parameter has, or a value that is none of the parameter's type.
fn named(diagnostic: &mut Diagnostic, code: &str) {
    if code == "E0609" {
        let name = shown(diagnostic);
        diagnostic.message = format!("the template has no named parameter `{name}`");
        label(diagnostic, "no such parameter");
    }
}

fn import(diagnostic: &mut Diagnostic) {
    let kind = ErrorKind::NotATemplate {
        name: shown(diagnostic).to_owned(),
        nearest: None,
    };
    say(diagnostic, &kind);
}

/// What the user wrote at the first place.
fn shown(diagnostic: &Diagnostic) -> &str {
    let first = diagnostic.marks.first();
    first.map_or("", |mark| mark.span.of(&mark.file.text))
}

fn say(diagnostic: &mut Diagnostic, kind: &ErrorKind) {
    let wording = kind.wording();
    diagnostic.code = Some(wording.code.to_owned());
    diagnostic.message = wording.message;
    label(diagnostic, &wording.label);
    diagnostic
        .notes
        .splice(0..0, Diagnostic::helps(wording.help));
}

fn label(diagnostic: &mut Diagnostic, label: &str) {
    if let Some(first) = diagnostic.marks.first_mut() {
        label.clone_into(&mut first.label);
    }
}
