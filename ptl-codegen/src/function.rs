//! `#[template]` on Rust's own functions, alone or in an `impl` or `trait`.

use proc_macro2::TokenStream;
use ptl_parser::ErrorKind;
use ptl_parser::ast::{Kind, MethodsKind};
use quote::ToTokens as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::spanned::Spanned as _;
use syn::{Attribute, ImplItem, Item, TraitItem};

use crate::contexts;
use crate::generate::Generator;
use crate::ir;
use crate::lower::{self, Function, RustMember, RustMethods};
use crate::{CompileError, Compiled, Location, Options};

/// Compiles the function, `impl` or `trait` that `#[template(arguments)]` stands on.
#[must_use]
pub fn compile_function(arguments: TokenStream, item: TokenStream, options: &Options) -> Compiled {
    let mut errors = Vec::new();
    let arguments = Arguments::read(arguments, &mut errors);
    let crate_path = arguments
        .crate_path
        .unwrap_or_else(|| options.crate_path.clone());
    let Some(lowered) = lowered(item.clone(), arguments.kind, &mut errors) else {
        return Compiled {
            docs: TokenStream::new(),
            tokens: item,
            errors,
            values: Vec::new(),
        };
    };
    let mut values = Vec::new();
    if errors.is_empty() {
        let found = contexts::find(std::slice::from_ref(&lowered), &options.policy);
        (errors, values) = (found.errors, found.values);
    }
    let generator = Generator::new(&crate_path, &options.policy, !errors.is_empty());
    Compiled {
        docs: TokenStream::new(),
        tokens: generator.alone(&lowered),
        errors,
        values,
    }
}

/// None where the item is left as it is: it can be no template, or it is no Rust, and rustc says what is wrong with it.
fn lowered(item: TokenStream, kind: Kind, errors: &mut Vec<CompileError>) -> Option<ir::Item> {
    match syn::parse2::<Item>(item).ok()? {
        // A method cannot have the items that a template needs beside it.
        Item::Fn(function) if function.sig.receiver().is_some() => {
            errors.push(error(ErrorKind::NotAFunction, function.sig.ident.span()));
            None
        }
        Item::Fn(function) => {
            let function = Function {
                attributes: function.attrs,
                visibility: function.vis.into_token_stream(),
                signature: function.sig,
                block: Some(*function.block),
            };
            let template = lower::function(function, kind, errors);
            Some(ir::Item::Template(template))
        }
        Item::Impl(block) => {
            let methods = impl_methods(block, errors);
            Some(ir::Item::Methods(lower::rust_methods(methods, errors)))
        }
        Item::Trait(block) => {
            let methods = trait_methods(block, errors);
            Some(ir::Item::Methods(lower::rust_methods(methods, errors)))
        }
        other => {
            errors.push(error(ErrorKind::NotAFunction, other.span()));
            None
        }
    }
}

fn error(kind: ErrorKind, span: proc_macro2::Span) -> CompileError {
    CompileError::new(kind, Location::Tokens(span, span))
}

/// What stands in the brackets of `#[template(…)]`.
#[derive(Default)]
struct Arguments {
    kind: Kind,
    crate_path: Option<TokenStream>,
}

impl Arguments {
    fn read(tokens: TokenStream, errors: &mut Vec<CompileError>) -> Self {
        match Self::parse.parse2(tokens) {
            Ok(arguments) => arguments,
            Err(reason) => {
                let span = reason.span();
                let reason = reason.to_string();
                errors.push(error(ErrorKind::TemplateArguments { reason }, span));
                Self::default()
            }
        }
    }
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut arguments = Self::default();
        while !input.is_empty() {
            if input.peek(syn::Token![crate]) {
                input.parse::<syn::Token![crate]>()?;
                input.parse::<syn::Token![=]>()?;
                let path = input.call(syn::Path::parse_mod_style)?;
                arguments.crate_path = Some(path.into_token_stream());
            } else {
                let kind: syn::Ident = input.parse()?;
                let known = Kind::ALL.iter().find(|known| kind == known.word());
                arguments.kind = *known.ok_or_else(|| {
                    let reason = format!("`{kind}` is no kind");
                    syn::Error::new(kind.span(), reason)
                })?;
            }
            if !input.is_empty() {
                input.parse::<syn::Token![,]>()?;
            }
        }
        Ok(arguments)
    }
}

fn impl_methods(mut block: syn::ItemImpl, errors: &mut Vec<CompileError>) -> RustMethods {
    let items = std::mem::take(&mut block.items);
    let members = items.into_iter().map(|item| match item {
        ImplItem::Fn(mut method) => match take_mark(&mut method.attrs, errors) {
            Some(kind) => {
                let function = Function {
                    attributes: method.attrs,
                    visibility: method.vis.into_token_stream(),
                    signature: method.sig,
                    block: Some(method.block),
                };
                RustMember::Template(Box::new(function), kind)
            }
            None => RustMember::Item(method.into_token_stream()),
        },
        other => RustMember::Item(other.into_token_stream()),
    });
    let members = members.collect();
    let attributes = std::mem::take(&mut block.attrs);
    RustMethods {
        attributes,
        kind: MethodsKind::Impl,
        head: without_braces(block.into_token_stream()),
        members,
    }
}

fn trait_methods(mut block: syn::ItemTrait, errors: &mut Vec<CompileError>) -> RustMethods {
    let items = std::mem::take(&mut block.items);
    let members = items.into_iter().map(|item| match item {
        TraitItem::Fn(mut method) => match take_mark(&mut method.attrs, errors) {
            Some(kind) => {
                let function = Function {
                    attributes: method.attrs,
                    visibility: TokenStream::new(),
                    signature: method.sig,
                    block: method.default,
                };
                RustMember::Template(Box::new(function), kind)
            }
            None => RustMember::Item(method.into_token_stream()),
        },
        other => RustMember::Item(other.into_token_stream()),
    });
    let members = members.collect();
    let attributes = std::mem::take(&mut block.attrs);
    RustMethods {
        attributes,
        kind: MethodsKind::Trait,
        head: without_braces(block.into_token_stream()),
        members,
    }
}

/// A block that has no items any more ends with its braces.
fn without_braces(block: TokenStream) -> TokenStream {
    let mut tokens: Vec<_> = block.into_iter().collect();
    tokens.pop();
    tokens.into_iter().collect()
}

/// Takes `#[template]` off a method, and says which kind it marks.
fn take_mark(attributes: &mut Vec<Attribute>, errors: &mut Vec<CompileError>) -> Option<Kind> {
    let index = attributes.iter().position(|attribute| {
        let last = attribute.path().segments.last();
        last.is_some_and(|segment| segment.ident == "template")
    })?;
    let mark = attributes.remove(index);
    let arguments = match mark.meta {
        syn::Meta::List(list) => list.tokens,
        _ => TokenStream::new(),
    };
    Some(Arguments::read(arguments, errors).kind)
}
