//! What rustc says of generated code, told of the templates.

use std::path::PathBuf;
use std::rc::Rc;

use super::calls;
use super::origins::{Origins, Place, Precision};
use super::rustc::{Code, Message, RustSpan};
use super::words;
use crate::diagnostic::{Diagnostic, Level, Mark, Note, Patch};

/// The template that a message is about, and the byte that it stands at.
pub(super) struct Template {
    pub(super) path: PathBuf,
    pub(super) byte: usize,
}

/// The first template that a message shows code of, if it shows any.
pub(super) fn template(message: &Message, origins: &mut Origins) -> Option<Template> {
    let mut spans = message.with_children().flat_map(|message| &message.spans);
    spans.find_map(|span| {
        let (generated, _) = origins.generated(span)?;
        let place = origins.place(span);
        Some(Template {
            path: generated.absolute.clone(),
            byte: place.map_or(0, |place| place.span.start),
        })
    })
}

/// Whether a message is about code that came out of a macro of PTL's, in a Rust file.
pub(super) fn is_of_macro(message: &Message) -> bool {
    let mut uses = message.spans.iter().flat_map(RustSpan::outwards);
    uses.any(|span| {
        let name = span.expansion.as_ref();
        let name = name.map_or("", |expansion| &expansion.macro_decl_name);
        name.ends_with("ptl!") || name.ends_with("template]")
    })
}

/// Whether a message is a lint's, and about nothing that the user wrote: rustc passes no judgement on the code of macros
/// either.
pub(super) fn is_about_generated_code(message: &Message, origins: &mut Origins) -> bool {
    let is_lint = message.code.as_ref().is_some_and(Code::is_lint);
    let mut primary = message.spans.iter().filter(|span| span.is_primary);
    is_lint
        && !primary.any(|span| {
            let place = origins.place(span);
            place.is_some_and(|place| place.precision == Precision::Exact)
        })
}

/// The same message, with the places that the user wrote and without the names that the user never did.
pub(super) fn translated(message: &Message, origins: &mut Origins) -> Diagnostic {
    let notes = message.children.iter();
    let mut diagnostic = Diagnostic {
        level: level(&message.level),
        code: message.code.as_ref().map(|code| code.code.clone()),
        message: words::title(&message.text),
        notes: notes.filter_map(|child| note(child, origins)).collect(),
        marks: marks(&message.spans, origins),
    };
    calls::reword(&mut diagnostic, message, origins);
    diagnostic
}

/// The level that rustc's word stands for.
pub(super) fn level(word: &str) -> Level {
    match word {
        "warning" => Level::Warning,
        "note" => Level::Note,
        "help" => Level::Help,
        _ => Level::Error,
    }
}

/// The places that are spoken of. What explains is left out where nothing explains it but a whole line.
fn marks(spans: &[RustSpan], origins: &mut Origins) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for span in spans.iter().filter(|span| span.is_primary) {
        let place = origins.place(span);
        add(&mut marks, place.map(|place| mark(span, place, origins)));
    }
    for span in spans.iter().filter(|span| !span.is_primary) {
        let place = origins.place(span);
        let place = place.filter(|place| place.precision != Precision::Line);
        add(&mut marks, place.map(|place| mark(span, place, origins)));
    }
    if let Some(first) = marks.first_mut() {
        first.is_primary = true;
    }
    marks
}

/// Adds a mark, unless something is said of the same place already.
fn add(marks: &mut Vec<Mark>, mark: Option<Mark>) {
    let Some(mark) = mark else { return };
    let is_known = |other: &Mark| Rc::ptr_eq(&other.file, &mark.file) && other.span == mark.span;
    match marks.iter_mut().find(|other| is_known(other)) {
        Some(other) if other.label.is_empty() => other.label = mark.label,
        // What explains the mistake is worth a line only if it says something.
        None if mark.is_primary || !mark.label.is_empty() => marks.push(mark),
        Some(_) | None => {}
    }
}

fn mark(span: &RustSpan, place: Place, origins: &mut Origins) -> Mark {
    let label = span.label.as_deref();
    let label = label.and_then(|label| worded(label, std::slice::from_ref(span), origins));
    Mark {
        file: place.file,
        span: place.span,
        label: label.unwrap_or_default(),
        is_primary: span.is_primary,
    }
}

/// What is said of places, if it makes sense to those who read no generated code.
fn worded(text: &str, spans: &[RustSpan], origins: &mut Origins) -> Option<String> {
    let mut words = words::of_user(text)?;
    for span in spans {
        let Some((generated, span)) = origins.generated(span) else {
            continue;
        };
        if generated.text(span).starts_with("__ptl_options.") {
            words = words.replace("this binding", "this parameter");
        } else if generated.names_template(span) {
            words = words::of_template(&words);
        } else if !span.is_primary && words::are_hidden(generated.text(span)) {
            return None;
        }
    }
    Some(words)
}

/// What is added to a message, unless it only makes sense to those who read generated code.
fn note(child: &Message, origins: &mut Origins) -> Option<Note> {
    let message = worded(&child.text, &child.spans, origins)?;
    let replaces = |span: &RustSpan| span.suggested_replacement.is_some();
    if child.spans.iter().any(replaces) {
        return suggestion(child, message, origins);
    }
    Some(Note {
        level: level(&child.level),
        message,
        marks: marks(&child.spans, origins),
        patches: Vec::new(),
    })
}

/// What to write instead: in its place where the place is certain, in words where it needs none.
fn suggestion(child: &Message, message: String, origins: &mut Origins) -> Option<Note> {
    let level = level(&child.level);
    let patches = child.spans.iter().map(|span| patch(span, origins));
    if let Some(patches) = patches.collect::<Option<Vec<Patch>>>()
        && !are_alternatives(&patches)
    {
        return Some(Note {
            level,
            message,
            marks: Vec::new(),
            patches,
        });
    }
    let replacements = child.spans.iter().map(replacement);
    let replacements = replacements.collect::<Option<Vec<String>>>()?;
    let is_item = |text: &String| text.starts_with("use ") && text.ends_with(';');
    if !replacements.iter().all(is_item) {
        return None;
    }
    let replacements = replacements.iter().map(|text| format!("`{text}`"));
    let replacements = replacements.collect::<Vec<_>>().join(", ");
    let message = message.trim_end_matches(':');
    Some(Note::new(level, format!("{message}: {replacements}")))
}

fn patch(span: &RustSpan, origins: &mut Origins) -> Option<Patch> {
    let replacement = words::of_user(span.suggested_replacement.as_deref()?)?;
    let place = origins.place(span)?;
    (place.precision == Precision::Exact).then_some(Patch {
        file: place.file,
        span: place.span,
        replacement,
        applicability: span.suggestion_applicability.clone(),
    })
}

/// Rustc tells several ways to go as one suggestion with several parts, which then stand in one place.
fn are_alternatives(patches: &[Patch]) -> bool {
    patches
        .windows(2)
        .any(|pair| pair[0].span == pair[1].span && Rc::ptr_eq(&pair[0].file, &pair[1].file))
}

fn replacement(span: &RustSpan) -> Option<String> {
    let text = words::of_user(span.suggested_replacement.as_deref()?)?;
    Some(text.trim().to_owned())
}

#[cfg(test)]
mod tests;
