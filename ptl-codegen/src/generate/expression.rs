//! Rust's expressions, with what PTL adds to them put in place.

use proc_macro2::{Span, TokenStream};
use ptl_parser::ast::Kind;
use quote::quote_spanned;
use syn::spanned::Spanned as _;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprReference};

use super::{Context, ours};
use crate::ir::{Body, Expression, Insert};
use crate::placeholder;

impl Context<'_> {
    /// The expression, ready to be printed.
    pub(super) fn expression(self, expression: &Expression) -> Expr {
        self.with_inserts(&expression.expr, &expression.inserts)
    }

    /// The same for a part of an expression, given the inserts of the whole.
    pub(super) fn with_inserts(self, expr: &Expr, inserts: &[Insert]) -> Expr {
        let mut expr = expr.clone();
        if !inserts.is_empty() {
            Fill {
                context: self,
                inserts,
            }
            .visit_expr_mut(&mut expr);
        }
        expr
    }

    fn insert(self, index: usize, inserts: &[Insert], place: Span) -> TokenStream {
        match inserts.get(index) {
            Some(Insert::Text(body)) => self.collected(Kind::Plain, body, place),
            Some(Insert::Markup(body)) => self.collected(Kind::Html, body, place),
            Some(Insert::Call(call)) => self.call_value(call, inserts),
            Some(Insert::Written) => self.success().unwrap_or_default(),
            None => TokenStream::new(),
        }
    }

    /// What a body appends, as a value: a block, so that `?` and `.await` in it belong to the template.
    pub(super) fn collected(self, kind: Kind, body: &Body, place: Span) -> TokenStream {
        let krate = self.generator.krate;
        let inner = Self { kind, ..self };
        let statements = inner.statements(body);
        let kind = self.generator.kind(kind);
        // A value of the wrong type is an error at the block's end.
        quote_spanned! {ours(place)=> {
            let mut __ptl_buffer = <#kind as #krate::__private::Kind>::buffer();
            {
                // Where the block is left, what it has written is lost.
                let __ptl_out = &mut #krate::__private::Cursor::new(&mut __ptl_buffer);
                #statements
                #[allow(unreachable_code)]
                __ptl_out.keep();
            }
            <#kind as #krate::__private::Kind>::output(__ptl_buffer)
        }}
    }

    /// What a function that writes returns when all went well, if it returns anything.
    pub(super) fn success(self) -> Option<TokenStream> {
        self.written.map(|written| written.success.clone())
    }
}

/// `&expr`, with the brackets that it needs.
pub(super) fn reference(expr: Expr) -> Expr {
    reference_at(ours(expr.span()), expr)
}

/// The same where the expression's place is known, which takes time to find.
pub(super) fn reference_at(place: Span, expr: Expr) -> Expr {
    Expr::Reference(ExprReference {
        attrs: Vec::new(),
        and_token: syn::token::And(place),
        mutability: None,
        expr: Box::new(expr),
    })
}

/// Puts inserts in the place of their placeholders.
struct Fill<'a> {
    context: Context<'a>,
    inserts: &'a [Insert],
}

impl VisitMut for Fill<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match placeholder::index_of(expr) {
            Some(index) => {
                let place = expr.span();
                *expr = Expr::Verbatim(self.context.insert(index, self.inserts, place));
            }
            None => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_macro_mut(&mut self, invocation: &mut syn::Macro) {
        let tokens = std::mem::take(&mut invocation.tokens);
        invocation.tokens = placeholder::replace_in_tokens(tokens, &mut |index, place| {
            self.context.insert(index, self.inserts, place)
        });
    }
}
