//! What the user's crate calls the crate `ptl`.
//!
//! An attribute cannot know by which path it was named, and a dependency can be renamed: Cargo.toml tells.

use std::collections::HashMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use toml::de::{DeTable, DeValue};

const PACKAGE: &str = "ptl";

/// The name that the crate being compiled knows `ptl` by; `ptl` where nothing says otherwise.
pub(crate) fn crate_name() -> String {
    manifest_path()
        .and_then(|path| cached(&path))
        .unwrap_or_else(|| PACKAGE.to_owned())
}

fn manifest_path() -> Option<PathBuf> {
    let path = |name| env::var_os(name).map(PathBuf::from);
    path("CARGO_MANIFEST_PATH").or_else(|| Some(path("CARGO_MANIFEST_DIR")?.join("Cargo.toml")))
}

/// A process compiles one crate, or, in an editor, many for hours: what was read is kept until the file changes.
fn cached(path: &Path) -> Option<String> {
    type Cache = HashMap<PathBuf, (Option<SystemTime>, Option<String>)>;
    static CACHE: Mutex<Option<Cache>> = Mutex::new(None);

    let modified = fs::metadata(path)
        .and_then(|metadata| metadata.modified())
        .ok();
    let mut cache = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
    let cache = cache.get_or_insert_default();
    match cache.get(path) {
        Some((read, name)) if *read == modified => name.clone(),
        _ => {
            let name = name_in_file(path);
            cache.insert(path.to_owned(), (modified, name.clone()));
            name
        }
    }
}

fn name_in_file(path: &Path) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let manifest = DeTable::parse(&text).ok()?;
    name_in(manifest.get_ref(), || {
        workspace_text(path, manifest.get_ref())
    })
}

/// The text of the Cargo.toml that a member's `workspace = true` refers to.
fn workspace_text(path: &Path, manifest: &DeTable<'_>) -> Option<String> {
    let folder = path.parent()?;
    let named = table(manifest, "package")
        .and_then(|package| package.get("workspace"))
        .and_then(|workspace| workspace.get_ref().as_str());
    if let Some(named) = named {
        return fs::read_to_string(folder.join(named).join("Cargo.toml")).ok();
    }
    folder.ancestors().find_map(|folder| {
        let text = fs::read_to_string(folder.join("Cargo.toml")).ok()?;
        let is_workspace = DeTable::parse(&text)
            .ok()?
            .get_ref()
            .contains_key("workspace");
        is_workspace.then_some(text)
    })
}

/// The name of the dependency on `ptl`, in the text of a manifest. `workspace` reads the one of its workspace.
fn name_in(manifest: &DeTable<'_>, workspace: impl FnOnce() -> Option<String>) -> Option<String> {
    let lists = dependency_lists(manifest);
    let is_plain = |list: &&DeTable<'_>| {
        list.get(PACKAGE)
            .is_some_and(|entry| package(entry.get_ref()).is_none())
    };
    if lists.iter().any(is_plain) {
        return Some(PACKAGE.to_owned());
    }
    let renamed = lists.iter().flat_map(|list| list.iter());
    let renamed = renamed.filter(|(_, entry)| package(entry.get_ref()) == Some(PACKAGE));
    if let Some((name, _)) = renamed.into_iter().next() {
        return Some(crate_name_of(name.get_ref()));
    }
    let inherited = lists.iter().flat_map(|list| list.iter());
    let mut inherited = inherited
        .filter(|(_, entry)| is_inherited(entry.get_ref()))
        .map(|(name, _)| name.get_ref())
        .peekable();
    inherited.peek()?;
    let text = workspace()?;
    let workspace = DeTable::parse(&text).ok()?;
    let entries = table(table(workspace.get_ref(), "workspace")?, "dependencies")?;
    inherited
        .find(|name| {
            let entry = entries.get(name.as_ref());
            entry.is_some_and(|entry| package(entry.get_ref()) == Some(PACKAGE))
        })
        .map(|name| crate_name_of(name))
}

/// The tables of a manifest that list dependencies, those for every target first.
fn dependency_lists<'m, 'i>(manifest: &'m DeTable<'i>) -> Vec<&'m DeTable<'i>> {
    let targets = table(manifest, "target")
        .into_iter()
        .flat_map(|targets| targets.values());
    let targets = targets.filter_map(|target| target.get_ref().as_table());
    std::iter::once(manifest)
        .chain(targets)
        .flat_map(|holder| {
            ["dependencies", "dev-dependencies", "build-dependencies"]
                .into_iter()
                .filter_map(|list| table(holder, list))
        })
        .collect()
}

fn table<'m, 'i>(holder: &'m DeTable<'i>, name: &str) -> Option<&'m DeTable<'i>> {
    holder.get(name)?.get_ref().as_table()
}

/// The package that a dependency names, where it differs from the dependency's own name.
fn package<'m>(dependency: &'m DeValue<'_>) -> Option<&'m str> {
    dependency.as_table()?.get("package")?.get_ref().as_str()
}

fn is_inherited(dependency: &DeValue<'_>) -> bool {
    let entry = || dependency.as_table()?.get("workspace")?.get_ref().as_bool();
    entry().unwrap_or(false)
}

fn crate_name_of(dependency: &str) -> String {
    dependency.replace('-', "_")
}

#[cfg(test)]
mod tests;
