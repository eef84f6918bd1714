//! Calls of templates: arguments against parameters, `with` blocks, captures.

use std::cell::Cell;
use std::collections::HashSet;

use proc_macro2::Ident;
use ptl_parser::{ErrorKind, ast, nearest};
use syn::spanned::Spanned as _;
use syn::visit::Visit;
use syn::{Expr, Generics};

use super::Body;
use super::template::plain;
use crate::ir::{Call, Callee, Expression, Insert, Named, Positional, Statement, With};
use crate::placeholder;
use crate::scope::bound_names;
use crate::signature::{Fails, Signature};

/// Whether a call is a `with` statement's, whose block is the last argument by position.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Block {
    Given,
    None,
}

impl Body<'_> {
    /// Holds the arguments of a call against what is known of the callee.
    pub(super) fn check_call(&mut self, call: &Call, block: Block) {
        for (index, (name, _)) in call.named.iter().enumerate() {
            let earlier = call.named.get(..index).unwrap_or_default();
            if earlier.iter().any(|(other, _)| other == name) {
                let kind = ErrorKind::DuplicateArgumentName { name: plain(name) };
                self.error(kind, name.span());
            }
        }
        if let Some(signature) = call.callee.signature() {
            let signature = signature.clone();
            let errors = self.errors.len();
            self.check_names(call, &signature);
            if self.errors.len() == errors {
                self.check_positions(call, &signature, block);
            }
        }
    }

    fn check_names(&mut self, call: &Call, signature: &Signature) {
        for (name, _) in &call.named {
            let text = plain(name);
            if signature
                .named
                .iter()
                .any(|parameter| parameter.plain() == text)
            {
                continue;
            }
            let is_positional = signature
                .positional
                .iter()
                .any(|parameter| parameter.pattern.trim_start_matches("mut ") == text);
            let kind = if is_positional {
                ErrorKind::PositionalByName { name: text }
            } else {
                let named = signature.named.iter();
                let known: Vec<_> = named.map(|parameter| parameter.name.clone()).collect();
                ErrorKind::UnknownArgumentName {
                    nearest: nearest(&text, known.iter().map(String::as_str)).map(str::to_owned),
                    known,
                    name: text,
                    callee: call.callee.name(),
                }
            };
            self.error(kind, name.span());
        }
    }

    fn check_positions(&mut self, call: &Call, signature: &Signature, block: Block) {
        let mut positional = signature.positional.iter();
        if call.is_misordered || positional.any(|parameter| parameter.is_conditional) {
            return;
        }
        let given = call.positional.len() + usize::from(block == Block::Given);
        let expected = signature.positional.len();
        let extra = call.positional.get(expected);
        if let (Some(extra), Some(parameter)) =
            (extra, signature.named.get(given.wrapping_sub(expected + 1)))
        {
            let name = parameter.name.clone();
            self.error(ErrorKind::DefaultByPosition { name }, extra.span());
        } else if given != expected {
            let missing = signature
                .positional
                .get(given..)
                .unwrap_or_default()
                .iter()
                .map(|parameter| parameter.pattern.clone())
                .collect();
            let kind = ErrorKind::ArgumentCount {
                callee: call.callee.name(),
                expected,
                given,
                missing,
            };
            self.error(kind, call.span);
        }
    }

    /// An appended call that can fail or be waited for says so.
    pub(super) fn check_append(&mut self, value: &Expression) {
        let is_tried = matches!(value.expr, Expr::Try(_));
        let Some(call) = value.call() else { return };
        let Some(signature) = call.callee.signature().cloned() else {
            return;
        };
        let (callee, span, is_awaited) = (call.callee.name(), call.span, call.is_awaited);
        if signature.is_async && !is_awaited {
            self.error(ErrorKind::CallWithoutAwait { callee }, span);
        } else if signature.fails == Fails::Always && !is_tried {
            self.error(ErrorKind::CallWithoutTry { callee }, span);
        }
    }

    /// `with CALL:` and its block.
    pub(super) fn with(&mut self, with: &ast::With) -> Option<Statement> {
        let call = self.read_call(&with.call);
        if let Some(call) = &call {
            if call.call().is_none() {
                self.error_at(ErrorKind::WithoutTemplate, with.call.span);
            }
            self.within(with.call.span, |body| body.check_append(call));
        }
        let body = self.in_border("with", |body| body.statements(&with.body));
        Some(Statement::With(With {
            call: call?,
            body,
            location: self.location_at(with.call.span),
            place: Cell::default(),
        }))
    }

    /// `let NAME:` and its block.
    pub(super) fn capture(&mut self, capture: &ast::Capture) -> Option<Statement> {
        let body = self.in_border("let", |body| body.statements(&capture.body));
        let name = self.name(&capture.name)?;
        self.scope.bind_name(&capture.name.text);
        Some(Statement::Capture { name, body })
    }

    /// A default is evaluated before there are any arguments, so it can name no parameter.
    pub(super) fn check_default(
        &mut self,
        own: &Named,
        positional: &[Positional],
        named: &[Named],
    ) {
        let mut parameters = bound_names(positional.iter().map(|parameter| &parameter.pattern));
        parameters.extend(named.iter().map(|parameter| plain(&parameter.name)));
        parameters.insert(plain(&own.name));
        let mut naming = Naming {
            parameters: &parameters,
            found: None,
        };
        naming.visit_expr(&own.default.expr);
        if let Some(found) = naming.found {
            let name = plain(&found);
            self.error(ErrorKind::DefaultNamesParameter { name }, found.span());
        }
    }

    /// The struct that holds the named parameters knows nothing of the template's generic types.
    pub(super) fn check_option(&mut self, generics: &Generics, own: &Named) {
        let mut parameters = generic_names(generics);
        parameters.extend_from_slice(self.scope.parameters());
        let mut generic = GenericNames {
            parameters,
            found: None,
        };
        generic.visit_type(&own.ty);
        if let Some(ty) = generic.found {
            let name = plain(&own.name);
            self.error(
                ErrorKind::GenericNamedParameter { name, ty },
                own.name.span(),
            );
        }
    }
}

