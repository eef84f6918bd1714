//! `include_ptl!`: a file of templates, or a folder of them.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use proc_macro2::{Ident, Span, TokenStream};
use ptl_build::check::folder;
use ptl_build::{Code, Found, LIMITS, read};
use ptl_codegen::Options;
use ptl_html::Policy;
use ptl_parser::ErrorKind;
use quote::{format_ident, quote};

use crate::check::{self, folder_for, hash, is_in_body};
use crate::diagnostics::{Place, compile_error, message};
use crate::input::Input;
use crate::manifest::Manifest;
use crate::modules::{CodeText, Compiled, compile};
use crate::session::{Session, outside_compiler};

pub(crate) fn expand(input: TokenStream, session: &Session) -> TokenStream {
    let Input { crate_path, tokens } = Input::new(input);
    let place = place(&tokens);
    let found = path(tokens).and_then(|path| Ok((read(&root(), &path, LIMITS)?, path)));
    let (found, path) = match found {
        Ok(found) => found,
        Err(kind) => return compile_error(&kind, place),
    };
    // What is wrong in a template that stands in a function is told at the macro, as in a build.
    let is_single = matches!(found, Found::File(_));
    let folder = folder().filter(|_| !(is_single && is_in_body(place.0, session)));
    let folder = folder.map(|folder| folder_for(&folder, &root(), &path));
    let mut settings = Options::new(TokenStream::new());
    let mut output = Manifest::read().settle(&mut settings, place);
    let policy = settings.policy;
    // The code knows the crate `ptl` by a name, since `$crate` has no text. Several macros can stand in one module.
    let alias = format!("__ptl_crate_{:016x}", hash(&path));
    let Compiled { code, reports } = outside_compiler(session, || {
        compile_to_text(&found, folder.as_deref(), policy, &alias)
    });
    output.extend(reports.iter().map(|report| message(report, place)));
    let alias = format_ident!("{alias}");
    let import = quote! {
        #[allow(unused_imports)]
        use #crate_path::__private::krate as #alias;
    };
    let code = code.map(&mut |text| code_of(&text, &import, place));
    output.extend(code.into_items());
    output
}

/// Paths start at the folder of the crate's Cargo.toml; without cargo, at the folder that the compiler runs in.
fn root() -> PathBuf {
    env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from)
}

/// The first and the last token, or the macro's call where there is none.
fn place(tokens: &TokenStream) -> Place {
    let spans = tokens.clone().into_iter().map(|tree| tree.span());
    let first = spans.clone().next();
    let last = spans.last();
    (
        first.unwrap_or_else(Span::call_site),
        last.unwrap_or_else(Span::call_site),
    )
}

/// The path in `"path"`.
fn path(tokens: TokenStream) -> Result<String, ErrorKind> {
    syn::parse2::<PathLiteral>(tokens)
        .map(|path| path.0)
        .map_err(|_| ErrorKind::NotAPath)
}

struct PathLiteral(String);

impl syn::parse::Parse for PathLiteral {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let path = input.parse::<syn::LitStr>()?;
        input.parse::<Option<syn::Token![,]>>()?;
        Ok(Self(path.value()))
    }
}

/// The code, and the reports of errors. Where a folder is named, the code is in files there, for `ptl check`.
fn compile_to_text<'a>(
    found: &'a Found,
    folder: Option<&Path>,
    policy: Arc<Policy>,
    crate_name: &str,
) -> Compiled<'a> {
    let name = Ident::new(crate_name, Span::call_site());
    let options = Options {
        policy,
        tells_places: folder.is_some(),
        ..Options::new(quote!(#name))
    };
    match folder {
        Some(folder) => check::compile(found, folder, &options),
        None => compile(found, &options),
    }
}

/// The code of a file as tokens, behind what imports the crate `ptl`.
fn code_of(text: &CodeText, import: &TokenStream, place: Place) -> Code {
    // proc-macro2 would lex it once more to see whether it can be lexed, which is known of what it printed itself.
    let items = match text.items.parse::<proc_macro::TokenStream>() {
        Ok(items) => items.into(),
        Err(error) => message(&error.to_string(), place),
    };
    Code {
        // It was tokens before.
        docs: text.docs.parse().unwrap_or_default(),
        items: quote!(#import #items),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> TokenStream {
        text.parse().unwrap()
    }

    #[test]
    fn a_path_is_one_string() {
        for text in ["\"a.ptl\"", "\"a.ptl\",", "r#\"a.ptl\"#"] {
            assert_eq!(path(tokens(text)).as_deref(), Ok("a.ptl"));
        }
        for text in [
            "",
            "a.ptl",
            "\"a\" \"b\"",
            "'a'",
            "1",
            "concat!(\"a\")",
            "b\"a\"",
            "\"a\",,",
        ] {
            assert_eq!(path(tokens(text)), Err(ErrorKind::NotAPath), "{text}");
        }
    }
}
