//! What was read, compiled: a file's items, a folder's modules.

use std::path::Path;

use proc_macro2::TokenStream;
use ptl_build::{CompiledFile, Found, Tree, compile_in_parallel};
use ptl_codegen::{Options, print_line};
use ptl_parser::report;
use quote::quote;

/// The code of a file or folder, and its errors.
#[derive(Debug)]
pub(crate) struct Compiled<'a> {
    /// The code of each file.
    pub(crate) code: Tree<'a, CodeText>,
    /// The errors, each shown in its source lines.
    pub(crate) reports: Vec<String>,
}

/// The code of a file as text, which can leave the thread that made it.
#[derive(Debug)]
pub(crate) struct CodeText {
    /// The documentation of its module, as attributes.
    pub(crate) docs: String,
    /// Its items.
    pub(crate) items: String,
}

/// Compiles what was read.
pub(crate) fn compile<'a>(found: &'a Found, options: &Options) -> Compiled<'a> {
    let finish = |compiled: CompiledFile<'_>| {
        let reports = shown_errors(&compiled);
        let mut items = compiled.compiled.tokens;
        items.extend(dependency(&compiled.file.absolute));
        let code = CodeText {
            docs: print_line(compiled.compiled.docs),
            items: print_line(items),
        };
        (code, reports)
    };
    let mut reports = Vec::new();
    let modules = compile_in_parallel(found, options, finish, &mut || {});
    let code = modules.map(&mut |(code, of_file)| {
        reports.extend(of_file);
        code
    });
    Compiled { code, reports }
}

/// Has cargo rebuild the crate when a file changes: the compiler is told to include it.
pub(crate) fn dependency(path: &Path) -> Option<TokenStream> {
    // A path that is no text can stand in no source file.
    let path = path.to_str()?;
    Some(quote! {
        const _: &[::core::primitive::u8] = ::core::include_bytes!(#path);
    })
}

fn shown_errors(compiled: &CompiledFile<'_>) -> Vec<String> {
    let text = compiled.text();
    let errors = compiled.errors.iter().cloned();
    errors
        .map(|error| shown(&compiled.file.path, &text, error))
        .collect()
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
