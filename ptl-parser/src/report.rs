//! Errors as text, with the source line that they stand in.

use crate::error::Error;
use crate::span::Span;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

/// Shows every error with its place, its source line and its help.
///
/// `path` is what the user calls the file.
///
/// ```
/// let source = "template hello():\n    'Hello'\n    else if x:\n        'you'\n";
/// let errors = ptl_parser::parse(source).errors;
/// let report = ptl_parser::report("hello.ptl", source, &errors);
/// assert!(report.contains("hello.ptl:3:5"));
/// ```
#[must_use]
pub fn report(path: &str, source: &str, errors: &[Error]) -> String {
    render(&Renderer::plain(), path, source, errors)
}

/// The same as [`report`], in a terminal's colours.
#[must_use]
pub fn report_in_colour(path: &str, source: &str, errors: &[Error]) -> String {
    render(&Renderer::styled(), path, source, errors)
}

fn render(renderer: &Renderer, path: &str, source: &str, errors: &[Error]) -> String {
    let reports = errors
        .iter()
        .map(|error| render_one(renderer, path, source, error) + "\n");
    reports.collect::<Vec<_>>().join("\n")
}

fn render_one(renderer: &Renderer, path: &str, source: &str, error: &Error) -> String {
    let wording = error.kind.wording();
    let window = window(source, error);
    let text = window.of(source);
    let inside = |span: Span| {
        let start = boundary(text, span.start.saturating_sub(window.start));
        start..boundary(text, span.end.saturating_sub(window.start)).max(start)
    };
    let (line, _) = crate::line_column(source, window.start);
    let mut snippet = Snippet::source(text)
        .path(path)
        .line_start(line)
        .annotation(
            AnnotationKind::Primary
                .span(inside(error.span))
                .label(wording.label),
        );
    if let Some(related) = error.related {
        let label = wording.related.unwrap_or_default();
        snippet = snippet.annotation(AnnotationKind::Context.span(inside(related)).label(label));
    }
    let mut group: Group<'_> = Level::ERROR
        .primary_title(wording.message)
        .id(wording.code)
        .element(snippet);
    if let Some(help) = wording.help {
        group = group.element(Level::HELP.message(help));
    }
    renderer.render(&[group])
}

/// The first place at or behind `offset` where a character begins, or the end. What a file that is not UTF-8 is shown
/// as has other offsets than the file.
fn boundary(text: &str, offset: usize) -> usize {
    (offset..text.len())
        .find(|&offset| text.is_char_boundary(offset))
        .unwrap_or(text.len())
}

/// The lines in which the error and its related place stand: the renderer should not read the rest of a long file.
fn window(source: &str, error: &Error) -> Span {
    let related = error.related.unwrap_or(error.span);
    let first = error.span.start.min(related.start);
    let last = error.span.end.max(related.end);
    let before = source.get(..first).unwrap_or_default();
    let behind = source.get(last..).unwrap_or_default();
    Span::new(
        before.rfind('\n').map_or(0, |newline| newline + 1),
        source.len() - behind.len() + behind.find('\n').unwrap_or(behind.len()),
    )
}
