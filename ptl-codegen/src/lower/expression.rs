//! What PTL adds to Rust's expressions: calls of templates, literals, and a `return` that keeps what was collected.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use ptl_parser::ErrorKind;
use quote::ToTokens as _;
use syn::Expr;
use syn::spanned::Spanned as _;
use syn::visit_mut::{self, VisitMut};

use super::Body;
use super::call::Block;
use super::rust_statement::is_literal_macro;
use crate::fragment;
use crate::ir::{Call, Callee, Expression, Insert, Leave};
use crate::placeholder;
use crate::scope::{Known, bound_inside};
use crate::signature::Fails;

impl Body<'_> {
    /// Reads what PTL adds to an expression. The placeholders of `inserts` may stand in it already.
    pub(super) fn expression(&mut self, expr: Expr, inserts: Vec<Insert>) -> Expression {
        self.expression_with(expr, inserts, Block::None)
    }

    /// The same for the call of a `with` statement, or for any expression.
    pub(super) fn expression_with(
        &mut self,
        mut expr: Expr,
        inserts: Vec<Insert>,
        block: Block,
    ) -> Expression {
        let known = inserts.len();
        let hidden = bound_inside(&expr);
        let mut pass = Pass {
            body: self,
            inserts,
            hidden,
            leaves: Vec::new(),
            is_enclosed: false,
            loops: 0,
        };
        pass.visit_expr_mut(&mut expr);
        let Pass {
            inserts,
            mut leaves,
            ..
        } = pass;
        leaves.extend(inserts.iter().flat_map(Insert::leaves));
        let read = Expression {
            expr,
            inserts,
            leaves,
        };
        self.check_calls(&read, known, block);
        read
    }

    fn check_calls(&mut self, read: &Expression, known: usize, block: Block) {
        let outermost = read.call().map(std::ptr::from_ref);
        for insert in read.inserts.iter().skip(known) {
            if let Insert::Call(call) = insert {
                let is_outermost = outermost.is_some_and(|other| std::ptr::eq(other, call));
                self.check_call(call, if is_outermost { block } else { Block::None });
            }
        }
    }
}

struct Pass<'a, 'b> {
    body: &'a mut Body<'b>,
    inserts: Vec<Insert>,
    leaves: Vec<Leave>,
    hidden: HashSet<String>,
    /// Inside a closure or an `async` block, whose `return`, `?` and `.await` are its own business.
    is_enclosed: bool,
    /// How many of Rust's loops stand around what is being read.
    loops: usize,
}

impl VisitMut for Pass<'_, '_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Await(future) => {
                let span = future.await_token.span;
                self.check_await(span);
                self.visit_expr_mut(&mut future.base);
                if let Some(index) = placeholder::index_of(&future.base)
                    && let Some(Insert::Call(call)) = self.inserts.get_mut(index)
                {
                    call.is_awaited = true;
                    *expr = placeholder::expr(index, span);
                }
                return;
            }
            // What a `macro_rules!` macro was given is one operand, but rustc forgets that when it gets it back.
            Expr::Group(group) if !is_operand(&group.expr) => {
                let inner = std::mem::replace(&mut *group.expr, Expr::Verbatim(TokenStream::new()));
                *expr = Expr::Paren(syn::ExprParen {
                    attrs: Vec::new(),
                    paren_token: syn::token::Paren::default(),
                    expr: Box::new(inner),
                });
            }
            Expr::Try(tried) => self.check_try(tried.question_token.span),
            Expr::Return(returned) => self.check_return(returned),
            Expr::Break(left) => {
                self.leave(Leave::Break, left.label.as_ref());
                self.check_loop("break", left.label.as_ref(), left.break_token.span);
            }
            Expr::Continue(next) => {
                self.leave(Leave::Continue, next.label.as_ref());
                self.check_loop("continue", next.label.as_ref(), next.continue_token.span);
            }
            Expr::Loop(_) | Expr::While(_) | Expr::ForLoop(_) => {
                self.loops += 1;
                visit_mut::visit_expr_mut(self, expr);
                self.loops -= 1;
                return;
            }
            Expr::Closure(closure) => {
                self.enclosed(|pass| visit_mut::visit_expr_closure_mut(pass, closure));
                return;
            }
            Expr::Async(block) => {
                self.enclosed(|pass| visit_mut::visit_expr_async_mut(pass, block));
                return;
            }
            _ => {}
        }
        visit_mut::visit_expr_mut(self, expr);
        let insert = match expr {
            Expr::Macro(invocation) => self.literal(&invocation.mac),
            Expr::Call(call) => self.call(call).map(Insert::Call),
            Expr::MethodCall(call) => self.method_call(call).map(Insert::Call),
            _ => None,
        };
        if let Some(insert) = insert {
            *expr = self.insert(insert, expr.span());
        }
    }

    fn visit_macro_mut(&mut self, invocation: &mut syn::Macro) {
        // The values of a literal are expressions, which are read as such.
        if !self.is_enclosed && !is_literal_macro(invocation) && may_return(invocation) {
            self.body.is_left_unseen = true;
        }
    }

    /// Items have no part in the template around them.
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

