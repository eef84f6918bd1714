//! What was read, compiled: a file's items, a folder's modules.

use proc_macro2::{Ident, Span, TokenStream};
use ptl_codegen::{CompileError, Location, Options, Source, compile_source};
use ptl_parser::{ErrorKind, report};
use quote::quote;

use crate::read::{Found, Module, TemplateFile};

/// The code of a file or folder, and its errors, shown in their source lines.
#[derive(Debug, Default)]
pub(crate) struct Compiled {
    pub(crate) tokens: TokenStream,
    pub(crate) reports: Vec<String>,
}

/// Compiles what was read.
pub(crate) fn compile(found: &Found, options: &Options) -> Compiled {
    match found {
        Found::File(file) => compile_file(file, options),
        Found::Folder(modules) => compile_folder(modules, options),
    }
}

fn compile_folder(modules: &[Module], options: &Options) -> Compiled {
    let mut all = Compiled::default();
    for module in modules {
        let Compiled { tokens, reports } = compile(&module.found, options);
        let name = Ident::new_raw(&module.name, Span::call_site());
        let docs = docs(module);
        all.reports.extend(reports);
        all.tokens.extend(quote! {
            #(#[doc = #docs])*
            pub mod #name { #tokens }
        });
    }
    all
}

/// The docs of a module: those that its file begins with, or else where it comes from.
fn docs(module: &Module) -> Vec<String> {
    let Found::File(file) = &module.found else {
        return vec![format!("Templates in `{}`.", module.path)];
    };
    let text = String::from_utf8_lossy(&file.bytes);
    let docs: Vec<String> = text
        .trim_start_matches('\u{feff}')
        .lines()
        .map(str::trim_start)
        .take_while(|line| line.is_empty() || line.starts_with("//"))
        .filter_map(|line| line.strip_prefix("//!"))
        .map(str::to_owned)
        .collect();
    if docs.is_empty() {
        vec![format!("Templates of `{}`.", file.path)]
    } else {
        docs
    }
}

fn compile_file(file: &TemplateFile, options: &Options) -> Compiled {
    let Some(absolute) = file.absolute.to_str() else {
        let kind = ErrorKind::PathNotReadable {
            path: file.path.clone(),
            reason: "the path of the crate is not UTF-8".to_owned(),
        };
        return Compiled {
            tokens: TokenStream::new(),
            reports: vec![kind.wording().message],
        };
    };
    // Cargo rebuilds the crate when a file changes that the compiler was told to include.
    let dependency = quote!(
        const _: &[::core::primitive::u8] = ::core::include_bytes!(#absolute);
    );
    let Compiled { tokens, reports } = match ptl_parser::decode(&file.bytes) {
        Ok(text) => compile_text(file, text, options),
        Err(error) => Compiled {
            tokens: TokenStream::new(),
            reports: vec![shown(
                &file.path,
                &String::from_utf8_lossy(&file.bytes),
                error,
            )],
        },
    };
    Compiled {
        tokens: quote!(#dependency #tokens),
        reports,
    }
}

fn compile_text(file: &TemplateFile, text: &str, options: &Options) -> Compiled {
    let source = Source::from_text(text.to_owned());
    let compiled = compile_source(&source, options);
    let reports = compiled
        .errors
        .into_iter()
        .map(|error| shown(&file.path, text, placed(error)))
        .collect();
    Compiled {
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

/// The report of one error, without the word that the compiler puts in front of it.
fn shown(path: &str, text: &str, error: ptl_parser::Error) -> String {
    let report = report(path, text, &[error]);
    let report = report.trim_end();
    report.strip_prefix("error").unwrap_or(report).to_owned()
}

#[cfg(test)]
mod tests;
