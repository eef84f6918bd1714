//! The folders of templates in a project.

use std::fs;
use std::path::Path;

/// The folders below `folder` that templates stand in, as paths with `/`. One that stands in another of them belongs to
/// it: a folder is compiled as a whole.
///
/// Hidden folders are left out, those that cargo writes to, and what symbolic links lead to.
pub(super) fn of_templates(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    walk(folder, "", &mut found);
    found.sort();
    found
}

fn walk(folder: &Path, path: &str, found: &mut Vec<String>) {
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (Ok(kind), Ok(name)) = (entry.file_type(), entry.file_name().into_string()) else {
            continue;
        };
        let is_template = Path::new(&name).extension().is_some_and(|ptl| ptl == "ptl");
        if kind.is_file() && is_template {
            found.push(if path.is_empty() { "." } else { path }.to_owned());
            return;
        }
        if kind.is_dir() && !name.starts_with('.') {
            folders.push(name);
        }
    }
    for name in folders {
        let folder = folder.join(&name);
        // Cargo marks its folder like this.
        if !folder.join("CACHEDIR.TAG").exists() {
            let below = if path.is_empty() {
                name
            } else {
                format!("{path}/{name}")
            };
            walk(&folder, &below, found);
        }
    }
}
