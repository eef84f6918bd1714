//! Templates: head, parameters, body.

use proc_macro2::{Ident, TokenStream};
use ptl_parser::ErrorKind;
use ptl_parser::ast;
use quote::{ToTokens as _, quote};
use syn::{Attribute, Generics, Pat, Type};

use super::{Body, Place, Rules};
use crate::error::CompileError;
use crate::fragment;
use crate::ir::{Expression, Named, Nested, Positional, Statement, Template, is_condition};
use crate::scope::{Known, Scope};
use crate::signature::{Fails, NamedParameter, Parameter, Signature};
use crate::source::Source;

/// What a caller knows of a template from its head in the text.
pub(super) fn signature(source: &Source, template: &ast::Template, defaults: String) -> Signature {
    let parameters = template
        .parameters
        .iter()
        .filter(|parameter| parameter.ty.is_some());
    let (named, positional): (Vec<_>, Vec<_>) =
        parameters.partition(|parameter| parameter.default.is_some());
    let text = |fragment: ast::Fragment| fragment.span.of(source.text());
    Signature {
        kind: template.kind,
        is_async: template.asynchrony.is_some(),
        fails: fails(source, template),
        positional: positional
            .iter()
            .map(|parameter| Parameter {
                pattern: text(parameter.pattern).to_owned(),
                is_impl: parameter.ty.is_some_and(|ty| is_impl(text(ty))),
                is_conditional: !parameter.attributes.is_empty(),
            })
            .collect(),
        named: named
            .iter()
            .map(|parameter| NamedParameter {
                name: text(parameter.pattern).to_owned(),
                conditions: conditions(source, &parameter.attributes),
            })
            .collect(),
        defaults,
    }
}

fn fails(source: &Source, template: &ast::Template) -> Fails {
    let ty = template.result.map(|result| {
        let tokens = source.tokens(result.span, &[]).unwrap_or_default();
        fragment::ty(tokens).unwrap_or(Type::Verbatim(TokenStream::new()))
    });
    Fails::of(ty.as_ref())
}

