//! One run over a file or a folder.

use std::env;
use std::path::{Path, PathBuf};
use std::process;
use std::thread;

use proc_macro2::{Span, TokenStream, extra};
use ptl_codegen::{Options, print_items};
use quote::{ToTokens as _, quote};
use syn::parse::Parser as _;

use crate::cargo;
use crate::check::{self, MappedRust};
use crate::error::Error;
use crate::modules::{Code, CompiledFile, Tree, compile_modules};
use crate::read::{Found, LIMITS, read};
use crate::write::write_if_changed;

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
        let result = self.run_in_thread(path, check::folder().is_some());
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
        self.run_in_thread(path, false)
    }

    fn run_in_thread(&self, path: &str, is_check: bool) -> Result<Output, Error> {
        let path = match path.trim_end_matches('/') {
            "" => path,
            trimmed => trimmed,
        };
        // What was lexed is remembered for as long as a thread lives.
        thread::scope(|scope| {
            let run = thread::Builder::new().spawn_scoped(scope, || self.run(path, is_check));
            let run = run
                .map_err(|error| Error::message(format!("no thread could be started: {error}")))?;
            run.join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    }

    fn run(&self, path: &str, is_check: bool) -> Result<Output, Error> {
        let root = folder(self.root.as_deref(), "CARGO_MANIFEST_DIR", "")?;
        let out_dir = folder(self.out_dir.as_deref(), "OUT_DIR", "ptl")?;
        let options = Options::new(self.crate_tokens()?);
        let found = read(&root, path, LIMITS).map_err(|kind| Error::unreadable(&kind))?;
        let texts = texts(&found, &options, is_check)?;
        let mut writer = Writer {
            root: &root,
            output: Output::default(),
        };
        writer.entry(&out_dir, path, texts)?;
        Ok(writer.output)
    }

    fn crate_tokens(&self) -> Result<TokenStream, Error> {
        let refused = |_| Error::message(format!("`{}` is no path of a crate", self.crate_path));
        let path = syn::Path::parse_mod_style.parse_str(&self.crate_path);
        let tokens = path.map_err(refused)?.into_token_stream().into_iter();
        // The place in a text that is soon forgotten is of no use.
        let placeless = tokens.map(|mut tree| {
            tree.set_span(Span::call_site());
            tree
        });
        Ok(placeless.collect())
    }
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

/// What is to be written of a template file.
struct Text {
    absolute: PathBuf,
    path: String,
    docs: TokenStream,
    rust: String,
    /// For `ptl check`: where the Rust comes from.
    map: Option<String>,
}

/// The texts of all files. Those for `ptl check` hold their own errors.
fn texts<'a>(found: &'a Found, options: &Options, is_check: bool) -> Result<Tree<'a, Text>, Error> {
    let mut error = Error::default();
    let mut text = |compiled: CompiledFile<'_>| {
        let (rust, map) = if is_check {
            let MappedRust { rust, map, .. } = MappedRust::new(&compiled);
            (rust, Some(map))
        } else {
            error.add(&compiled);
            (compiled.print(), None)
        };
        let text = Text {
            absolute: compiled.file.absolute.clone(),
            path: compiled.file.path.clone(),
            rust,
            map,
            docs: compiled.compiled.docs,
        };
        // No token of this file is left but its documentation, which has no place.
        extra::invalidate_current_thread_spans();
        text
    };
    let texts = compile_modules(found, options, &mut text);
    if error.is_empty() {
        Ok(texts)
    } else {
        Err(error)
    }
}

struct Writer<'a> {
    root: &'a Path,
    output: Output,
}

impl Writer<'_> {
    /// Writes the file to include, and all that it includes.
    fn entry(&mut self, out_dir: &Path, path: &str, texts: Tree<'_, Text>) -> Result<(), Error> {
        let entry = out_dir.join(format!("{path}.rs"));
        let folder = entry.parent().unwrap_or(out_dir);
        let rust = match texts {
            Tree::File(text) => {
                self.read(&text);
                self.map(&entry, &text)?;
                text.rust
            }
            Tree::Folder(_) => {
                let name = path.rsplit('/').next().unwrap_or(path);
                let code = self.files(folder, name, texts)?;
                print_items(code.into_items(), path)
            }
        };
        self.write(&entry, &rust)?;
        self.output.entry = entry;
        Ok(())
    }

    /// Writes the files of a folder, and yields what includes each of them.
    fn files<'t>(
        &mut self,
        beside: &Path,
        location: &str,
        texts: Tree<'t, Text>,
    ) -> Result<Tree<'t, Code>, Error> {
        let modules = match texts {
            Tree::Folder(modules) => modules,
            Tree::File(text) => {
                let file = format!("{location}.rs");
                self.read(&text);
                self.map(&beside.join(&file), &text)?;
                self.write(&beside.join(&file), &text.rust)?;
                return Ok(Tree::File(Code {
                    docs: text.docs,
                    items: quote!(::core::include!(#file);),
                }));
            }
        };
        let mut written = Vec::new();
        for (module, texts) in modules {
            let location = format!("{location}/{}", module.name);
            written.push((module, self.files(beside, &location, texts)?));
        }
        Ok(Tree::Folder(written))
    }

    fn read(&mut self, text: &Text) {
        let expected = self.root.canonicalize().map(|root| root.join(&text.path));
        if expected.is_ok_and(|expected| expected != text.absolute) {
            self.output.files_elsewhere.push(text.absolute.clone());
        }
    }

    fn map(&mut self, path: &Path, text: &Text) -> Result<(), Error> {
        match &text.map {
            Some(map) => self.write(&check::map_path(path), map),
            None => Ok(()),
        }
    }

    fn write(&mut self, path: &Path, text: &str) -> Result<(), Error> {
        match write_if_changed(path, text) {
            Ok(true) => self.output.written.push(path.to_owned()),
            Ok(false) => {}
            Err(error) => return Err(Error::unwritable(path, &error)),
        }
        Ok(())
    }
}
