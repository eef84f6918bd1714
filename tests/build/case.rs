//! Finds the cases: a file `NAME.ptl`, or a folder `NAME` of such files, and beside it the program `NAME.rs`.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use ptl_parser::ast;

use crate::Result;
use crate::compile::precompile;

/// A template, and a program that calls it.
pub(crate) struct Case {
    pub(crate) name: String,
    /// Whether the case is a folder, whose files are modules of their own.
    pub(crate) is_folder: bool,
    pub(crate) module: Module,
}

/// A module of a case: a file, a folder with modules inside, or both.
#[derive(Default)]
pub(crate) struct Module {
    pub(crate) file: Option<File>,
    pub(crate) children: BTreeMap<String, Module>,
}

/// A file of PTL.
pub(crate) struct File {
    pub(crate) text: String,
    /// What it becomes, or the report of what is wrong in it.
    pub(crate) compiled: std::result::Result<Compiled, String>,
}

/// What a file becomes.
pub(crate) struct Compiled {
    pub(crate) tree: ast::Module,
    pub(crate) rust: String,
}

impl Module {
    /// The file here, and those below.
    pub(crate) fn files(&self) -> Vec<&File> {
        let below = self.children.values().flat_map(Module::files);
        self.file.iter().chain(below).collect()
    }
}

/// All cases of a folder, in the order of their names.
pub(crate) fn find(folder: &Path) -> Result<Vec<Case>> {
    let Module { children, .. } = read_folder(folder)?;
    let cases = children.into_iter().map(|(name, module)| Case {
        is_folder: module.file.is_none(),
        name,
        module,
    });
    Ok(cases.collect())
}

fn read_folder(folder: &Path) -> Result<Module> {
    let mut children = BTreeMap::<String, Module>::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_stem().and_then(OsStr::to_str).unwrap_or_default();
        if path.is_dir() {
            let below = read_folder(&path)?.children;
            children.entry(name.to_owned()).or_default().children = below;
        } else if path.extension() == Some(OsStr::new("ptl")) {
            children.entry(name.to_owned()).or_default().file = Some(read_file(&path)?);
        }
    }
    Ok(Module {
        file: None,
        children,
    })
}

fn read_file(path: &Path) -> Result<File> {
    let text = fs::read_to_string(path)?;
    let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
    let compiled = precompile(name, &text).map(|rust| Compiled {
        tree: ptl_parser::parse(&text).module,
        rust,
    });
    Ok(File { text, compiled })
}
