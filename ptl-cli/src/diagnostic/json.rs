//! A diagnostic for programs, in the form of rustc's `--error-format=json`.

use ptl_parser::{Span, line_column};
use serde_json::{Value, json};

use super::{Diagnostic, File, Mark, Note, Patch, human};

/// One object, in one line.
pub(crate) fn render(diagnostic: &Diagnostic) -> String {
    let code = diagnostic.code.as_ref();
    let code = code.map(|code| json!({ "code": code, "explanation": null }));
    let children: Vec<Value> = diagnostic.notes.iter().map(child).collect();
    let spans: Vec<Value> = diagnostic.marks.iter().map(span).collect();
    let rendered = human::render_plain(diagnostic) + "\n";
    json!({
        "$message_type": "diagnostic",
        "message": diagnostic.message,
        "code": code,
        "level": diagnostic.level.word(),
        "spans": spans,
        "children": children,
        "rendered": rendered,
    })
    .to_string()
}

fn child(note: &Note) -> Value {
    let spans = note.marks.iter().map(span);
    let spans: Vec<Value> = spans.chain(note.patches.iter().map(patched)).collect();
    json!({
        "message": note.message,
        "code": null,
        "level": note.level.word(),
        "spans": spans,
        "children": [],
        "rendered": null,
    })
}

fn span(mark: &Mark) -> Value {
    let mut object = place(&mark.file, mark.span);
    object["is_primary"] = mark.is_primary.into();
    if !mark.label.is_empty() {
        object["label"] = mark.label.as_str().into();
    }
    object
}

fn patched(patch: &Patch) -> Value {
    let mut object = place(&patch.file, patch.span);
    object["suggested_replacement"] = patch.replacement.as_str().into();
    object["suggestion_applicability"] = json!(patch.applicability);
    object
}

fn place(File { path, text }: &File, span: Span) -> Value {
    let (line_start, column_start) = line_column(text, span.start);
    let (line_end, column_end) = line_column(text, span.end);
    json!({
        "file_name": path,
        "byte_start": span.start,
        "byte_end": span.end,
        "line_start": line_start,
        "line_end": line_end,
        "column_start": column_start,
        "column_end": column_end,
        "is_primary": true,
        "text": lines(text, span),
        "label": null,
        "suggested_replacement": null,
        "suggestion_applicability": null,
        "expansion": null,
    })
}

/// The lines that a span touches, each with the columns in which it does.
fn lines(text: &str, span: Span) -> Vec<Value> {
    let (first, start) = line_column(text, span.start);
    let (last, end) = line_column(text, span.end);
    let lines = text.lines().enumerate().skip(first - 1);
    let touched = lines.take(last + 1 - first).map(|(index, line)| {
        let number = index + 1;
        let behind = line.chars().count() + 1;
        json!({
            "text": line,
            "highlight_start": if number == first { start } else { 1 },
            "highlight_end": if number == last { end } else { behind },
        })
    });
    touched.collect()
}