/// The attributes that may take something away.
fn conditions(source: &Source, attributes: &[ast::Fragment]) -> TokenStream {
    let read = attributes.iter().flat_map(|attribute| {
        let tokens = source.tokens(attribute.span, &[]).unwrap_or_default();
        fragment::attributes(tokens).unwrap_or_default()
    });
    let conditions = read.filter(is_condition);
    quote!(#(#conditions)*)
}

fn is_impl(ty: &str) -> bool {
    ty.strip_prefix("impl")
        .is_some_and(|rest| rest.starts_with(char::is_whitespace))
}

/// A template of a module or of a block of methods.
pub(super) fn template(
    source: &Source,
    scope: &mut Scope,
    errors: &mut Vec<CompileError>,
    template: &ast::Template,
) -> Option<Template> {
    let rules = Rules {
        kind: template.kind,
        is_async: template.asynchrony.is_some(),
        fails: fails(source, template),
    };
    let place = Place::Text(source, template.head);
    Body::new(place, scope, errors, rules).template(template)
}

impl Body<'_> {
    fn template(&mut self, template: &ast::Template) -> Option<Template> {
        let attributes = self.attributes(&template.docs, &template.attributes);
        let visibility = match template.visibility {
            Some(visibility) => self.tokens(visibility.span),
            None => Some(TokenStream::new()),
        };
        let generics = self.generics(template);
        let (receiver, positional, named) = self.parameters(template, generics.as_ref());
        let result = match template.result {
            Some(result) => Some(self.ty(result)?),
            None => None,
        };
        let body = template.body.as_ref().map(|block| {
            self.in_block(|body| {
                body.bind_parameters(&positional, &named);
                body.statements(block)
            })
        });
        Some(Template {
            attributes,
            visibility: visibility?,
            is_async: template.asynchrony.is_some(),
            name: self.name(&template.name)?,
            generics: generics?,
            kind: template.kind,
            receiver,
            positional,
            named,
            result,
            is_left_unseen: self.is_left_unseen,
            body,
        })
    }

    /// A template inside a template becomes a closure, which sees the locals around it.
    pub(super) fn nested_template(&mut self, template: &ast::Template) -> Option<Statement> {
        let source = self.place.source()?;
        self.check_nested(template);
        let name = self.name(&template.name)?;
        let signature = signature(source, template, format!("__ptl_{}_", plain(&name)));
        let (_, positional, named) = self.parameters(template, None);
        let result = match template.result {
            Some(result) => Some(self.ty(result)?),
            None => None,
        };
        let rules = Rules {
            kind: template.kind,
            is_async: false,
            fails: signature.fails,
        };
        let mut inner = Body::new(self.place, self.scope, self.errors, rules);
        let body = inner.in_block(|body| {
            body.scope.bind_template(&template.name.text, Known::Itself);
            body.bind_parameters(&positional, &named);
            match &template.body {
                Some(block) => body.statements(block),
                None => Vec::new(),
            }
        });
        let is_left_unseen = inner.is_left_unseen;
        self.scope
            .bind_template(&template.name.text, Known::Nested(signature.clone()));
        Some(Statement::Template(Box::new(Nested {
            name,
            kind: template.kind,
            positional,
            named,
            result,
            signature,
            is_left_unseen,
            body,
        })))
    }

    fn check_nested(&mut self, template: &ast::Template) {
        if let Some(generics) = template.generics {
            let what = "generic parameters";
            self.error_at(ErrorKind::NestedTemplate { what }, generics.span);
        }
        if let Some(span) = template.asynchrony {
            self.error_at(ErrorKind::NestedTemplate { what: "`async`" }, span);
        }
        for parameter in &template.parameters {
            if parameter.ty.is_none() {
                let what = "`self`";
                self.error_at(ErrorKind::NestedTemplate { what }, parameter.span);
            }
        }
    }

    pub(super) fn bind_parameters(&mut self, positional: &[Positional], named: &[Named]) {
        for parameter in positional {
            match plain_name(&parameter.pattern) {
                Some(name) => self.scope.bind_parameter(&name.to_string()),
                None => self.scope.bind(&parameter.pattern),
            }
        }
        for parameter in named {
            self.scope.bind_parameter(&parameter.name.to_string());
        }
    }

    /// Docs become attributes, as they do in Rust.
    pub(super) fn attributes(
        &mut self,
        docs: &[ast::Fragment],
        attributes: &[ast::Fragment],
    ) -> Vec<Attribute> {
        let mut read = Vec::new();
        for doc in docs {
            if let Some(source) = self.place.source() {
                let text = doc.span.of(source.text());
                let literal = proc_macro2::Literal::string(text);
                read.extend(fragment::attributes(quote!(#[doc = #literal])).unwrap_or_default());
            }
        }
        for attribute in attributes {
            read.extend(
                self.read(attribute.span, fragment::attributes)
                    .unwrap_or_default(),
            );
        }
        read
    }

    fn generics(&mut self, template: &ast::Template) -> Option<Generics> {
        let mut generics = match template.generics {
            Some(generics) => self.read(generics.span, fragment::generics)?,
            None => Generics::default(),
        };
        if let Some(predicates) = template.where_clause {
            generics.where_clause = Some(self.read(predicates.span, |tokens| {
                fragment::where_clause(quote!(where #tokens))
            })?);
        }
        Some(generics)
    }

    fn parameters(
        &mut self,
        template: &ast::Template,
        generics: Option<&Generics>,
    ) -> (Option<TokenStream>, Vec<Positional>, Vec<Named>) {
        let (mut receiver, mut positional, mut named) = (None, Vec::new(), Vec::new());
        for parameter in &template.parameters {
            let attributes = self.attributes(&[], &parameter.attributes);
            let Some(ty) = parameter.ty else {
                receiver = self
                    .read(parameter.pattern.span, fragment::receiver)
                    .map(|receiver| receiver.to_token_stream());
                continue;
            };
            let (pattern, ty) = (self.pattern(parameter.pattern), self.ty(ty));
            let (Some(pattern), Some(ty)) = (pattern, ty) else {
                continue;
            };
            match &parameter.default {
                None => positional.push(Positional {
                    attributes,
                    pattern,
                    ty,
                }),
                Some(default) => {
                    let value = self.read_expression(default);
                    let own = self.within(parameter.pattern.span, |body| {
                        let own = body.named(attributes, &pattern, ty, value)?;
                        if let Some(generics) = generics {
                            body.check_option(generics, &own);
                        }
                        Some(own)
                    });
                    if let Some(own) = &own {
                        self.within(default.span, |body| {
                            body.check_default(own, &positional, &named);
                        });
                    }
                    named.extend(own);
                }
            }
        }
        (receiver, positional, named)
    }

    /// A parameter that is passed by name has a name.
    pub(super) fn named(
        &mut self,
        attributes: Vec<Attribute>,
        pattern: &Pat,
        ty: Type,
        default: Option<Expression>,
    ) -> Option<Named> {
        let default = default?;
        let Some(name) = plain_name(pattern) else {
            let span = syn::spanned::Spanned::span(pattern);
            self.error(ErrorKind::NamedParameterPattern, span);
            return None;
        };
        Some(Named {
            attributes,
            name: name.clone(),
            ty,
            default,
        })
    }

    pub(super) fn name(&mut self, name: &ast::Name) -> Option<Ident> {
        let span = self.name_span(name.span);
        match name.text.strip_prefix("r#") {
            Some(raw) => Some(Ident::new_raw(raw, span)),
            None => syn::parse_str::<Ident>(&name.text).ok().map(|mut ident| {
                ident.set_span(span);
                ident
            }),
        }
    }
}

/// The name that a pattern is, if it is no more than that.
pub(crate) fn plain_name(pattern: &Pat) -> Option<&Ident> {
    match pattern {
        Pat::Ident(own)
            if own.by_ref.is_none() && own.mutability.is_none() && own.subpat.is_none() =>
        {
            Some(&own.ident)
        }
        _ => None,
    }
}

/// A name without `r#`.
pub(crate) fn plain(name: &Ident) -> String {
    crate::signature::plain(&name.to_string())
}