/// The names of generic types and constants.
pub(super) fn generic_names(generics: &Generics) -> Vec<Ident> {
    let types = generics.type_params().map(|parameter| &parameter.ident);
    let constants = generics.const_params().map(|parameter| &parameter.ident);
    types.chain(constants).cloned().collect()
}

/// Looks for a variable that has a parameter's name.
struct Naming<'a> {
    parameters: &'a HashSet<String>,
    found: Option<Ident>,
}

impl Visit<'_> for Naming<'_> {
    fn visit_expr_path(&mut self, path: &syn::ExprPath) {
        let variable = path.path.get_ident();
        let found = variable.filter(|variable| self.parameters.contains(&plain(variable)));
        self.found = self.found.take().or(found.cloned());
    }

    /// What is called is no parameter, and neither is what a closure binds.
    fn visit_expr_call(&mut self, call: &syn::ExprCall) {
        for argument in &call.args {
            self.visit_expr(argument);
        }
    }

    fn visit_expr_closure(&mut self, _: &syn::ExprClosure) {}
}

struct GenericNames {
    parameters: Vec<Ident>,
    found: Option<String>,
}

impl Visit<'_> for GenericNames {
    fn visit_ident(&mut self, ident: &Ident) {
        if self.parameters.contains(ident) || ident == "Self" {
            self.found = Some(ident.to_string());
        }
    }

    fn visit_type_impl_trait(&mut self, _: &syn::TypeImplTrait) {
        self.found = Some("impl Trait".to_owned());
    }
}

impl Expression {
    /// The call of a template that this expression is, behind `?`.
    pub(crate) fn call(&self) -> Option<&Call> {
        let inner = match &self.expr {
            Expr::Try(tried) => &tried.expr,
            other => other,
        };
        match self.inserts.get(placeholder::index_of(inner)?)? {
            Insert::Call(call) => Some(call),
            _ => None,
        }
    }
}

impl Callee {
    /// What is known of the callee's parameters.
    pub(crate) fn signature(&self) -> Option<&Signature> {
        match self {
            Self::Local(_, signature)
            | Self::Method(_, _, signature)
            | Self::Nested(_, signature) => Some(signature),
            Self::Imported(_) => None,
        }
    }

    /// The word that names the callee.
    pub(crate) fn ident(&self) -> &Ident {
        match self {
            Self::Local(name, _)
            | Self::Imported(name)
            | Self::Method(_, name, _)
            | Self::Nested(name, _) => name,
        }
    }

    /// Where the callee is named.
    pub(crate) fn span(&self) -> proc_macro2::Span {
        self.ident().span()
    }

    /// The callee in the words of an error.
    pub(crate) fn name(&self) -> String {
        plain(self.ident())
    }
}
