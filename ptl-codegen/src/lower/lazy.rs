//! `lazy!`: the call of a template, to be made later.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use ptl_parser::ErrorKind;
use ptl_parser::ast::Kind;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprCall, ExprMethodCall, Path};

use super::{Body, Place, Rules};
use crate::error::CompileError;
use crate::fragment;
use crate::ir::{Lazy, LazyCallee};
use crate::scope::{Known, Scope};
use crate::signature::Fails;

/// Reads what stands in the brackets of `lazy!`.
pub(crate) fn lazy(tokens: TokenStream, errors: &mut Vec<CompileError>) -> Option<Lazy> {
    let (keyword, tokens) = take_move(tokens);
    let mut scope = Scope::default();
    // Whether something can fail or be waited for is up to the code around the macro.
    let rules = Rules {
        kind: Kind::Html,
        is_async: true,
        fails: Fails::Unknown,
    };
    let mut body = Body::new(Place::Rust, &mut scope, errors, rules);
    if tokens.is_empty() {
        body.error(ErrorKind::NotACall, Span::call_site());
        return None;
    }
    let expr = match fragment::expression(tokens) {
        Ok(expr) => expr,
        Err(error) => {
            body.error(error.kind, error.span);
            return None;
        }
    };
    let span = expr.span();
    let (is_awaited, expr) = match ungrouped(expr) {
        Expr::Await(future) => (true, ungrouped(*future.base)),
        other => (false, other),
    };
    let callee = match expr {
        Expr::Call(call) => body.path_call(call),
        Expr::MethodCall(call) => Some(body.method_call(call)),
        _ => None,
    };
    let Some(callee) = callee else {
        body.error(ErrorKind::NotACall, span);
        return None;
    };
    Some(Lazy {
        keyword,
        is_awaited,
        callee,
    })
}

fn take_move(tokens: TokenStream) -> (Option<Ident>, TokenStream) {
    let mut rest = tokens.clone().into_iter();
    match rest.next() {
        Some(TokenTree::Ident(word)) if word == "move" => (Some(word), rest.collect()),
        _ => (None, tokens),
    }
}

/// What a `macro_rules!` macro was given, or what stands in brackets.
fn ungrouped(expr: Expr) -> Expr {
    match expr {
        Expr::Group(group) => ungrouped(*group.expr),
        Expr::Paren(paren) => ungrouped(*paren.expr),
        other => other,
    }
}

impl Body<'_> {
    /// The call of a template by its path, whose last word is known to be a template by being called here.
    fn path_call(&mut self, mut call: ExprCall) -> Option<LazyCallee> {
        let Expr::Path(callee) = &mut *call.func else {
            return None;
        };
        if callee.qself.is_some() {
            return None;
        }
        let name = callee.path.segments.last()?.clone();
        let has_module = callee.path.segments.len() > 1 || callee.path.leading_colon.is_some();
        let path = has_module.then(|| callee.path.clone());
        self.scope.declare(&name.ident.to_string(), Known::Imported);
        callee.path = Path::from(name);
        let call = self.expression(Expr::Call(call), Vec::new());
        call.call()?;
        Some(LazyCallee::Path(path, call))
    }

    fn method_call(&mut self, call: ExprMethodCall) -> LazyCallee {
        let call = self.expression(Expr::MethodCall(call), Vec::new());
        LazyCallee::Method(call)
    }
}
