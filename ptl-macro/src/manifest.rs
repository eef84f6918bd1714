//! What the user's Cargo.toml tells: the settings of the project, and what it calls the crate `ptl`.
//!
//! An attribute cannot know by which path it was named, and a dependency can be renamed.

use std::collections::HashMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use proc_macro2::TokenStream;
use ptl_build::Settings;
use ptl_codegen::Options;
use ptl_parser::ErrorKind;
use toml::de::{DeTable, DeValue};

use crate::diagnostics::{Place, compile_error};
use crate::modules::dependency;

const PACKAGE: &str = "ptl";

/// What the Cargo.toml of the crate being compiled says.
#[derive(Clone)]
pub(crate) struct Manifest {
    /// The name that the crate knows `ptl` by; `ptl` where nothing says otherwise.
    pub(crate) crate_name: String,
    /// What templates may use, or why that cannot be known.
    settings: Result<Settings, ErrorKind>,
    path: Option<PathBuf>,
}

impl Manifest {
    pub(crate) fn read() -> Self {
        match manifest_path() {
            Some(path) => cached(path),
            None => Self::of_nothing(),
        }
    }

    /// Hands the settings to the compiler, and has cargo rebuild the crate when they change. What is wrong with them
    /// is an error at the place of the macro, and then there are none.
    pub(crate) fn settle(&self, options: &mut Options, place: Place) -> TokenStream {
        match &self.settings {
            Err(kind) => compile_error(kind, place),
            Ok(settings) => {
                options.policy = Arc::clone(&settings.policy);
                let watched = self.path.as_ref().filter(|_| settings.are_present);
                watched
                    .and_then(|path| dependency(path))
                    .unwrap_or_default()
            }
        }
    }

    fn of_nothing() -> Self {
        Self {
            crate_name: PACKAGE.to_owned(),
            settings: Ok(Settings::default()),
            path: None,
        }
    }

    fn of_file(path: PathBuf) -> Self {
        let Ok(text) = fs::read_to_string(&path) else {
            return Self {
                path: Some(path),
                ..Self::of_nothing()
            };
        };
        Self {
            crate_name: name_in_text(&path, &text).unwrap_or_else(|| PACKAGE.to_owned()),
            settings: Settings::of_text(&text),
            path: Some(path),
        }
    }
}

fn manifest_path() -> Option<PathBuf> {
    let path = |name| env::var_os(name).map(PathBuf::from);
    path("CARGO_MANIFEST_PATH").or_else(|| Some(path("CARGO_MANIFEST_DIR")?.join("Cargo.toml")))
}

/// A process compiles one crate, or, in an editor, many for hours: what was read is kept until the file changes.
fn cached(path: PathBuf) -> Manifest {
    type Cache = HashMap<PathBuf, (Option<SystemTime>, Manifest)>;
    static CACHE: Mutex<Option<Cache>> = Mutex::new(None);

    let modified = fs::metadata(&path)
        .and_then(|metadata| metadata.modified())
        .ok();
    let mut cache = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
    let cache = cache.get_or_insert_default();
    match cache.get(&path) {
        Some((read, manifest)) if *read == modified => manifest.clone(),
        _ => {
            let manifest = Manifest::of_file(path.clone());
            cache.insert(path, (modified, manifest.clone()));
            manifest
        }
    }
}

fn name_in_text(path: &Path, text: &str) -> Option<String> {
    let manifest = DeTable::parse(text).ok()?;
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
