//! What was read, compiled: a tree of files as modules.

use std::borrow::Cow;
use std::sync::Arc;
use std::vec;

use proc_macro2::{Ident, Span, TokenStream};
use ptl_codegen::{
    CompileError, Compiled, Location, Neighbours, Options, Source, SourceMap, compile_source,
    print, print_with_map,
};
use ptl_parser::Error;
use quote::quote;

use crate::read::{Found, Module, TemplateFile};

/// A file, or the modules of a folder, with something for each file.
#[derive(Debug)]
pub enum Tree<'a, T> {
    /// What a file became.
    File(T),
    /// The modules of a folder, in their order.
    Folder(Vec<(&'a Module, Tree<'a, T>)>),
}

/// A file, compiled.
#[derive(Debug)]
pub struct CompiledFile<'a> {
    /// The file.
    pub file: &'a TemplateFile,
    /// What it was compiled to.
    pub compiled: Compiled,
    /// Everything that is wrong in it, as places in [`CompiledFile::text`].
    pub errors: Vec<Error>,
    source: Option<&'a Source>,
    options: Options,
}

impl CompiledFile<'_> {
    /// The text that the errors are shown in. What is not UTF-8 shows as question marks, of which each stands for a
    /// byte.
    pub fn text(&self) -> Cow<'_, str> {
        match self.source {
            Some(source) => source.text().into(),
            None => legible(&self.file.bytes).into(),
        }
    }

    /// The file as the parser read it; none if it is not UTF-8.
    pub fn parsed(&self) -> Option<&ptl_parser::Parsed> {
        self.source.map(Source::parsed)
    }

    /// Rust text that keeps the lines of the file.
    pub fn print(&self) -> String {
        match self.source {
            Some(source) => print(&self.compiled, source, &self.options, &self.file.origin),
            None => String::new(),
        }
    }

    /// The same, with a map that tells where in the file each piece of it comes from.
    pub fn print_with_map(&self) -> (String, SourceMap) {
        match self.source {
            Some(source) => {
                print_with_map(&self.compiled, source, &self.options, &self.file.origin)
            }
            None => Default::default(),
        }
    }
}

/// Compiles each file of what was read, so that its modules know each other, and keeps what `finish` makes of it.
pub fn compile_modules<'a, T>(
    found: &'a Found,
    options: &Options,
    finish: &mut dyn FnMut(CompiledFile<'_>) -> T,
) -> Tree<'a, T> {
    let parsed: Vec<_> = files(found).into_iter().map(Parsed::of).collect();
    let neighbours = neighbours(&parsed);
    let compiled = parsed.into_iter().map(|parsed| {
        let options = Options {
            neighbours: Some((Arc::clone(&neighbours), parsed.path.clone())),
            ..options.clone()
        };
        compile_file(parsed, options, &mut *finish)
    });
    tree(found, compiled.collect())
}

/// A file, and the names of the modules around it and its own.
pub(crate) struct File<'a> {
    template: &'a TemplateFile,
    path: Vec<String>,
}

pub(crate) fn files(found: &Found) -> Vec<File<'_>> {
    let mut files = Vec::new();
    add_files(found, &mut Vec::new(), &mut files);
    files
}

fn add_files<'a>(found: &'a Found, path: &mut Vec<String>, files: &mut Vec<File<'a>>) {
    match found {
        Found::File(template) => files.push(File {
            template,
            path: path.clone(),
        }),
        Found::Folder(modules) => {
            for module in modules {
                path.push(module.name.clone());
                add_files(&module.found, path, files);
                path.pop();
            }
        }
    }
}

/// A file, and what the parser read in its text if it is one.
pub(crate) struct Parsed<'a> {
    file: &'a TemplateFile,
    pub(crate) path: Vec<String>,
    text: Result<(&'a str, ptl_parser::Parsed), Error>,
}

impl<'a> Parsed<'a> {
    pub(crate) fn of(file: File<'a>) -> Self {
        let File { template, path } = file;
        let text = ptl_parser::decode(&template.bytes);
        Self {
            file: template,
            path,
            text: text.map(|text| (text, ptl_parser::parse(text))),
        }
    }
}

/// The templates of all files.
pub(crate) fn neighbours(files: &[Parsed<'_>]) -> Arc<Neighbours> {
    let mut neighbours = Neighbours::default();
    for file in files {
        if let Ok((_, parsed)) = &file.text {
            neighbours.add(file.path.clone(), &parsed.module);
        }
    }
    Arc::new(neighbours)
}

/// What was made of each file, in the place of the file.
pub(crate) fn tree<T>(found: &Found, compiled: Vec<T>) -> Tree<'_, T> {
    place(found, &mut compiled.into_iter()).unwrap_or(Tree::Folder(Vec::new()))
}

