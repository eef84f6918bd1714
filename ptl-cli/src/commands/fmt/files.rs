//! The template files that a path on the command line stands for.

use std::fs;
use std::path::{Path, PathBuf};

use crate::status::Failure;

/// A file itself, or every template file below a folder, in the order of their paths. Hidden files and folders are
/// left out, those that cargo builds, and what symbolic links lead to.
pub(super) fn template_files(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let kind = fs::metadata(path).map_err(|error| Failure::not_readable(path, &error))?;
    if kind.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    // `./page.ptl` is called `page.ptl`.
    let folder = path.strip_prefix(".").unwrap_or(path);
    let mut files = Vec::new();
    add(folder, &mut files)?;
    Ok(files)
}

fn add(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let here = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let mut names = Vec::new();
    for entry in fs::read_dir(here).map_err(|error| Failure::not_readable(here, &error))? {
        let entry = entry.map_err(|error| Failure::not_readable(here, &error))?;
        let kind = entry
            .file_type()
            .map_err(|error| Failure::not_readable(here, &error))?;
        names.push((entry.file_name(), kind));
    }
    names.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (name, kind) in names {
        let path = folder.join(&name);
        let is_hidden = name.as_encoded_bytes().starts_with(b".");
        if is_hidden || path.join("CACHEDIR.TAG").exists() {
            continue;
        }
        if kind.is_dir() {
            add(&path, files)?;
        } else if kind.is_file() && path.extension().is_some_and(|ending| ending == "ptl") {
            files.push(path);
        }
    }
    Ok(())
}
