//! A diagnostic with the lines that it is about, as rustc shows its own.

use std::rc::Rc;

use annotate_snippets::{AnnotationKind, Group, Level as Title, Renderer, Snippet};
use ptl_parser::{Span, line_column};

use super::{Diagnostic, File, Level, Mark};

/// In a terminal's colours, which the stream takes out where they are not wanted.
pub(crate) fn render(diagnostic: &Diagnostic) -> String {
    render_with(&Renderer::styled(), diagnostic)
}

/// Without colours.
pub(crate) fn render_plain(diagnostic: &Diagnostic) -> String {
    render_with(&Renderer::plain(), diagnostic)
}

fn render_with(renderer: &Renderer, diagnostic: &Diagnostic) -> String {
    let mut title = title(diagnostic.level).primary_title(diagnostic.message.as_str());
    if let Some(code) = &diagnostic.code {
        title = title.id(code.as_str());
    }
    let mut group = Group::with_title(title);
    for marks in by_file(&diagnostic.marks) {
        group = group.elements(snippet(&marks));
    }
    for note in &diagnostic.notes {
        group = group.element(self::title(note.level).message(note.message.as_str()));
    }
    renderer.render(&[group])
}

fn title(level: Level) -> Title<'static> {
    match level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
        Level::Note => Title::NOTE,
        Level::Help => Title::HELP,
    }
}

/// The marks of each file, in the order in which the files are met.
fn by_file(marks: &[Mark]) -> Vec<Vec<&Mark>> {
    let mut files: Vec<Vec<&Mark>> = Vec::new();
    for mark in marks {
        let is_same = |other: &&mut Vec<&Mark>| {
            other
                .first()
                .is_some_and(|other| Rc::ptr_eq(&other.file, &mark.file))
        };
        match files.iter_mut().find(is_same) {
            Some(file) => file.push(mark),
            None => files.push(vec![mark]),
        }
    }
    files
}

fn snippet<'a>(marks: &[&'a Mark]) -> Option<Snippet<'a, annotate_snippets::Annotation<'a>>> {
    let file: &File = &marks.first()?.file;
    let window = window(&file.text, marks);
    let text = window.of(&file.text);
    let (line, _) = line_column(&file.text, window.start);
    let annotations = marks.iter().map(|mark| {
        let kind = if mark.is_primary {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        let start = boundary(text, mark.span.start.saturating_sub(window.start));
        let end = boundary(text, mark.span.end.saturating_sub(window.start));
        kind.span(start..end.max(start)).label(mark.label.as_str())
    });
    let snippet = Snippet::source(text).path(file.path.as_str());
    Some(snippet.line_start(line).annotations(annotations))
}

/// The first place at or behind `offset` where a character begins, or the end.
fn boundary(text: &str, offset: usize) -> usize {
    (offset..text.len())
        .find(|&offset| text.is_char_boundary(offset))
        .unwrap_or(text.len())
}

/// The lines in which the marks stand: the renderer should not read the rest of a long file.
fn window(text: &str, marks: &[&Mark]) -> Span {
    let first = marks.iter().map(|mark| mark.span.start).min();
    let last = marks.iter().map(|mark| mark.span.end).max();
    let before = text.get(..first.unwrap_or_default()).unwrap_or_default();
    let behind = text.get(last.unwrap_or_default()..).unwrap_or_default();
    Span::new(
        before.rfind('\n').map_or(0, |newline| newline + 1),
        text.len() - behind.len() + behind.find('\n').unwrap_or(behind.len()),
    )
}