impl Pass<'_, '_> {
    fn insert(&mut self, insert: Insert, span: Span) -> Expr {
        self.inserts.push(insert);
        placeholder::expr(self.inserts.len() - 1, span)
    }

    fn enclosed(&mut self, visit: impl FnOnce(&mut Self)) {
        let outside = std::mem::replace(&mut self.is_enclosed, true);
        visit(self);
        self.is_enclosed = outside;
    }

    fn check_await(&mut self, span: Span) {
        if !self.is_enclosed && !self.body.rules.is_async {
            self.body.error(ErrorKind::AwaitOutsideAsync, span);
        }
    }

    fn check_try(&mut self, span: Span) {
        if !self.is_enclosed && self.body.rules.fails == Fails::Never {
            self.body.error(ErrorKind::TryWithoutResult, span);
        }
    }

    /// Keeps in mind a `break` or `continue` that may leave the expression.
    fn leave(&mut self, way: fn(Option<String>) -> Leave, label: Option<&syn::Lifetime>) {
        if !self.is_enclosed && (self.loops == 0 || label.is_some()) {
            self.leaves.push(way(label.map(ToString::to_string)));
        }
    }

    /// A `break` or `continue` inside an expression. One with a label, inside a loop of Rust's, is left to rustc.
    fn check_loop(&mut self, word: &'static str, label: Option<&syn::Lifetime>, span: Span) {
        if !self.is_enclosed && self.loops == 0 {
            let label = label.map(ToString::to_string);
            let error = self.body.leaving_by_loop(word, label.as_deref());
            if let Some(kind) = error {
                self.body.error(kind, span);
            }
        }
    }

    /// A `return` inside an expression, such as the `else` of a `match`.
    fn check_return(&mut self, returned: &mut syn::ExprReturn) {
        if self.is_enclosed {
            return;
        }
        self.body.is_left_unseen = true;
        let span = returned.return_token.span;
        let error = self.body.leaving_by_return();
        if let Some(kind) = error {
            self.body.error(kind, span);
        }
        match &returned.expr {
            Some(value) => self.body.check_returned(value),
            None => {
                self.leaves.push(Leave::Return);
                if self.body.rules.fails != Fails::Never {
                    returned.expr = Some(Box::new(self.insert(Insert::Written, span)));
                }
            }
        }
    }

    /// `f!("…")` or `h!("…")`, where Rust's own lexer has been at work.
    fn literal(&mut self, invocation: &syn::Macro) -> Option<Insert> {
        if !is_literal_macro(invocation) {
            return None;
        }
        let body = self.body.rust_literal(invocation)?;
        Some(Insert::literal(invocation.path.is_ident("h"), body))
    }

    /// A call of a function whose name is known to be a template's.
    fn call(&mut self, call: &mut syn::ExprCall) -> Option<Call> {
        let name = callee_name(&call.func);
        let known = name
            .as_ref()
            .filter(|name| !self.hidden.contains(&name.to_string()))
            .and_then(|name| self.body.scope.template(&name.to_string()).cloned());
        let (Some(name), Some(known)) = (name, known) else {
            self.refuse_named(call.args.iter());
            return None;
        };
        let callee = match known {
            Known::Local(signature) => Callee::Local(name, signature),
            Known::Imported => Callee::Imported(name),
            Known::Nested(signature) => Callee::Nested(name, signature),
            Known::Itself => {
                let what = "a call of itself";
                self.body
                    .error(ErrorKind::NestedTemplate { what }, name.span());
                return None;
            }
        };
        let mut finished = self.finish(callee, std::mem::take(&mut call.args), call.func.span());
        finished.turbofish = turbofish(&call.func);
        Some(finished)
    }

