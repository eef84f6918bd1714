//! Files and folders of templates, read from a crate's own folder and from nowhere else.
//!
//! What is read here comes out of whatever repository somebody builds: nothing in it may make the compiler read
//! another part of the machine, wait for a pipe, or fill its memory.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use ptl_parser::ErrorKind;

use crate::module_name::module_name;

/// How much is read.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The bytes of one file.
    pub bytes: u64,
    /// The files and folders below the one that was named, whether they are templates or not.
    pub entries: usize,
    /// The folders around a file.
    pub depth: usize,
}

/// Far beyond what people write by hand, and small enough for any machine.
pub const LIMITS: Limits = Limits {
    bytes: 16 << 20,
    entries: 10_000,
    depth: 32,
};

/// What a path names.
#[derive(Debug)]
pub enum Found {
    /// A template file.
    File(TemplateFile),
    /// A folder's modules, sorted by their names.
    Folder(Vec<Module>),
}

/// A file or folder that becomes a module.
#[derive(Debug)]
pub struct Module {
    /// Without `r#`, though it may be a keyword.
    pub name: String,
    /// As it is told to the user: the path that was named, and what lies below it.
    pub path: String,
    /// As it is told in what is made of it, which is to be the same wherever the command runs: the path from the root.
    pub origin: String,
    /// What it holds.
    pub found: Found,
}

/// A template file.
#[derive(Debug)]
pub struct TemplateFile {
    /// As it is told to the user.
    pub path: String,
    /// As it is told in what is made of it: the path from the root.
    pub origin: String,
    /// Where it is on this machine.
    pub absolute: PathBuf,
    /// What it holds; perhaps no UTF-8.
    pub bytes: Vec<u8>,
}

/// Reads the file or folder that `path` names, below `root`.
///
/// # Errors
///
/// Fails where there is no template to read, where a path or a symbolic link leads out of `root`, where there is more
/// than `limits` allow, where two files would become modules of one name, and where the system refuses to read.
pub fn read(root: &Path, path: &str, limits: Limits) -> Result<Found, ErrorKind> {
    if !is_plain(Path::new(path)) {
        return Err(ErrorKind::PathLeavesCrate {
            path: path.to_owned(),
        });
    }
    let absolute = root
        .canonicalize()
        .map_err(|error| not_readable(&root.to_string_lossy(), &error))?;
    Reader::new(&absolute, path, path, limits).read(&absolute.join(path))
}

/// Whether a path only leads downwards.
fn is_plain(path: &Path) -> bool {
    path.components()
        .all(|component| matches!(component, Component::Normal(_) | Component::CurDir))
}

fn is_template(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ptl")
}

pub(crate) fn not_readable(path: &str, error: &io::Error) -> ErrorKind {
    match error.kind() {
        io::ErrorKind::NotFound => ErrorKind::PathNotFound {
            path: path.to_owned(),
        },
        _ => ErrorKind::PathNotReadable {
            path: path.to_owned(),
            reason: error.to_string(),
        },
    }
}

enum Opened {
    File(PathBuf),
    Folder(PathBuf),
}

