//! A diagnostic with the lines that it is about, as rustc shows its own.

use std::ops::Range;
use std::ptr;
use std::rc::Rc;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Title, Renderer, Snippet};
use ptl_parser::{Span, line_column};

use super::{Diagnostic, File, Level, Mark, Patch};

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
    if let Some(code) = diagnostic.error_code() {
        title = title.id(code);
    }
    let mut group = Group::with_title(title).elements(snippets(&diagnostic.marks));
    let mut groups = Vec::new();
    for note in &diagnostic.notes {
        let level = self::title(note.level);
        if note.marks.is_empty() && note.patches.is_empty() {
            group = group.element(level.message(note.message.as_str()));
        } else {
            groups.push(group);
            group = Group::with_title(level.secondary_title(note.message.as_str()))
                .elements(patched(&note.patches));
            if note.patches.is_empty() {
                group = group.elements(snippets(&note.marks));
            }
        }
    }
    groups.push(group);
    renderer.render(&groups)
}

fn title(level: Level) -> Title<'static> {
    match level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
        Level::Note => Title::NOTE,
        Level::Help => Title::HELP,
    }
}

/// The lines of each file, in the order in which the files are met.
fn snippets(marks: &[Mark]) -> Vec<Snippet<'_, Annotation<'_>>> {
    let files = by_file(marks, |mark| &mark.file).into_iter();
    let snippet = files.map(|(file, marks)| {
        let (window, snippet) = snippet(file, marks.iter().map(|mark| mark.span));
        snippet.annotations(marks.into_iter().map(|mark| {
            let kind = if mark.is_primary {
                AnnotationKind::Primary
            } else {
                AnnotationKind::Context
            };
            kind.span(inside(file, window, mark.span))
                .label(mark.label.as_str())
        }))
    });
    snippet.collect()
}

/// The lines of each file as they are to be.
fn patched(patches: &[Patch]) -> Vec<Snippet<'_, annotate_snippets::Patch<'_>>> {
    let files = by_file(patches, |patch| &patch.file).into_iter();
    let snippet = files.map(|(file, patches)| {
        let (window, snippet) = snippet(file, patches.iter().map(|patch| patch.span));
        snippet.patches(patches.into_iter().map(|patch| {
            let span = inside(file, window, patch.span);
            annotate_snippets::Patch::new(span, patch.replacement.as_str())
        }))
    });
    snippet.collect()
}

/// What there is for each file.
fn by_file<T>(items: &[T], file: impl Fn(&T) -> &Rc<File>) -> Vec<(&File, Vec<&T>)> {
    let mut files: Vec<(&File, Vec<&T>)> = Vec::new();
    for item in items {
        let own: &File = file(item);
        match files.iter_mut().find(|(other, _)| ptr::eq(*other, own)) {
            Some((_, items)) => items.push(item),
            None => files.push((own, vec![item])),
        }
    }
    files
}

/// The lines in which `spans` stand, and the bytes that these are.
fn snippet<T: Clone>(
    file: &File,
    spans: impl Iterator<Item = Span> + Clone,
) -> (Span, Snippet<'_, T>) {
    let window = window(&file.text, spans);
    let (line, _) = line_column(&file.text, window.start);
    let snippet = Snippet::source(window.of(&file.text)).path(file.path.as_str());
    (window, snippet.line_start(line))
}

/// The bytes of a window that a span of the file covers.
fn inside(file: &File, window: Span, span: Span) -> Range<usize> {
    let text = window.of(&file.text);
    let start = boundary(text, span.start.saturating_sub(window.start));
    let end = boundary(text, span.end.saturating_sub(window.start));
    start..end.max(start)
}

/// The first place at or behind `offset` where a character begins, or the end.
fn boundary(text: &str, offset: usize) -> usize {
    (offset..text.len())
        .find(|&offset| text.is_char_boundary(offset))
        .unwrap_or(text.len())
}

/// The lines in which spans stand: the renderer should not read the rest of a long file.
fn window(text: &str, spans: impl Iterator<Item = Span> + Clone) -> Span {
    let first = spans.clone().map(|span| span.start).min();
    let last = spans.map(|span| span.end).max();
    let before = text.get(..first.unwrap_or_default()).unwrap_or_default();
    let behind = text.get(last.unwrap_or_default()..).unwrap_or_default();
    Span::new(
        before.rfind('\n').map_or(0, |newline| newline + 1),
        text.len() - behind.len() + behind.find('\n').unwrap_or(behind.len()),
    )
}
