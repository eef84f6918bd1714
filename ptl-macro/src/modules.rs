//! What was read, compiled: a file's items, a folder's modules.

use std::path::Path;
use std::rc::Rc;

use proc_macro2::{Ident, Span, TokenStream};
use ptl_codegen::{CompileError, Location, Neighbours, Options, Source, compile_source};
use ptl_parser::report;
use quote::quote;

use crate::read::{Found, Module, TemplateFile};

/// The code of a file or folder, and its errors.
#[derive(Debug, Default)]
pub(crate) struct Compiled {
    /// The docs that a file begins with, as attributes.
    docs: TokenStream,
    /// The items.
    pub(crate) tokens: TokenStream,
    /// The errors, each shown in its source lines.
    pub(crate) reports: Vec<String>,
}

/// Compiles what was read.
pub(crate) fn compile(found: &Found, options: &Options) -> Compiled {
    let tree = parse(found);
    let mut neighbours = Neighbours::default();
    introduce(&tree, &mut Vec::new(), &mut neighbours);
    compile_tree(&tree, &mut Vec::new(), &Rc::new(neighbours), options)
}

/// What was read, with the text of each file.
enum Tree<'a> {
    File(&'a TemplateFile, Result<Source, ptl_parser::Error>),
    Folder(Vec<(&'a Module, Tree<'a>)>),
}

fn parse(found: &Found) -> Tree<'_> {
    match found {
        Found::File(file) => {
            let text = ptl_parser::decode(&file.bytes);
            Tree::File(file, text.map(|text| Source::from_text(text.to_owned())))
        }
        Found::Folder(modules) => Tree::Folder(
            modules
                .iter()
                .map(|module| (module, parse(&module.found)))
                .collect(),
        ),
    }
}

/// Makes the modules of a folder known to each other.
fn introduce(tree: &Tree<'_>, path: &mut Vec<String>, neighbours: &mut Neighbours) {
    match tree {
        Tree::File(_, Ok(source)) => neighbours.add(path.clone(), source),
        Tree::File(_, Err(_)) => {}
        Tree::Folder(modules) => {
            for (module, tree) in modules {
                path.push(module.name.clone());
                introduce(tree, path, neighbours);
                path.pop();
            }
        }
    }
}

fn compile_tree(
    tree: &Tree<'_>,
    path: &mut Vec<String>,
    neighbours: &Rc<Neighbours>,
    options: &Options,
) -> Compiled {
    let modules = match tree {
        Tree::File(file, source) => {
            let options = Options {
                neighbours: Some((Rc::clone(neighbours), path.clone())),
                ..options.clone()
            };
            return compile_file(file, source, &options);
        }
        Tree::Folder(modules) => modules,
    };
    let mut all = Compiled::default();
    for (module, tree) in modules {
        path.push(module.name.clone());
        let Compiled {
            mut docs,
            tokens,
            reports,
        } = compile_tree(tree, path, neighbours, options);
        path.pop();
        if docs.is_empty() {
            let origin = format!("Templates of `{}`.", module.path);
            docs = quote!(#[doc = #origin]);
        }
        let name = Ident::new_raw(&module.name, Span::call_site());
        all.tokens.extend(quote!(#docs pub mod #name { #tokens }));
        all.reports.extend(reports);
    }
    all
}

fn compile_file(
    file: &TemplateFile,
    source: &Result<Source, ptl_parser::Error>,
    options: &Options,
) -> Compiled {
    let mut compiled = match source {
        Ok(source) => compile_text(file, source, options),
        Err(error) => Compiled {
            reports: vec![shown(&file.path, &legible(&file.bytes), error.clone())],
            ..Compiled::default()
        },
    };
    compiled.tokens.extend(dependency(&file.absolute));
    compiled
}

/// Something to show of bytes that are not UTF-8; every other byte keeps its place.
fn legible(bytes: &[u8]) -> String {
    bytes
        .utf8_chunks()
        .map(|chunk| chunk.valid().to_owned() + &"?".repeat(chunk.invalid().len()))
        .collect()
}

/// Has cargo rebuild the crate when a file changes: the compiler is told to include it.
fn dependency(path: &Path) -> Option<TokenStream> {
    // A path that is no text can stand in no source file.
    let path = path.to_str()?;
    Some(quote! {
        const _: &[::core::primitive::u8] = ::core::include_bytes!(#path);
    })
}

fn compile_text(file: &TemplateFile, source: &Source, options: &Options) -> Compiled {
    let compiled = compile_source(source, options);
    let reports = compiled
        .errors
        .into_iter()
        .map(|error| shown(&file.path, source.text(), placed(error)))
        .collect();
    Compiled {
        docs: compiled.docs,
        tokens: compiled.tokens,
        reports,
    }
}

/// The error as the parser would report it.
fn placed(error: CompileError) -> ptl_parser::Error {
    // Only a Rust function has errors at tokens.
    let bytes = |location| match location {
        Location::Bytes(span) => span,
        Location::Tokens(..) => ptl_parser::Span::default(),
    };
    let placed = ptl_parser::Error::new(error.kind, bytes(error.location));
    match error.related {
        Some(related) => placed.related(bytes(related)),
        None => placed,
    }
}

/// The report of one error, with its code as in [`diagnostics`](crate::diagnostics), and without the word that the
/// compiler puts in front of it.
fn shown(path: &str, text: &str, error: ptl_parser::Error) -> String {
    let report = report(path, text, &[error]);
    let report = report.trim_end();
    let report = report.strip_prefix("error").unwrap_or(report);
    report.replacen("]: ", "] ", 1)
}

#[cfg(test)]
mod tests;
