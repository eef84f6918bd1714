//! What the tests of this crate share.
#![allow(dead_code, reason = "each test uses its own part")]

pub(crate) mod program;

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files below `folder` that have this extension, in order.
pub(crate) fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("the folder can be read").path();
            let name = path.file_name().unwrap_or_default();
            if path.is_dir() && name != "target" && name != ".git" {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no files in {}", folder.display());
    found
}

/// Every text of PTL in the repository that the parser has nothing against: where it stands, and what it is.
pub(crate) fn texts() -> Vec<(String, String)> {
    let templates = files(&repository(), "ptl").into_iter().filter_map(|path| {
        let text = fs::read_to_string(&path).ok()?;
        Some((path.display().to_string(), text))
    });
    templates
        .chain(examples())
        .filter(|(_, text)| ptl_parser::parse(text).errors.is_empty())
        .collect()
}

/// The examples of the guide.
pub(crate) fn examples() -> Vec<(String, String)> {
    let mut examples = Vec::new();
    for path in files(&repository().join("docs"), "md") {
        let page = fs::read_to_string(&path).expect("the guide is text");
        let mut example: Option<(usize, String)> = None;
        for (index, line) in page.lines().enumerate() {
            match &mut example {
                None if line == "```ptl" || line.starts_with("```ptl,") => {
                    example = Some((index + 2, String::new()));
                }
                None => {}
                Some((start, text)) if line == "```" => {
                    let place = format!("{}:{start}", path.display());
                    examples.push((place, std::mem::take(text)));
                    example = None;
                }
                Some((_, text)) => {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
    }
    examples
}
