//! `impl …:` and `trait …:` blocks.

use proc_macro2::{Ident, TokenStream};
use ptl_parser::ast::{self, Member as AstMember, MethodsKind};
use quote::quote;
use syn::{Attribute, Type};

use super::function::{self, Function};
use super::template::{signature, template};
use super::{Body, Place, Rules};
use crate::error::CompileError;
use crate::fragment;
use crate::generate::names;
use crate::ir::{Member, Methods};
use crate::scope::Scope;
use crate::signature::Fails;
use crate::source::Source;

/// Makes the templates of a block known as methods of their type or trait.
pub(super) fn declare(source: &Source, methods: &ast::Methods, scope: &mut Scope) {
    let Some(owners) = owners(source, methods) else {
        return;
    };
    for member in &methods.members {
        if let AstMember::Template(template) = member {
            let name = &template.name.text;
            let signature = signature(source, template, names::defaults(&owners.block, name));
            scope.declare_method(&owners.declared, name, &signature);
        }
    }
}

/// Lowers a block of methods.
pub(super) fn methods(
    source: &Source,
    scope: &mut Scope,
    errors: &mut Vec<CompileError>,
    methods: &ast::Methods,
) -> Option<Methods> {
    let owners = owners(source, methods).unwrap_or_default();
    scope.enter_methods(owners.searched, owners.parameters);
    let members = methods
        .members
        .iter()
        .filter_map(|member| match member {
            AstMember::Item(item) => outside(source, scope, errors, methods)
                .tokens(item.span)
                .map(Member::Rust),
            AstMember::Template(member) => {
                template(source, scope, errors, member).map(Member::Template)
            }
        })
        .collect();
    scope.enter_methods(Vec::new(), Vec::new());
    let mut outside = outside(source, scope, errors, methods);
    let attributes = outside.attributes(&methods.docs, &methods.attributes);
    let head = outside.tokens(methods.head.span)?;
    match methods.kind {
        MethodsKind::Trait => drop(outside.read(methods.head.span, fragment::trait_head)?),
        MethodsKind::Impl => drop(outside.read(methods.head.span, fragment::impl_head)?),
    }
    Some(Methods {
        attributes,
        kind: methods.kind,
        head,
        implemented: owners.implemented,
        block: owners.block,
        members,
    })
}

fn outside<'a>(
    source: &'a Source,
    scope: &'a mut Scope,
    errors: &'a mut Vec<CompileError>,
    methods: &ast::Methods,
) -> Body<'a> {
    let rules = Rules {
        kind: ast::Kind::Html,
        is_async: false,
        fails: Fails::Never,
    };
    Body::new(Place::Text(source, methods.head.span), scope, errors, rules)
}

/// `#[template]` on an `impl` or `trait`: its methods that are marked are templates.
pub(crate) fn rust_methods(block: RustMethods, errors: &mut Vec<CompileError>) -> Methods {
    let mut scope = Scope::default();
    let owners = Owners::of(block.head.clone(), block.kind).unwrap_or_default();
    for member in &block.members {
        if let RustMember::Template(function, kind) = member {
            let name = function.signature.ident.to_string();
            let defaults = names::defaults(&owners.block, &name);
            let known = function::known_signature(&function.signature, *kind, defaults);
            scope.declare_method(&owners.declared, &name, &known);
        }
    }
    scope.enter_methods(owners.searched, owners.parameters);
    let members = block
        .members
        .into_iter()
        .map(|member| match member {
            RustMember::Item(item) => Member::Rust(item),
            RustMember::Template(function, kind) => {
                Member::Template(function::lower(*function, kind, &mut scope, errors))
            }
        })
        .collect();
    Methods {
        attributes: block.attributes,
        kind: block.kind,
        head: block.head,
        implemented: owners.implemented,
        block: owners.block,
        members,
    }
}

/// An `impl` or `trait` of Rust's, before it is lowered.
pub(crate) struct RustMethods {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) kind: MethodsKind,
    pub(crate) head: TokenStream,
    pub(crate) members: Vec<RustMember>,
}

pub(crate) enum RustMember {
    /// Taken as it is.
    Item(TokenStream),
    /// A method that is marked as a template of this kind.
    Template(Box<Function>, ast::Kind),
}

/// Whose methods a block has, and whose methods `self` has in it.
#[derive(Default)]
struct Owners {
    /// The block itself, in the names of hidden items: a type may have several, with methods of one name.
    block: String,
    /// What the block's templates are found by.
    declared: Vec<String>,
    /// Where a method of `self` is looked for, in rustc's order.
    searched: Vec<String>,
    /// The trait whose methods the block has.
    implemented: Option<TokenStream>,
    /// The block's generic types and constants.
    parameters: Vec<Ident>,
}

impl Owners {
    /// By what stands before the braces of an `impl` or `trait`. None if that is not Rust.
    fn of(head: TokenStream, kind: MethodsKind) -> Option<Self> {
        let block = names::mangled(&head);
        match kind {
            MethodsKind::Trait => {
                let head = fragment::trait_head(head).ok()?;
                let own = vec![head.ident.to_string()];
                let (_, parameters, _) = head.generics.split_for_impl();
                let name = &head.ident;
                Some(Self {
                    block,
                    declared: own.clone(),
                    searched: own,
                    implemented: Some(quote!(#name #parameters)),
                    parameters: super::call::generic_names(&head.generics),
                })
            }
            MethodsKind::Impl => {
                let head = fragment::impl_head(head).ok()?;
                let ty = last_name(&head.self_ty).unwrap_or_default();
                let inherent = format!("impl {ty}");
                let implemented = head.trait_.as_ref().map(|(path, _)| quote!(#path));
                let (declared, searched) = match head.trait_ {
                    None => (
                        vec![block.clone(), inherent.clone()],
                        vec![block.clone(), inherent, ty],
                    ),
                    Some((implemented, _)) => {
                        let last = implemented.segments.last()?.ident.to_string();
                        (
                            vec![block.clone(), ty.clone()],
                            vec![inherent, block.clone(), ty, last],
                        )
                    }
                };
                Some(Self {
                    block,
                    declared,
                    searched,
                    implemented,
                    parameters: super::call::generic_names(&head.generics),
                })
            }
        }
    }
}

fn owners(source: &Source, methods: &ast::Methods) -> Option<Owners> {
    let tokens = source.tokens(methods.head.span, &[]).ok()?;
    Owners::of(tokens, methods.kind)
}

fn last_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        Type::Reference(reference) => last_name(&reference.elem),
        _ => None,
    }
}
