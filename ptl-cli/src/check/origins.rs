//! Where the files come from that rustc speaks of.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use ptl_build::check::Origin;
use ptl_parser::Span;

use super::generated::{self, Generated};
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
        // Of a macro of another crate, people are shown where it is used.
        let is_own = |span: &&RustSpan| Path::new(&span.file_name).is_relative();
        let span = span.outwards().find(is_own).unwrap_or(span);
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
        if let Some(Origin { template, map }) = Origin::read(path) {
            let rust = fs::read_to_string(path).ok()?;
            return Some(Generated::new(
                rust,
                Some(map),
                self.file(&template)?,
                template,
            ));
        }
        // A build script's Rust, or that of `ptl build`, which was not written for a check.
        let rust = fs::read_to_string(path).ok()?;
        let template = self.find(generated::origin(&rust)?, path)?;
        Some(Generated::new(rust, None, self.file(&template)?, template))
    }

    /// The template that a file of Rust names, whose path starts at the folder of a crate: one that the Rust stands in,
    /// or the one that is checked.
    fn find(&self, template: &str, rust: &Path) -> Option<PathBuf> {
        let around = rust.ancestors().skip(1);
        let crates = around.filter(|folder| folder.join("Cargo.toml").is_file());
        let folders = crates.chain([self.root.as_path(), self.here.as_path()]);
        let mut paths = folders.map(|folder| folder.join(template));
        paths.find(|path| path.is_file())
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
