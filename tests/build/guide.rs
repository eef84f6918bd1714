//! Takes the examples out of the guide: each is compiled, and prints what the guide says, or has the error it shows.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use ptl_parser::ast::{Entry, Kind, Template};

use crate::Result;
use crate::compile::{compile, precompile};

/// A page of Markdown.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Page {
    name: String,
    path: PathBuf,
}

/// The page whose examples are tested in `tests/frameworks`, where there are the frameworks that it is about.
const OF_FRAMEWORKS: &str = "web";

/// `README.md` and the pages of the guide but that of the frameworks, sorted.
pub(crate) fn pages(root: &Path) -> Result<Vec<Page>> {
    let mut pages = vec![Page {
        name: "readme".to_owned(),
        path: root.join("README.md"),
    }];
    for entry in fs::read_dir(root.join("docs/guide"))? {
        let path = entry?.path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let is_picture = path.extension().is_none_or(|extension| extension != "md");
        if is_picture || stem == OF_FRAMEWORKS {
            continue;
        }
        let name = format!("guide_{}", stem.to_lowercase().replace('-', "_"));
        pages.push(Page { name, path });
    }
    pages.sort();
    Ok(pages)
}

/// A fenced block of a page.
struct Fence {
    line: usize,
    /// What follows the opening fence: a language, and words after commas.
    info: String,
    text: String,
}

/// The tests of all examples of PTL in `pages`.
pub(crate) fn examples(pages: &[Page]) -> Result<String> {
    let mut rust = String::new();
    for page in pages {
        let tests = tests(&fences(&fs::read_to_string(&page.path)?));
        let _ = writeln!(rust, "mod {} {{\n{tests}}}", page.name);
    }
    Ok(rust)
}

/// Modules that have the pages as their documentation, so that their examples of Rust are doctests.
pub(crate) fn documentation(pages: &[Page]) -> String {
    let mut rust = String::new();
    for Page { name, path } in pages {
        let path = path.display().to_string();
        let _ = writeln!(rust, "#[doc = include_str!({path:?})]\nmod {name} {{}}");
    }
    rust
}

fn fences(page: &str) -> Vec<Fence> {
    let mut found: Vec<Fence> = Vec::new();
    let mut is_open = false;
    for (index, line) in page.lines().enumerate() {
        match (line.strip_prefix("```"), is_open) {
            (Some(info), false) => {
                let fence = Fence {
                    line: index + 1,
                    info: info.to_owned(),
                    text: String::new(),
                };
                found.push(fence);
                is_open = true;
            }
            (Some(_), true) => is_open = false,
            (None, true) => {
                if let Some(fence) = found.last_mut() {
                    fence.text += line;
                    fence.text.push('\n');
                }
            }
            (None, false) => {}
        }
    }
    found
}

fn tests(fences: &[Fence]) -> String {
    let mut rust = String::new();
    for (index, fence) in fences.iter().enumerate() {
        let output = fences
            .get(index + 1)
            .filter(|next| next.info.ends_with(",output"));
        let _ = match fence.info.split_once(',') {
            None if fence.info == "ptl" => writeln!(
                rust,
                "mod line_{} {{\n{}}}",
                fence.line,
                compiled(fence, output)
            ),
            Some(("ptl", code)) => {
                writeln!(
                    rust,
                    "#[test]\nfn line_{}() {{\n{}}}",
                    fence.line,
                    refused(fence, code)
                )
            }
            _ => Ok(()),
        };
    }
    rust
}

/// The example's items, and a test of what its last template prints.
fn compiled(fence: &Fence, output: Option<&Fence>) -> String {
    let items = match precompile(&format!("line {}", fence.line), &fence.text) {
        Ok(items) => items,
        Err(report) => {
            return format!("#[test]\nfn compiles() {{ panic!(\"{{}}\", {report:?}); }}\n");
        }
    };
    let module = ptl_parser::parse(&fence.text).module;
    let last = module.entries.iter().rev().find_map(|entry| match entry {
        Entry::Template(template) => Some(template),
        _ => None,
    });
    match (output, last) {
        (Some(output), Some(template)) => format!("{items}\n{}", prints(template, output)),
        _ => items,
    }
}

fn prints(template: &Template, output: &Fence) -> String {
    let name = &template.name.text;
    let call = match template.kind {
        Kind::Plain => format!("{name}()"),
        _ => format!("{name}().into_string()"),
    };
    let expected = output.text.trim_end();
    format!("#[test]\nfn prints() {{ assert_eq!({call}.trim_end(), {expected:?}); }}\n")
}

/// A test that all errors of the example have the code that its fence names.
fn refused(fence: &Fence, code: &str) -> String {
    let errors = compile(&fence.text).errors;
    let mut codes: Vec<_> = errors.iter().map(|error| error.kind.code()).collect();
    codes.dedup();
    format!("assert_eq!({:?}, {code:?});\n", codes.join(" "))
}
