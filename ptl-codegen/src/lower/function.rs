//! `#[template]` on a Rust function.

use ptl_parser::ErrorKind;
use ptl_parser::ast::Kind;
use quote::{ToTokens as _, quote};
use syn::spanned::Spanned as _;
use syn::{Attribute, Block, Expr, FnArg, ReturnType, Signature, Type};

use super::{Body, Place, Rules};
use crate::error::CompileError;
use crate::ir::{Expression, Named, Positional, Template, is_condition};
use crate::scope::{Known, Scope};
use crate::signature::{self, Fails};

/// A function, or a method of an `impl` or `trait`, before it is lowered.
pub(crate) struct Function {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: proc_macro2::TokenStream,
    pub(crate) signature: Signature,
    pub(crate) block: Option<Block>,
}

/// Lowers a free function.
pub(crate) fn function(function: Function, kind: Kind, errors: &mut Vec<CompileError>) -> Template {
    let mut scope = Scope::default();
    let name = function.signature.ident.to_string();
    let known = known_signature(&function.signature, kind, String::new());
    scope.declare(&name, Known::Local(known));
    lower(function, kind, &mut scope, errors)
}

/// What a caller knows of a function that is a template.
pub(super) fn known_signature(
    signature: &Signature,
    kind: Kind,
    defaults: String,
) -> signature::Signature {
    let parameters: Vec<_> = signature
        .inputs
        .iter()
        .filter_map(|input| match input {
            FnArg::Typed(parameter) => Some(parameter),
            FnArg::Receiver(_) => None,
        })
        .collect();
    let (named, positional): (Vec<_>, Vec<_>) = parameters
        .into_iter()
        .partition(|parameter| parameter.attrs.iter().any(is_default));
    let text = |parameter: &&syn::PatType| parameter.pat.to_token_stream().to_string();
    signature::Signature {
        kind,
        is_async: signature.asyncness.is_some(),
        fails: Fails::of(declared(&signature.output)),
        positional: positional
            .iter()
            .map(|parameter| signature::Parameter {
                pattern: text(parameter),
                is_impl: matches!(&*parameter.ty, Type::ImplTrait(_)),
                is_conditional: !parameter.attrs.is_empty(),
            })
            .collect(),
        named: named
            .iter()
            .map(|parameter| {
                let conditions = parameter.attrs.iter().filter(|own| is_condition(own));
                signature::NamedParameter {
                    name: text(parameter),
                    conditions: quote!(#(#conditions)*),
                }
            })
            .collect(),
        defaults,
    }
}

/// Lowers a function whose name, or whose type's methods, are in scope.
pub(super) fn lower(
    function: Function,
    kind: Kind,
    scope: &mut Scope,
    errors: &mut Vec<CompileError>,
) -> Template {
    let signature = function.signature;
    let rules = Rules {
        kind,
        is_async: signature.asyncness.is_some(),
        fails: Fails::of(declared(&signature.output)),
    };
    let mut body = Body::new(Place::Rust, scope, errors, rules);
    body.check_modifiers(&signature);
    let (receiver, positional, named) = body.inputs(signature.inputs);
    for own in &named {
        body.check_option(&signature.generics, own);
    }
    let statements = function.block.map(|block| {
        body.in_block(|body| {
            body.bind_parameters(&positional, &named);
            body.rust_statements(block)
        })
    });
    Template {
        attributes: function.attributes,
        visibility: function.visibility,
        is_async: signature.asyncness.is_some(),
        name: signature.ident,
        generics: signature.generics,
        kind,
        receiver,
        positional,
        named,
        result: match signature.output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(*ty),
        },
        is_left_unseen: body.is_left_unseen,
        body: statements,
    }
}

fn declared(output: &ReturnType) -> Option<&Type> {
    match output {
        ReturnType::Default => None,
        ReturnType::Type(_, ty) => Some(ty),
    }
}

impl Body<'_> {
    fn check_modifiers(&mut self, signature: &Signature) {
        let modifiers = [
            signature.constness.map(|word| (word.span, "const")),
            signature.abi.as_ref().map(|abi| (abi.span(), "extern")),
            match &signature.safety {
                syn::Safety::Default => None,
                other => Some((other.span(), "unsafe")),
            },
            signature
                .variadic
                .as_ref()
                .map(|variadic| (variadic.span(), "variadic")),
        ];
        for (span, modifier) in modifiers.into_iter().flatten() {
            self.error(ErrorKind::FunctionModifier { modifier }, span);
        }
    }

    fn inputs(
        &mut self,
        inputs: syn::punctuated::Punctuated<FnArg, syn::Token![,]>,
    ) -> (
        Option<proc_macro2::TokenStream>,
        Vec<Positional>,
        Vec<Named>,
    ) {
        let (mut receiver, mut positional, mut named) = (None, Vec::new(), Vec::new());
        for input in inputs {
            let parameter = match input {
                FnArg::Receiver(own) => {
                    receiver = Some(own.into_token_stream());
                    continue;
                }
                FnArg::Typed(parameter) => parameter,
            };
            let (defaults, attributes): (Vec<_>, Vec<_>) =
                parameter.attrs.into_iter().partition(is_default);
            match defaults.into_iter().next() {
                None if named.is_empty() => positional.push(Positional {
                    attributes,
                    pattern: *parameter.pat,
                    ty: *parameter.ty,
                }),
                None => self.error(ErrorKind::RequiredBehindDefault, parameter.pat.span()),
                Some(default) => {
                    let default = self.default(&default);
                    let own = self.named(attributes, &parameter.pat, *parameter.ty, default);
                    if let Some(own) = &own {
                        self.check_default(own, &positional, &named);
                    }
                    named.extend(own);
                }
            }
        }
        (receiver, positional, named)
    }

    fn default(&mut self, attribute: &Attribute) -> Option<Expression> {
        match attribute.parse_args::<Expr>() {
            Ok(expr) => Some(self.expression(expr, Vec::new())),
            Err(error) => {
                let kind = ErrorKind::NotRust {
                    what: "default",
                    reason: error.to_string(),
                };
                self.error(kind, error.span());
                None
            }
        }
    }
}

/// `#[default(…)]`
fn is_default(attribute: &Attribute) -> bool {
    attribute.path().is_ident("default")
}
