//! One run over a file or a folder.

use std::env;
use std::path::{Path, PathBuf};
use std::process;

use proc_macro2::{Span, TokenStream};
use ptl_codegen::Options;
use quote::ToTokens as _;
use syn::parse::Parser as _;

use crate::cargo;
use crate::check;
use crate::error::Error;
use crate::read::{Found, LIMITS, read};
use crate::rust::{Rust, RustFile};
use crate::settings::Settings;

/// How templates are compiled ahead of time.
///
/// ```no_run
/// ptl_build::Build::new().crate_path("::my_framework::ptl").compile("views");
/// ```
#[derive(Clone, Debug)]
pub struct Build {
    root: Option<PathBuf>,
    out_dir: Option<PathBuf>,
    crate_path: String,
}

/// What a run read and wrote.
#[derive(Clone, Debug, Default)]
pub struct Output {
    /// The file to include: the code of the template file, or the modules of the folder.
    pub entry: PathBuf,
    /// The files that were written because their text is another one than before.
    pub written: Vec<PathBuf>,
    /// The template files that stand elsewhere than their names say, behind symbolic links.
    pub files_elsewhere: Vec<PathBuf>,
    /// Whether the Cargo.toml holds settings for templates.
    pub has_settings: bool,
}

impl Default for Build {
    fn default() -> Self {
        Self::new()
    }
}

impl Build {
    /// Compiles for a build script, for code that names the crate `::ptl`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            root: None,
            out_dir: None,
            crate_path: "::ptl".to_owned(),
        }
    }

    /// The folder that paths start at, instead of the one with the crate's Cargo.toml. Nothing outside it is read.
    #[must_use]
    pub fn root(mut self, folder: impl Into<PathBuf>) -> Self {
        self.root = Some(folder.into());
        self
    }

    /// The folder to write to, instead of one in cargo's `OUT_DIR` where `ptl::include_built!` looks.
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// The path by which the code names the crate `ptl`, if that is not `::ptl`.
    #[must_use]
    pub fn crate_path(mut self, path: impl Into<String>) -> Self {
        self.crate_path = path.into();
        self
    }

    /// Compiles a file or folder in a build script: tells cargo what was read, and shows errors and ends the process
    /// where there are any.
    ///
    /// When `ptl check` has the crate compiled, errors are left to the code: see [`check`](crate::check).
    pub fn compile(&self, path: &str) {
        let result = self.run(path, check::folder().is_some());
        cargo::tell(path, &result);
        if result.is_err() {
            process::exit(1);
        }
    }

    /// Compiles a file or folder, and prints nothing.
    ///
    /// For a folder `views`, the file `views.rs` in the folder for output has a module for each template file, and
    /// includes their code from a folder `views` beside it. For a file `page.ptl`, `page.ptl.rs` is its code. What else
    /// there is in the folder is left alone.
    ///
    /// # Errors
    ///
    /// Fails where there is nothing to compile, where templates have errors (all of them are told, and nothing is
    /// written), and where the system refuses to read or write.
    pub fn try_compile(&self, path: &str) -> Result<Output, Error> {
        self.run(path, false)
    }

    fn run(&self, path: &str, is_check: bool) -> Result<Output, Error> {
        let path = match path.trim_end_matches('/') {
            "" => path,
            trimmed => trimmed,
        };
        let root = folder(self.root.as_deref(), "CARGO_MANIFEST_DIR", "")?;
        let out_dir = folder(self.out_dir.as_deref(), "OUT_DIR", "ptl")?;
        let settings = Settings::of_manifest(&root.join("Cargo.toml"));
        let settings = settings.map_err(|kind| Error::unreadable(&kind))?;
        let options = Options {
            policy: settings.policy,
            ..Options::new(crate_tokens(&self.crate_path)?)
        };
        let found = read(&root, path, LIMITS).map_err(|kind| Error::unreadable(&kind))?;
        let rust = Rust::of_entry(&found, &options, path, is_check);
        if !rust.mistakes.is_empty() {
            return Err(Error::mistakes(&rust.mistakes));
        }
        let mut output = Output {
            entry: out_dir.join(format!("{path}.rs")),
            written: write(&rust.files, &out_dir)?,
            files_elsewhere: Vec::new(),
            has_settings: settings.are_present,
        };
        let root = root.canonicalize().unwrap_or(root);
        add_files_elsewhere(&found, &root, &mut output.files_elsewhere);
        Ok(output)
    }
}

/// Writes files below a folder, and yields those that changed.
fn write(files: &[RustFile], folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut written = Vec::new();
    for file in files {
        let path = folder.join(&file.path);
        match file.write_below(folder) {
            Ok(true) => written.push(path),
            Ok(false) => {}
            Err(error) => return Err(Error::unwritable(&path, &error)),
        }
    }
    Ok(written)
}

fn add_files_elsewhere(found: &Found, root: &Path, files: &mut Vec<PathBuf>) {
    match found {
        Found::File(file) => {
            if root.join(&file.path) != file.absolute {
                files.push(file.absolute.clone());
            }
        }
        Found::Folder(modules) => {
            for module in modules {
                add_files_elsewhere(&module.found, root, files);
            }
        }
    }
}

/// The tokens of a path that names a crate: `::ptl`, `crate::web::ptl`.
///
/// # Errors
///
/// Fails where the text is no path.
pub fn crate_tokens(path: &str) -> Result<TokenStream, Error> {
    let refused = |_| Error::message(format!("`{path}` is no path of a crate"));
    let tokens = syn::Path::parse_mod_style.parse_str(path);
    let tokens = tokens.map_err(refused)?.into_token_stream().into_iter();
    // The place in a text that is soon forgotten is of no use.
    let placeless = tokens.map(|mut tree| {
        tree.set_span(Span::call_site());
        tree
    });
    Ok(placeless.collect())
}

/// The folder that was named, or one in a folder that cargo names to build scripts.
fn folder(named: Option<&Path>, variable: &str, inside: &str) -> Result<PathBuf, Error> {
    if let Some(named) = named {
        return Ok(named.to_owned());
    }
    match env::var_os(variable) {
        Some(folder) => Ok(Path::new(&folder).join(inside)),
        None => Err(Error::message(format!(
            "cargo sets `{variable}` for build scripts, and it is not set: run this in a build script, or name the folder"
        ))),
    }
}