pub(crate) struct Reader<'a> {
    root: &'a Path,
    /// The path that the user wrote.
    named: &'a str,
    /// The same from the root.
    origin: &'a str,
    limits: Limits,
    /// How many were met so far.
    entries: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(root: &'a Path, named: &'a str, origin: &'a str, limits: Limits) -> Self {
        Self {
            root,
            named,
            origin,
            limits,
            entries: 0,
        }
    }

    /// Reads what there is at the path that the user wrote, which is `location`.
    pub(crate) fn read(&mut self, location: &Path) -> Result<Found, ErrorKind> {
        let path = self.named.to_owned();
        match self.open(location, &path)? {
            Opened::File(absolute) if is_template(&absolute) => {
                self.file(absolute, &path).map(Found::File)
            }
            Opened::File(_) => Err(ErrorKind::NotATemplateFile { path }),
            Opened::Folder(absolute) => {
                let modules = self.folder(&absolute, &path, 0)?;
                if modules.is_empty() {
                    return Err(ErrorKind::EmptyFolder { path });
                }
                Ok(Found::Folder(modules))
            }
        }
    }

    /// The path from the root of what the user is told by `path`.
    fn origin(&self, path: &str) -> String {
        let below = path.strip_prefix(self.named).unwrap_or(path);
        if self.origin.is_empty() {
            return below.trim_start_matches('/').to_owned();
        }
        self.origin.to_owned() + below
    }

    /// Follows symbolic links, and looks at what is there without opening it: to open a pipe is to wait for it.
    fn open(&self, location: &Path, path: &str) -> Result<Opened, ErrorKind> {
        let absolute = location
            .canonicalize()
            .map_err(|error| not_readable(path, &error))?;
        if !absolute.starts_with(self.root) {
            return Err(ErrorKind::PathLeavesCrate {
                path: path.to_owned(),
            });
        }
        let kind = fs::metadata(&absolute)
            .map_err(|error| not_readable(path, &error))?
            .file_type();
        if kind.is_file() {
            Ok(Opened::File(absolute))
        } else if kind.is_dir() {
            Ok(Opened::Folder(absolute))
        } else {
            Err(ErrorKind::NotAFile {
                path: path.to_owned(),
            })
        }
    }

    fn file(&self, absolute: PathBuf, path: &str) -> Result<TemplateFile, ErrorKind> {
        let mut bytes = Vec::new();
        // One byte more than is allowed tells a file that is too large, even one that grows or has no size.
        let read = File::open(&absolute)
            .and_then(|file| file.take(self.limits.bytes + 1).read_to_end(&mut bytes))
            .map_err(|error| not_readable(path, &error))?;
        if read as u64 > self.limits.bytes {
            return Err(ErrorKind::FileTooLarge {
                path: path.to_owned(),
                limit: self.limits.bytes,
            });
        }
        Ok(TemplateFile {
            path: path.to_owned(),
            origin: self.origin(path),
            absolute,
            bytes,
        })
    }

    fn folder(
        &mut self,
        absolute: &Path,
        path: &str,
        depth: usize,
    ) -> Result<Vec<Module>, ErrorKind> {
        if depth >= self.limits.depth {
            return Err(ErrorKind::FolderTooDeep {
                path: path.to_owned(),
                limit: self.limits.depth,
            });
        }
        let mut modules = Vec::new();
        for name in self.names(absolute, path)? {
            if let Some(module) = self.module(absolute, path, &name, depth)? {
                modules.push(module);
            }
        }
        sorted(modules)
    }

    /// The names in a folder that are not hidden, sorted.
    fn names(&mut self, absolute: &Path, path: &str) -> Result<Vec<std::ffi::OsString>, ErrorKind> {
        let mut names = Vec::new();
        for entry in fs::read_dir(absolute).map_err(|error| not_readable(path, &error))? {
            let name = entry
                .map_err(|error| not_readable(path, &error))?
                .file_name();
            self.entries += 1;
            if self.entries > self.limits.entries {
                return Err(ErrorKind::FolderTooLarge {
                    path: self.named.to_owned(),
                    limit: self.limits.entries,
                });
            }
            if !name.as_encoded_bytes().starts_with(b".") {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    /// The module that an entry of a folder becomes; none for a file that is no template, or a folder that holds
    /// none.
    fn module(
        &mut self,
        folder: &Path,
        folder_path: &str,
        name: &std::ffi::OsStr,
        depth: usize,
    ) -> Result<Option<Module>, ErrorKind> {
        let location = folder.join(name);
        let path = format!(
            "{}/{}",
            folder_path.trim_end_matches('/'),
            name.to_string_lossy()
        );
        let is_template = is_template(&location);
        if !is_template && !location.is_dir() {
            return Ok(None);
        }
        let found = match self.open(&location, &path)? {
            Opened::File(absolute) => Found::File(self.file(absolute, &path)?),
            Opened::Folder(absolute) => {
                let modules = self.folder(&absolute, &path, depth + 1)?;
                if modules.is_empty() {
                    return Ok(None);
                }
                Found::Folder(modules)
            }
        };
        let stem = match found {
            Found::File(_) => location.file_stem(),
            Found::Folder(_) => Some(name),
        };
        match stem.and_then(std::ffi::OsStr::to_str).and_then(module_name) {
            Some(name) => Ok(Some(Module {
                name,
                origin: self.origin(&path),
                path,
                found,
            })),
            None => Err(ErrorKind::NoModuleName { path }),
        }
    }
}

/// Sorts modules by their names, of which each must be another one.
pub(crate) fn sorted(mut modules: Vec<Module>) -> Result<Vec<Module>, ErrorKind> {
    modules.sort_by(|one, other| one.name.cmp(&other.name));
    match modules.windows(2).find(|pair| pair[0].name == pair[1].name) {
        Some(pair) => Err(ErrorKind::SameModuleName {
            name: pair[0].name.clone(),
            first: pair[0].path.clone(),
            second: pair[1].path.clone(),
        }),
        None => Ok(modules),
    }
}

#[cfg(test)]
mod tests;
