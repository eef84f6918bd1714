//! `include_ptl!`: a file of templates, or a folder of them.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use proc_macro::{Group, TokenTree};
use proc_macro2::{Ident, Span, TokenStream};
use ptl_build::check::folder;
use ptl_build::{Found, LIMITS, read};
use ptl_codegen::Options;
use ptl_html::Policy;
use ptl_parser::ErrorKind;
use quote::quote;

use crate::check::{self, folder_for, is_in_body};
use crate::diagnostics::{Place, compile_error, message};
use crate::input::Input;
use crate::manifest::Manifest;
use crate::modules::{Compiled, compile};
use crate::session::{Session, outside_compiler};

/// Stands for the path of the crate `ptl` as long as the code is text: `$crate` has no text that leads back to it.
const CRATE: &str = "__ptl_crate";

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
    let (code, reports) = outside_compiler(session, || {
        compile_to_text(&found, folder.as_deref(), policy)
    });
    output.extend(reports.iter().map(|report| message(report, place)));
    // proc-macro2 would lex it once more to see whether it can be lexed, which is known of what it printed itself.
    match code.parse::<proc_macro::TokenStream>() {
        Ok(code) => {
            let crate_path: Vec<_> = proc_macro::TokenStream::from(crate_path)
                .into_iter()
                .collect();
            output.extend(TokenStream::from(with_crate_path(code, &crate_path)));
        }
        Err(error) => output.extend(message(&error.to_string(), place)),
    }
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
fn compile_to_text(
    found: &Found,
    folder: Option<&Path>,
    policy: Arc<Policy>,
) -> (String, Vec<String>) {
    let name = Ident::new(CRATE, Span::call_site());
    let options = Options {
        policy,
        tells_places: folder.is_some(),
        ..Options::new(quote!(#name))
    };
    let Compiled { code, reports } = match folder {
        Some(folder) => check::compile(found, folder, &options),
        None => compile(found, &options),
    };
    (code, reports)
}

/// The compiler's own tokens, since to wrap each of them in one of proc-macro2's takes longer than to look at it.
fn with_crate_path(
    tokens: proc_macro::TokenStream,
    crate_path: &[TokenTree],
) -> proc_macro::TokenStream {
    let mut output = Vec::new();
    for tree in tokens {
        match tree {
            TokenTree::Ident(ident) if ident.to_string() == CRATE => {
                output.extend_from_slice(crate_path);
            }
            TokenTree::Group(group) => {
                let stream = with_crate_path(group.stream(), crate_path);
                let mut replaced = Group::new(group.delimiter(), stream);
                replaced.set_span(group.span());
                output.push(TokenTree::Group(replaced));
            }
            tree => output.push(tree),
        }
    }
    output.into_iter().collect()
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
