//! Rust files, made of what was read, that are yet to be written.

use std::io;
use std::path::Path;

use proc_macro2::TokenStream;
use ptl_codegen::{Options, print_items};
use ptl_parser::Error;
use quote::quote;

use crate::check::{MAP_SUFFIX, MappedRust};
use crate::inputs::Inputs;
use crate::modules::{Code, CompiledFile, Tree};
use crate::parallel::compile_in_parallel;
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
        let finish = |compiled: CompiledFile<'_>| Text::of(&compiled);
        let mut texts = compile_in_parallel(&inputs.found, options, finish, step);
        let mistakes = take_mistakes(&mut texts);
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
        let finish = |compiled: CompiledFile<'_>| {
            if is_check {
                Text::for_check(&compiled)
            } else {
                Text::of(&compiled)
            }
        };
        let mut texts = compile_in_parallel(found, options, finish, &mut || {});
        let mistakes = take_mistakes(&mut texts);
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
    /// The documentation of the module, as attributes.
    docs: String,
    /// None where there are mistakes.
    rust: Option<String>,
    /// For `ptl check`: where the Rust comes from.
    map: Option<String>,
    mistakes: Option<Mistakes>,
}

impl Text {
    fn of(compiled: &CompiledFile<'_>) -> Self {
        let is_fine = compiled.errors.is_empty();
        Self {
            docs: compiled.compiled.docs.to_string(),
            rust: is_fine.then(|| compiled.print()),
            map: None,
            mistakes: (!is_fine).then(|| Mistakes::of(compiled)),
        }
    }

    /// The same for `ptl check`, where mistakes are mistakes of the Rust.
    fn for_check(compiled: &CompiledFile<'_>) -> Self {
        let MappedRust { rust, map, .. } = MappedRust::new(compiled);
        Self {
            docs: compiled.compiled.docs.to_string(),
            rust: Some(rust),
            map: Some(map),
            mistakes: None,
        }
    }

    fn docs(&self) -> TokenStream {
        // It was tokens before.
        self.docs.parse().unwrap_or_default()
    }
}

/// Takes the mistakes out of the texts, in their order.
fn take_mistakes(texts: &mut Tree<'_, Text>) -> Vec<Mistakes> {
    match texts {
        Tree::File(text) => text.mistakes.take().into_iter().collect(),
        Tree::Folder(modules) => {
            let trees = modules.iter_mut().map(|(_, tree)| tree);
            trees.flat_map(take_mistakes).collect()
        }
    }
}

/// The map of the file `path.rs`.
fn map_file(path: &str, map: Option<String>) -> Option<RustFile> {
    map.map(|text| RustFile {
        path: format!("{path}.rs{MAP_SUFFIX}"),
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
                let docs = text.docs();
                files.extend(text.rust.map(|text| RustFile {
                    path: format!("{path}.rs"),
                    text,
                }));
                docs
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
            let docs = text.docs();
            files.extend(map_file(&joined(beside, path), text.map));
            files.push(RustFile {
                path: joined(beside, &file),
                text: text.rust.unwrap_or_default(),
            });
            Tree::File(Code {
                docs,
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
