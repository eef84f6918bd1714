//! What was read, compiled: a tree of files as modules.

use std::borrow::Cow;
use std::sync::Arc;

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
///
/// What `finish` is handed is all that lives of a file while the next one is compiled.
pub fn compile_modules<'a, T>(
    found: &'a Found,
    options: &Options,
    finish: &mut dyn FnMut(CompiledFile<'_>) -> T,
) -> Tree<'a, T> {
    let parsed = parse(found);
    let mut neighbours = Neighbours::default();
    introduce(&parsed, &mut Vec::new(), &mut neighbours);
    let neighbours = Arc::new(neighbours);
    compile_tree(parsed, &mut Vec::new(), &mut |parsed, path| {
        let options = Options {
            neighbours: Some((Arc::clone(&neighbours), path.to_vec())),
            ..options.clone()
        };
        finish(compile_file(parsed, options))
    })
}

/// A file, and its text if it is one.
pub(crate) struct Parsed<'a> {
    file: &'a TemplateFile,
    pub(crate) source: Result<Source, Error>,
}

impl<'a> Parsed<'a> {
    pub(crate) fn of(file: &'a TemplateFile) -> Self {
        let text = ptl_parser::decode(&file.bytes);
        Self {
            file,
            source: text.map(|text| Source::from_text(text.to_owned())),
        }
    }
}

fn parse(found: &Found) -> Tree<'_, Parsed<'_>> {
    match found {
        Found::File(file) => Tree::File(Parsed::of(file)),
        Found::Folder(modules) => {
            let modules = modules.iter();
            let parsed = modules.map(|module| (module, parse(&module.found)));
            Tree::Folder(parsed.collect())
        }
    }
}

/// Makes the modules of a folder known to each other.
fn introduce(tree: &Tree<'_, Parsed<'_>>, path: &mut Vec<String>, neighbours: &mut Neighbours) {
    match tree {
        Tree::File(Parsed { source, .. }) => {
            if let Ok(source) = source {
                neighbours.add(path.clone(), source);
            }
        }
        Tree::Folder(modules) => {
            for (module, tree) in modules {
                path.push(module.name.clone());
                introduce(tree, path, neighbours);
                path.pop();
            }
        }
    }
}

fn compile_tree<'a, T>(
    tree: Tree<'a, Parsed<'a>>,
    path: &mut Vec<String>,
    compile: &mut dyn FnMut(&Parsed<'_>, &[String]) -> T,
) -> Tree<'a, T> {
    match tree {
        Tree::File(parsed) => Tree::File(compile(&parsed, path)),
        Tree::Folder(modules) => {
            let mut compiled = Vec::new();
            for (module, tree) in modules {
                path.push(module.name.clone());
                compiled.push((module, compile_tree(tree, path, compile)));
                path.pop();
            }
            Tree::Folder(compiled)
        }
    }
}

pub(crate) fn compile_file<'a>(parsed: &'a Parsed<'_>, options: Options) -> CompiledFile<'a> {
    let (source, compiled, errors) = match &parsed.source {
        Ok(source) => {
            let mut compiled = compile_source(source, &options);
            let errors = std::mem::take(&mut compiled.errors);
            let errors = errors.into_iter().map(placed).collect();
            (Some(source), compiled, errors)
        }
        Err(error) => {
            let nothing = Compiled {
                docs: TokenStream::new(),
                tokens: TokenStream::new(),
                errors: Vec::new(),
                values: Vec::new(),
            };
            (None, nothing, vec![error.clone()])
        }
    };
    CompiledFile {
        file: parsed.file,
        compiled,
        errors,
        source,
        options,
    }
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
#[derive(Debug, Default)]
pub struct Code {
    /// The documentation of its module, as attributes.
    pub docs: TokenStream,
    /// Its items.
    pub items: TokenStream,
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