    /// `self.name(…)` where `name` is known to be a template.
    fn method_call(&mut self, call: &mut syn::ExprMethodCall) -> Option<Call> {
        let is_self = matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("self"));
        let signature = is_self
            .then(|| self.body.scope.method(&call.method.to_string()).cloned())
            .flatten();
        let Some(signature) = signature else {
            self.refuse_named(call.args.iter());
            return None;
        };
        let callee = Callee::Method(call.receiver.clone(), call.method.clone(), signature);
        let span = call.method.span();
        let mut finished = self.finish(callee, std::mem::take(&mut call.args), span);
        finished.turbofish = call.turbofish.to_token_stream();
        Some(finished)
    }

    fn finish(
        &mut self,
        callee: Callee,
        arguments: syn::punctuated::Punctuated<Expr, syn::Token![,]>,
        span: Span,
    ) -> Call {
        let mut positional = Vec::new();
        let mut named: Vec<(Ident, Expr)> = Vec::new();
        let mut is_misordered = false;
        for argument in arguments {
            match named_argument(argument) {
                Argument::Named(name, value) => named.push((name, value)),
                Argument::Positional(value) => {
                    if let Some((last, _)) = named.last() {
                        is_misordered = true;
                        let name = last.to_string();
                        self.body
                            .error(ErrorKind::PositionalAfterNamed { name }, value.span());
                    }
                    positional.push(value);
                }
            }
        }
        Call {
            callee,
            turbofish: TokenStream::new(),
            positional,
            named,
            is_awaited: false,
            is_misordered,
            span,
        }
    }

    fn refuse_named<'e>(&mut self, arguments: impl Iterator<Item = &'e Expr>) {
        for argument in arguments {
            if let Expr::Assign(assign) = argument
                && let Some(name) = variable(&assign.left)
            {
                let name = name.to_string();
                self.body
                    .error(ErrorKind::NamedArgumentOfFunction { name }, argument.span());
            }
        }
    }
}

/// Macros of the standard library that contain no `return` of their own.
const STANDARD_MACROS: [&str; 32] = [
    "assert",
    "assert_eq",
    "assert_ne",
    "cfg",
    "column",
    "concat",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "env",
    "eprint",
    "eprintln",
    "file",
    "format",
    "format_args",
    "include_bytes",
    "include_str",
    "line",
    "matches",
    "module_path",
    "option_env",
    "panic",
    "print",
    "println",
    "stringify",
    "todo",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

/// Whether a macro may end the function that it stands in, as far as its name and what it is given tell.
fn may_return(invocation: &syn::Macro) -> bool {
    let name = invocation.path.segments.last();
    let is_standard =
        name.is_some_and(|name| STANDARD_MACROS.iter().any(|known| name.ident == known));
    !is_standard || fragment::has_word(invocation.tokens.clone(), "return")
}

/// Whether an expression needs no brackets, wherever it stands.
fn is_operand(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Path(_)
            | Expr::Lit(_)
            | Expr::Call(_)
            | Expr::MethodCall(_)
            | Expr::Field(_)
            | Expr::Index(_)
            | Expr::Macro(_)
            | Expr::Paren(_)
            | Expr::Array(_)
            | Expr::Tuple(_)
            | Expr::Group(_)
    )
}

/// An argument of a call.
enum Argument {
    Positional(Expr),
    Named(Ident, Expr),
}

/// `name = value`, taken apart.
fn named_argument(argument: Expr) -> Argument {
    match argument {
        Expr::Assign(assign) => match variable(&assign.left).cloned() {
            Some(name) => Argument::Named(name, *assign.right),
            None => Argument::Positional(Expr::Assign(assign)),
        },
        other => Argument::Positional(other),
    }
}

fn variable(expr: &Expr) -> Option<&Ident> {
    match expr {
        Expr::Path(path) if path.qself.is_none() => path.path.get_ident(),
        _ => None,
    }
}

/// The name of a callee that is one word, with generic arguments perhaps.
fn callee_name(callee: &Expr) -> Option<Ident> {
    let segment = only_segment(callee)?;
    (!matches!(segment.arguments, syn::PathArguments::Parenthesized(_)))
        .then(|| segment.ident.clone())
}

/// The generic arguments of a callee.
fn turbofish(callee: &Expr) -> TokenStream {
    only_segment(callee)
        .map(|segment| segment.arguments.to_token_stream())
        .unwrap_or_default()
}

fn only_segment(callee: &Expr) -> Option<&syn::PathSegment> {
    let Expr::Path(callee) = callee else {
        return None;
    };
    let is_name = callee.qself.is_none()
        && callee.path.leading_colon.is_none()
        && callee.path.segments.len() == 1;
    callee.path.segments.first().filter(|_| is_name)
}

/// `Err(…)` or `None`, however qualified.
pub(super) fn is_failure(value: &Expr) -> bool {
    let (path, name) = match value {
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => (path, "Err"),
            _ => return false,
        },
        Expr::Path(path) => (path, "None"),
        Expr::Paren(paren) => return is_failure(&paren.expr),
        Expr::Group(group) => return is_failure(&group.expr),
        _ => return false,
    };
    path.path
        .segments
        .last()
        .is_some_and(|segment| segment.ident == name)
}