/// None where something is not there for all files.
fn place<'a, T>(found: &'a Found, compiled: &mut vec::IntoIter<T>) -> Option<Tree<'a, T>> {
    match found {
        Found::File(_) => compiled.next().map(Tree::File),
        Found::Folder(modules) => {
            let trees = modules
                .iter()
                .map(|module| Some((module, place(&module.found, compiled)?)));
            trees.collect::<Option<_>>().map(Tree::Folder)
        }
    }
}

pub(crate) fn compile_file<T>(
    parsed: Parsed<'_>,
    options: Options,
    finish: impl FnOnce(CompiledFile<'_>) -> T,
) -> T {
    let Parsed { file, text, .. } = parsed;
    let (source, error) = match text {
        Ok((text, parsed)) => {
            let source = Source::from_parsed(text.to_owned(), parsed);
            let source = if options.tells_places {
                source
            } else {
                source.without_places()
            };
            (Some(source), None)
        }
        Err(error) => (None, Some(error)),
    };
    let mut compiled = match &source {
        Some(source) => compile_source(source, &options),
        None => Compiled {
            docs: TokenStream::new(),
            tokens: TokenStream::new(),
            errors: Vec::new(),
            values: Vec::new(),
        },
    };
    let errors = std::mem::take(&mut compiled.errors);
    finish(CompiledFile {
        file,
        compiled,
        errors: errors.into_iter().map(placed).chain(error).collect(),
        source: source.as_ref(),
        options,
    })
}

/// The error as the parser would report it.
fn placed(error: CompileError) -> Error {
    // Only a Rust function has errors at tokens.
    let bytes = |location| match location {
        Location::Bytes(span) => span,
        Location::Tokens(..) => ptl_parser::Span::default(),
    };
    let placed = Error::new(error.kind, bytes(error.location));
    match error.related {
        Some(related) => placed.related(bytes(related)),
        None => placed,
    }
}

/// Something to show of bytes that are not UTF-8; every other byte keeps its place.
fn legible(bytes: &[u8]) -> String {
    bytes
        .utf8_chunks()
        .map(|chunk| chunk.valid().to_owned() + &"?".repeat(chunk.invalid().len()))
        .collect()
}

/// The code of a file.
#[derive(Debug)]
pub struct Code {
    /// The documentation of its module, as attributes.
    pub docs: TokenStream,
    /// Its items.
    pub items: TokenStream,
}

impl<'a, T> Tree<'a, T> {
    /// Makes something else of what each file became, in the order of the files.
    pub fn map<U>(self, change: &mut dyn FnMut(T) -> U) -> Tree<'a, U> {
        match self {
            Self::File(file) => Tree::File(change(file)),
            Self::Folder(modules) => {
                let modules = modules.into_iter();
                let changed = modules.map(|(module, tree)| (module, tree.map(change)));
                Tree::Folder(changed.collect())
            }
        }
    }
}

impl Tree<'_, Code> {
    /// The items of a file, or a module for each file of a folder.
    pub fn into_items(self) -> TokenStream {
        self.into_code().items
    }

    fn into_code(self) -> Code {
        let modules = match self {
            Self::File(code) => return code,
            Self::Folder(modules) => modules,
        };
        let modules = modules.into_iter().map(|(module, tree)| {
            let Code { docs, items } = tree.into_code();
            let docs = module.docs_from(docs);
            let name = module.ident();
            quote!(#docs pub mod #name { #items })
        });
        Code {
            docs: TokenStream::new(),
            items: modules.collect(),
        }
    }
}

impl Module {
    /// The name of the module, as Rust writes it.
    pub(crate) fn ident(&self) -> Ident {
        let name = syn::parse_str::<Ident>(&self.name);
        name.map_or_else(
            |_| Ident::new_raw(&self.name, Span::call_site()),
            |name| Ident::new(&name.to_string(), Span::call_site()),
        )
    }

    /// The documentation of the module: what its file says, or else where it came from.
    pub(crate) fn docs_from(&self, docs: TokenStream) -> TokenStream {
        if !docs.is_empty() {
            return docs;
        }
        let origin = format!("Templates of `{}`.", self.origin);
        quote!(#[doc = #origin])
    }
}

#[cfg(test)]
mod tests;
