//! `impl …:` and `trait …:` blocks.

use proc_macro2::TokenStream;
use ptl_parser::ast::{self, Member as AstMember, MethodsKind};
use quote::quote;
use syn::Type;

use super::function::{self, Function};
use super::template::{signature, template};
use super::{Body, Place, Rules};
use crate::error::CompileError;
use crate::fragment;
use crate::ir::{Member, Methods};
use crate::scope::Scope;
use crate::signature::Fails;
use crate::source::Source;

/// Makes the templates of a block known as methods of their type or trait.
pub(super) fn declare(source: &Source, methods: &ast::Methods, scope: &mut Scope) {
    let owners = owners(source, methods);
    let Some(owner) = owners.first() else { return };
    for member in &methods.members {
        if let AstMember::Template(template) = member {
            let defaults = format!("__ptl_{owner}_{}_", template.name.text);
            let signature = signature(source, template, defaults);
            scope.declare_method(owner, &template.name.text, signature);
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
    scope.enter_methods(owners(source, methods));
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
    scope.enter_methods(Vec::new());
    let mut outside = outside(source, scope, errors, methods);
    let attributes = outside.attributes(&methods.docs, &methods.attributes);
    let head = outside.tokens(methods.head.span)?;
    let implements_trait = match methods.kind {
        MethodsKind::Trait => {
            outside.read(methods.head.span, fragment::trait_head)?;
            false
        }
        MethodsKind::Impl => {
            let head = outside.read(methods.head.span, fragment::impl_head)?;
            head.trait_.is_some()
        }
    };
    Some(Methods {
        attributes: quote!(#(#attributes)*),
        kind: methods.kind,
        head,
        implements_trait,
        owner: owners(source, methods)
            .into_iter()
            .next()
            .unwrap_or_default(),
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
    let owners = head_owners(block.head.clone(), block.kind);
    let owner = owners.first().cloned().unwrap_or_default();
    for member in &block.members {
        if let RustMember::Template(function, kind) = member {
            let name = function.signature.ident.to_string();
            let defaults = format!("__ptl_{owner}_{name}_");
            let known = function::known_signature(&function.signature, *kind, defaults);
            scope.declare_method(&owner, &name, known);
        }
    }
    scope.enter_methods(owners);
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
        implements_trait: block.implements_trait,
        owner,
        members,
    }
}

/// An `impl` or `trait` of Rust's, before it is lowered.
pub(crate) struct RustMethods {
    pub(crate) attributes: TokenStream,
    pub(crate) kind: MethodsKind,
    pub(crate) head: TokenStream,
    pub(crate) implements_trait: bool,
    pub(crate) members: Vec<RustMember>,
}

pub(crate) enum RustMember {
    /// Taken as it is.
    Item(TokenStream),
    /// A method that is marked as a template of this kind.
    Template(Box<Function>, ast::Kind),
}

/// Whose methods `self` has in a block: first the type or trait whose methods the block's templates are, then the
/// other one, so that a default of the trait is found from its implementation.
fn owners(source: &Source, methods: &ast::Methods) -> Vec<String> {
    let Ok(tokens) = source.tokens(methods.head.span, &[]) else {
        return Vec::new();
    };
    head_owners(tokens, methods.kind)
}

pub(super) fn head_owners(tokens: TokenStream, kind: MethodsKind) -> Vec<String> {
    match kind {
        MethodsKind::Trait => match fragment::trait_head(tokens) {
            Ok(head) => vec![head.ident.to_string()],
            Err(_) => Vec::new(),
        },
        MethodsKind::Impl => match fragment::impl_head(tokens) {
            Ok(head) => {
                let ty = last_name(&head.self_ty);
                let implemented = head.trait_.as_ref().and_then(|implemented| {
                    let last = implemented.0.segments.last()?;
                    Some(last.ident.to_string())
                });
                ty.into_iter().chain(implemented).collect()
            }
            Err(_) => Vec::new(),
        },
    }
}

fn last_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => Some(path.path.segments.last()?.ident.to_string()),
        Type::Reference(reference) => last_name(&reference.elem),
        _ => None,
    }
}
