//! Rust files, made of what was read, that are yet to be written.

use std::io;
use std::path::Path;

use proc_macro2::{TokenStream, extra};
use ptl_codegen::{Options, print_items};
use ptl_parser::Error;
use quote::quote;

use crate::check::MappedRust;
use crate::inputs::Inputs;
use crate::modules::{Code, CompiledFile, Tree, compile_modules};
use crate::read::{Found, Module};
use crate::write::write_if_changed;

/// What templates were compiled to.
#[derive(Clone, Debug, Default)]
pub struct Rust {
    /// The files to write; one for each template file without mistakes, and those that bring them in.
    pub files: Vec<RustFile>,
    /// The template files that have mistakes.
    pub mistakes: Vec<Mistakes>,
}

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RustFile {
    /// Below the folder for output, with `/` between its parts.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// What is wrong in a template file.
#[derive(Clone, Debug)]
pub struct Mistakes {
    /// As the file is told to the user.
    pub path: String,
    /// The text that the errors are shown in.
    pub text: String,
    /// Everything that is wrong, in the order of the text.
    pub errors: Vec<Error>,
}

impl Mistakes {
    /// What is wrong in a file that was compiled; perhaps nothing.
    #[must_use]
    pub fn of(compiled: &CompiledFile<'_>) -> Self {
        Self {
            path: compiled.file.path.clone(),
            text: compiled.text().into_owned(),
            errors: compiled.errors.clone(),
        }
    }
}

impl RustFile {
    /// Writes the file below a folder, and the folders that it needs, at once and only if it would change. Returns
    /// whether it was written.
    ///
    /// # Errors
    ///
    /// Fails where the system refuses to write.
    pub fn write_below(&self, folder: &Path) -> io::Result<bool> {
        write_if_changed(&folder.join(&self.path), &self.text)
    }
}

impl Rust {
    /// Compiles what was named into modules that Rust finds by itself: `page.rs` for a file, and where a folder was
    /// named, a `mod.rs` for every folder, the outermost among them. `step` is called whenever a file is done.
    ///
    /// A file with mistakes is left out, though not of `mod.rs`: it is as if it had not been written yet.
    #[must_use]
    pub fn of_inputs(inputs: &Inputs, options: &Options, step: &mut dyn FnMut()) -> Self {
        let (texts, mistakes) = compile(&inputs.found, options, step);
        let mut files = Vec::new();
        if let Tree::Folder(modules) = texts {
            let origin = inputs.origin.as_deref();
            modules_below("", modules, origin, &mut files);
        }
        Self { files, mistakes }
    }

    /// Compiles what was read at `path` for `ptl::include_built!`: the last file is the one to include, `PATH.rs`,
    /// and includes the others.
    ///
    /// Those for `ptl check` are written with their maps, and hold what is wrong: see [`check`](crate::check).
    pub(crate) fn of_entry(found: &Found, options: &Options, path: &str, is_check: bool) -> Self {
        let (texts, mistakes) = if is_check {
            (compile_for_check(found, options), Vec::new())
        } else {
            compile(found, options, &mut || {})
        };
        let mut files = Vec::new();
        let entry = match texts {
            Tree::File(text) => {
                files.extend(map_file(path, text.map));
                text.rust.unwrap_or_default()
            }
            Tree::Folder(_) => {
                let (beside, name) = path.rsplit_once('/').unwrap_or(("", path));
                let code = included(beside, name, texts, &mut files);
                print_items(code.into_items(), path)
            }
        };
        files.push(RustFile {
            path: format!("{path}.rs"),
            text: entry,
        });
        Self { files, mistakes }
    }
}

/// What one template file becomes.
struct Text {
    docs: TokenStream,
    /// None where there are mistakes.
    rust: Option<String>,
    /// For `ptl check`: where the Rust comes from.
    map: Option<String>,
}

fn compile<'a>(
    found: &'a Found,
    options: &Options,
    step: &mut dyn FnMut(),
) -> (Tree<'a, Text>, Vec<Mistakes>) {
    let mut mistakes = Vec::new();
    let mut text = |compiled: CompiledFile<'_>| {
        let rust = compiled.errors.is_empty().then(|| compiled.print());
        if rust.is_none() {
            mistakes.push(Mistakes::of(&compiled));
        }
        let docs = compiled.compiled.docs;
        // No token of this file is left but its documentation, which has no place.
        extra::invalidate_current_thread_spans();
        step();
        let map = None;
        Text { docs, rust, map }
    };
    let texts = compile_modules(found, options, &mut text);
    (texts, mistakes)
}

fn compile_for_check<'a>(found: &'a Found, options: &Options) -> Tree<'a, Text> {
    compile_modules(found, options, &mut |compiled| {
        let MappedRust { rust, map, .. } = MappedRust::new(&compiled);
        let docs = compiled.compiled.docs;
        extra::invalidate_current_thread_spans();
        Text {
            docs,
            rust: Some(rust),
            map: Some(map),
        }
    })
}

/// The map of the file `path.rs`.
fn map_file(path: &str, map: Option<String>) -> Option<RustFile> {
    map.map(|text| RustFile {
        path: format!("{path}.rs.map"),
        text,
    })
}

/// The files of the modules in `folder`, and their index if it has an origin to name.
fn modules_below(
    folder: &str,
    modules: Vec<(&Module, Tree<'_, Text>)>,
    origin: Option<&str>,
    files: &mut Vec<RustFile>,
) {
    let mut declarations = TokenStream::new();
    for (module, tree) in modules {
        let path = format!("{folder}{}", module.name);
        let docs = match tree {
            Tree::File(text) => {
                files.extend(text.rust.map(|text| RustFile {
                    path: format!("{path}.rs"),
                    text,
                }));
                text.docs
            }
            Tree::Folder(modules) => {
                modules_below(&format!("{path}/"), modules, Some(&module.origin), files);
                TokenStream::new()
            }
        };
        let (docs, name) = (module.docs_from(docs), module.ident());
        declarations.extend(quote!(#docs pub mod #name;));
    }
    files.extend(origin.map(|origin| RustFile {
        path: format!("{folder}mod.rs"),
        text: print_items(declarations, origin),
    }));
}

/// The files to include, whose paths start at the folder `beside`, and what includes each of them.
fn included<'t>(
    beside: &str,
    path: &str,
    texts: Tree<'t, Text>,
    files: &mut Vec<RustFile>,
) -> Tree<'t, Code> {
    match texts {
        Tree::File(text) => {
            let file = format!("{path}.rs");
            files.extend(map_file(&joined(beside, path), text.map));
            files.push(RustFile {
                path: joined(beside, &file),
                text: text.rust.unwrap_or_default(),
            });
            Tree::File(Code {
                docs: text.docs,
                items: quote!(::core::include!(#file);),
            })
        }
        Tree::Folder(modules) => {
            let modules = modules.into_iter().map(|(module, texts)| {
                let path = format!("{path}/{}", module.name);
                (module, included(beside, &path, texts, files))
            });
            Tree::Folder(modules.collect())
        }
    }
}

fn joined(folder: &str, path: &str) -> String {
    if folder.is_empty() {
        path.to_owned()
    } else {
        format!("{folder}/{path}")
    }
}
