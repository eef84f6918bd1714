//! Templates for `ptl check`: their Rust stands in files of its own.
//!
//! The compiler tells the place of an error in a file that is included, where of a macro's output it would only tell
//! the place of the macro.

mod position;

use std::env;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use ptl_build::check::MappedRust;
use ptl_build::{CompiledFile, Found, compile_modules};
use ptl_codegen::Options;
use quote::quote;

use crate::modules::{CodeText, Compiled, dependency};
pub(crate) use position::is_in_body;

/// Writes what was read, compiled, to files in `folder`, and makes the code that includes them.
pub(crate) fn compile<'a>(found: &'a Found, folder: &Path, options: &Options) -> Compiled<'a> {
    let mut reports = Vec::new();
    let code = compile_modules(found, options, &mut |compiled| {
        let mut items = TokenStream::new();
        match write(&compiled, folder) {
            Ok(file) => items.extend(quote!(::core::include!(#file);)),
            Err(report) => reports.push(report),
        }
        items.extend(dependency(&compiled.file.absolute));
        CodeText {
            docs: compiled.compiled.docs.to_string(),
            items: items.to_string(),
        }
    });
    Compiled { code, reports }
}

/// The part of the folder for generated files that is for one macro: where another one reads the same file beside
/// others, the code may be another.
pub(crate) fn folder_for(folder: &Path, root: &Path, path: &str) -> PathBuf {
    let package = env::var("CARGO_PKG_NAME").unwrap_or_default();
    folder.join(format!("{package}-{:016x}", hash((root, path))))
}

pub(crate) fn hash(value: impl std::hash::Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn write(compiled: &CompiledFile<'_>, folder: &Path) -> Result<String, String> {
    let path = folder.join(format!("{}.rs", compiled.file.path));
    let unwritable = |error: &dyn std::fmt::Display| {
        format!(
            "the code for `ptl check` cannot be written to `{}`: {error}",
            path.display()
        )
    };
    MappedRust::new(compiled)
        .write(&path)
        .map_err(|error| unwritable(&error))?;
    match path.to_str() {
        Some(path) => Ok(path.to_owned()),
        None => Err(unwritable(&"its path is not UTF-8")),
    }
}

#[cfg(test)]
mod tests;
