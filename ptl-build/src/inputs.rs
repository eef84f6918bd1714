//! What is named on a command line: files and folders anywhere on the machine.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use ptl_parser::ErrorKind;

use crate::module_name::module_name;
use crate::read::{Found, Limits, Module, Reader, TemplateFile, not_readable, sorted};

/// Files and folders, read as the modules of one folder.
#[derive(Debug)]
pub struct Inputs {
    /// The modules: those of each folder, and one for each file.
    pub found: Found,
    /// Where the folders among what was named came from, if there are any.
    pub origin: Option<String>,
}

impl Inputs {
    /// Text that stands in no file, as the only module. `path` is what it is called.
    #[must_use]
    pub fn of_text(path: &str, bytes: Vec<u8>) -> Self {
        let file = TemplateFile {
            path: path.to_owned(),
            origin: path.to_owned(),
            absolute: PathBuf::new(),
            bytes,
        };
        let module = Module {
            name: "text".to_owned(),
            path: path.to_owned(),
            origin: path.to_owned(),
            found: Found::File(file),
        };
        Self {
            found: Found::Folder(vec![module]),
            origin: None,
        }
    }
}

/// Reads any number of files and folders as the modules of one folder.
///
/// The root of each is the crate that it stands in; where there is none, the folder itself, or that of the file. As in
/// build scripts, symbolic links are not followed out of it.
///
/// # Errors
///
/// Fails where a path names no template, where a symbolic link leads out of a root, where there is more than `limits`
/// allow, where two files would become modules of one name, and where the system refuses to read.
pub fn read_inputs(paths: &[impl AsRef<Path>], limits: Limits) -> Result<Inputs, ErrorKind> {
    let mut modules = Vec::new();
    let mut folders = Vec::new();
    for path in paths {
        let path = path.as_ref();
        let (origin, found) = read_input(path, limits)?;
        match found {
            Found::Folder(found) => {
                folders.push(folder_name(&origin, path));
                modules.extend(found);
            }
            Found::File(file) => modules.push(module(path, file)?),
        }
    }
    refuse_index(&modules)?;
    Ok(Inputs {
        found: Found::Folder(sorted(modules)?),
        origin: (!folders.is_empty()).then(|| folders.join(", ")),
    })
}

/// Reads one file or folder, and yields the path from its root to it as well.
///
/// # Errors
///
/// Fails as [`read_inputs`] does, but for what only concerns several.
pub fn read_input(path: &Path, limits: Limits) -> Result<(String, Found), ErrorKind> {
    let named = path.to_string_lossy();
    let absolute = path
        .canonicalize()
        .map_err(|error| not_readable(&named, &error))?;
    let root = root(&absolute);
    let origin = absolute.strip_prefix(&root).unwrap_or(&absolute);
    let origin = with_slashes(origin);
    let found = Reader::new(&root, &named, &origin, limits).read(&absolute)?;
    Ok((origin, found))
}

/// What a folder is called that may be the root itself.
fn folder_name(origin: &str, path: &Path) -> String {
    if !origin.is_empty() {
        return origin.to_owned();
    }
    let name = path.canonicalize().ok();
    let name = name.as_deref().and_then(Path::file_name);
    name.map_or_else(
        || ".".to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}

/// The folder of the crate that a path stands in, or without one, the folder that it is or stands in.
fn root(absolute: &Path) -> PathBuf {
    let around = if absolute.is_dir() {
        Some(absolute)
    } else {
        absolute.parent()
    };
    let around = around.unwrap_or(absolute);
    crate_around(around).unwrap_or(around).to_owned()
}

/// The folder of the crate that an absolute path stands in, if it stands in one.
pub(crate) fn crate_around(absolute: &Path) -> Option<&Path> {
    absolute
        .ancestors()
        .find(|folder| folder.join("Cargo.toml").is_file())
}

fn with_slashes(path: &Path) -> String {
    let parts = path
        .components()
        .map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

/// The module that a file becomes that was named by itself.
fn module(path: &Path, file: TemplateFile) -> Result<Module, ErrorKind> {
    let name = path
        .file_stem()
        .and_then(OsStr::to_str)
        .and_then(module_name);
    let path = file.path.clone();
    match name {
        Some(name) => Ok(Module {
            name,
            path,
            origin: file.origin.clone(),
            found: Found::File(file),
        }),
        None => Err(ErrorKind::NoModuleName { path }),
    }
}

/// A module `mod` would be written to `mod.rs`, which is where the modules of its folder are declared.
fn refuse_index(modules: &[Module]) -> Result<(), ErrorKind> {
    for module in modules {
        if module.name == "mod" {
            let path = module.path.clone();
            return Err(ErrorKind::NoModuleName { path });
        }
        if let Found::Folder(modules) = &module.found {
            refuse_index(modules)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
