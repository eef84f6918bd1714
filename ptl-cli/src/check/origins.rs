//! Where the files come from that rustc speaks of.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use ptl_build::check::Origin;
use ptl_codegen::SourceMap;
use ptl_parser::Span;

use super::rustc::RustSpan;
use crate::diagnostic::File;

/// Finds the files that rustc speaks of, and those that they were made from. Each is read once.
pub(super) struct Origins {
    /// The folder that rustc's paths start at.
    root: PathBuf,
    /// The folder that the user's paths start at.
    here: PathBuf,
    files: HashMap<PathBuf, Option<Rc<File>>>,
    generated: HashMap<PathBuf, Option<Rc<Generated>>>,
}

/// Rust that was made from a template.
pub(super) struct Generated {
    rust: String,
    map: SourceMap,
    pub(super) template: Rc<File>,
    /// Where the template is on this machine.
    pub(super) absolute: PathBuf,
}

/// A place in a file that a user writes.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) file: Rc<File>,
    pub(super) span: Span,
    pub(super) precision: Precision,
}

/// How a place in a file belongs to what rustc speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Precision {
    /// It says the very same.
    Exact,
    /// Rustc speaks of what was made for it.
    Made,
    /// It is the line of what rustc speaks of.
    Line,
}

impl Origins {
    pub(super) fn new(root: PathBuf, here: PathBuf) -> Self {
        Self {
            root,
            here,
            files: HashMap::new(),
            generated: HashMap::new(),
        }
    }

    /// The Rust that a place of rustc's stands in, if it was made from a template; and the place, which is that of a
    /// macro's use where it came out of one.
    pub(super) fn generated<'s>(
        &mut self,
        span: &'s RustSpan,
    ) -> Option<(Rc<Generated>, &'s RustSpan)> {
        span.outwards()
            .find_map(|span| Some((self.generated_file(&span.file_name)?, span)))
    }

    /// The place that the user wrote: in a template, if that is where it comes from. None where it is in no file that
    /// can be shown, or comes from no place in particular.
    pub(super) fn place(&mut self, span: &RustSpan) -> Option<Place> {
        if let Some((generated, span)) = self.generated(span) {
            return generated.place(Span::new(span.byte_start, span.byte_end));
        }
        Some(Place {
            file: self.file(&self.root.join(&span.file_name))?,
            span: Span::new(span.byte_start, span.byte_end),
            precision: Precision::Exact,
        })
    }

    fn generated_file(&mut self, name: &str) -> Option<Rc<Generated>> {
        let path = self.root.join(name);
        if let Some(known) = self.generated.get(&path) {
            return known.clone();
        }
        let generated = self.read_generated(&path).map(Rc::new);
        self.generated.insert(path, generated.clone());
        generated
    }

    fn read_generated(&mut self, path: &Path) -> Option<Generated> {
        let Origin { template, map } = Origin::read(path)?;
        Some(Generated {
            rust: fs::read_to_string(path).ok()?,
            map,
            template: self.file(&template)?,
            absolute: template,
        })
    }

    /// A file that the user writes, under the name that the user knows it by.
    pub(super) fn file(&mut self, path: &Path) -> Option<Rc<File>> {
        if let Some(known) = self.files.get(path) {
            return known.clone();
        }
        let read = fs::read(path).ok().map(|bytes| {
            let shown = path.strip_prefix(&self.here).unwrap_or(path);
            Rc::new(File {
                path: shown.display().to_string(),
                text: String::from_utf8_lossy(&bytes).into_owned(),
            })
        });
        self.files.insert(path.to_owned(), read.clone());
        read
    }
}

impl Generated {
    /// The place in the template that a piece of the Rust was made from; its line, where nothing more is known.
    fn place(&self, span: Span) -> Option<Place> {
        let (span, precision) = match self.map.locate(span) {
            Some(found) if found.is_exact => (found.span, Precision::Exact),
            Some(found) => (found.span, Precision::Made),
            None => (self.line(span)?, Precision::Line),
        };
        Some(Place {
            file: Rc::clone(&self.template),
            span,
            precision,
        })
    }

    /// The line of the template that a piece of the Rust shares with something that was made from there.
    fn line(&self, span: Span) -> Option<Span> {
        let line = line_around(&self.rust, span.start);
        let neighbour = self.map.locate(line)?.span;
        let (number, _) = ptl_parser::line_column(&self.rust, span.start);
        let (start, _) = ptl_parser::line_column(&self.template.text, neighbour.start);
        let shown = line_around(&self.template.text, neighbour.start);
        let text = shown.of(&self.template.text);
        let indentation = text.len() - text.trim_start().len();
        (number == start).then(|| {
            Span::new(
                shown.start + indentation,
                shown.start + text.trim_end().len(),
            )
        })
    }

    /// What stands in front of a piece of the Rust, on its line.
    pub(super) fn before(&self, span: &RustSpan) -> &str {
        let line = line_around(&self.rust, span.byte_start);
        Span::new(line.start, span.byte_start).of(&self.rust)
    }

    /// A piece of the Rust.
    pub(super) fn text(&self, span: &RustSpan) -> &str {
        Span::new(span.byte_start, span.byte_end).of(&self.rust)
    }

    /// Whether a piece of the Rust names the function that a template became, which rustc shows where it is called in
    /// a wrong way.
    pub(super) fn names_template(&self, span: &RustSpan) -> bool {
        match self.text(span) {
            text if text.contains("__private") => false,
            "write" => self.before(span).contains("impl __PtlTemplate"),
            text => text.starts_with("__PtlTemplate") || text.starts_with("__ptl_"),
        }
    }
}

/// The line that a byte stands in, without its end.
fn line_around(text: &str, byte: usize) -> Span {
    let before = text.get(..byte).unwrap_or(text);
    let behind = text.get(byte..).unwrap_or_default();
    Span::new(
        before.rfind('\n').map_or(0, |newline| newline + 1),
        byte + behind.find('\n').unwrap_or(behind.len()),
    )
}
