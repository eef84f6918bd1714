//! The templates of the repository.

use std::fs;
use std::path::{Path, PathBuf};

/// A template, as an editor holds it: without a byte order mark, and with line ends of one character.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path, from the root of the repository on.
    pub name: String,
    /// What it holds.
    pub source: String,
    is_right: bool,
}

/// Every `.ptl` file of the repository that the parser has nothing to say against, but for those that are odd on
/// purpose.
///
/// # Panics
///
/// If the repository cannot be read.
#[must_use]
pub fn right() -> Vec<File> {
    all().into_iter().filter(|file| file.is_right).collect()
}

/// Every other one.
///
/// # Panics
///
/// If the repository cannot be read.
#[must_use]
pub fn wrong() -> Vec<File> {
    all().into_iter().filter(|file| !file.is_right).collect()
}

/// The folder `editors`.
#[must_use]
pub fn editors() -> &'static Path {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests)
}

fn all() -> Vec<File> {
    let root = editors().parent().expect("the folder has a parent");
    let mut paths = Vec::new();
    collect(root, &mut paths);
    paths.sort();
    assert!(!paths.is_empty(), "no templates in {}", root.display());
    paths
        .iter()
        .map(|path| {
            let name = path
                .strip_prefix(root)
                .expect("what a folder holds is inside it");
            let bytes = fs::read(path).expect("a template can be read");
            File {
                name: name.display().to_string(),
                source: text(&bytes),
                is_right: !is_odd(name)
                    && ptl_parser::decode(&bytes)
                        .is_ok_and(|source| ptl_parser::parse(source).errors.is_empty()),
            }
        })
        .collect()
}

/// What the compiler refuses for other reasons than its syntax, and what nobody formatted.
fn is_odd(name: &Path) -> bool {
    name.starts_with("ptl-fmt/tests/cases") || name.iter().any(|part| part == "errors")
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder can be read") {
        let path = entry.expect("a folder can be read").path();
        let is_hidden = path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with('.'));
        let is_output = path.join("CACHEDIR.TAG").exists() || path.ends_with("target");
        if path.is_dir() && !is_hidden && !is_output {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "ptl") {
            paths.push(path);
        }
    }
}

fn text(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes)
        .replace("\r\n", "\n")
        .replace('\r', "\n");
    text.trim_start_matches('\u{FEFF}').to_owned()
}
