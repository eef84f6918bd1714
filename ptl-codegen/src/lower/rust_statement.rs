//! The statements of a Rust function that is a template.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::spanned::Spanned as _;
use syn::{Attribute, Expr, Pat, Stmt};

use super::Body;
use crate::ir::{self, Case, Expression, For, If, Let, Statement};

impl Body<'_> {
    /// The statements of a block, which has a scope of its own.
    fn rust_block(&mut self, block: syn::Block) -> ir::Body {
        self.in_block(|body| body.rust_statements(block))
    }

    /// The statements of a block whose scope is there already.
    pub(super) fn rust_statements(&mut self, block: syn::Block) -> ir::Body {
        for statement in &block.stmts {
            if let Stmt::Item(syn::Item::Fn(function)) = statement {
                self.scope.bind_name(&function.sig.ident.to_string());
            }
        }
        let mut statements = Vec::new();
        for statement in block.stmts {
            self.rust_statement(statement, &mut statements);
        }
        statements
    }

    fn rust_statement(&mut self, statement: Stmt, out: &mut ir::Body) {
        match statement {
            Stmt::Local(local) => out.push(self.rust_let(local)),
            Stmt::Item(item) => out.push(Statement::Rust(item.into_token_stream())),
            Stmt::Macro(invocation) => {
                let expr = Expr::Macro(syn::ExprMacro {
                    attrs: invocation.attrs,
                    mac: invocation.mac,
                });
                self.attributed(expr, out);
            }
            Stmt::Expr(expr, _) => self.attributed(expr, out),
        }
    }

    /// A statement under attributes, `#[cfg]` above all, keeps them.
    fn attributed(&mut self, mut expr: Expr, out: &mut ir::Body) {
        let attributes = take_attributes(&mut expr);
        if attributes.is_empty() {
            self.rust_expression(expr, out);
            return;
        }
        let mut body = Vec::new();
        self.rust_expression(expr, &mut body);
        let head = TokenStream::new();
        out.push(Statement::Block {
            attributes,
            label: None,
            head,
            body,
        });
    }

    fn rust_expression(&mut self, expr: Expr, out: &mut ir::Body) {
        match expr {
            Expr::If(chain) => out.push(self.rust_if(chain)),
            Expr::Match(choice) => out.push(self.rust_match(choice)),
            Expr::ForLoop(each) => out.push(self.rust_for(each)),
            Expr::While(each) => out.push(self.rust_while(each)),
            Expr::Loop(each) => {
                let (label, text) = label(each.label);
                let keyword = each.loop_token.span;
                let body = self.in_loop(text, |body| body.rust_statements(each.body));
                out.push(Statement::Loop {
                    label,
                    keyword,
                    body,
                });
            }
            Expr::Block(block) => {
                let (label, _) = label(block.label);
                let body = self.rust_block(block.block);
                out.push(Statement::Block {
                    attributes: Vec::new(),
                    label,
                    head: TokenStream::new(),
                    body,
                });
            }
            Expr::Unsafe(block) => {
                let head = block.unsafe_token.into_token_stream();
                let body = self.rust_block(block.block);
                out.push(Statement::Block {
                    attributes: Vec::new(),
                    label: None,
                    head,
                    body,
                });
            }
            Expr::Return(returned) => {
                if let Some(value) = &returned.expr {
                    self.check_returned(value);
                }
                let value = returned
                    .expr
                    .map(|value| self.expression(*value, Vec::new()));
                let keyword = returned.return_token.span;
                out.push(Statement::Return { keyword, value });
            }
            Expr::Lit(literal) if matches!(literal.lit, syn::Lit::Str(_)) => {
                let span = literal.span();
                out.extend(
                    self.literal_tokens(literal.into_token_stream(), span)
                        .unwrap_or_default(),
                );
            }
            Expr::Macro(invocation) if is_literal_macro(&invocation.mac) => {
                let prefix = invocation.mac.path.to_token_stream().to_string();
                if let Some(body) = self.rust_literal(&invocation.mac) {
                    let location = self.place.location(invocation.span());
                    out.extend(self.literal_statement(prefix == "h", body, location));
                }
            }
            other => {
                let location = self.place.location(other.span());
                let value = self.expression(other, Vec::new());
                self.check_append(&value);
                out.push(self.append_or_run(value, location));
            }
        }
    }

    fn rust_let(&mut self, local: syn::Local) -> Statement {
        let (value, otherwise) = match local.init {
            None => (None, None),
            Some(init) => {
                let value = self.expression(*init.expr, Vec::new());
                let otherwise = init
                    .diverge
                    .map(|(_, otherwise)| self.rust_branch(*otherwise));
                (Some(value), otherwise)
            }
        };
        self.scope.bind(&local.pat);
        let (pattern, ty) = match local.pat {
            Pat::Type(typed) => (*typed.pat, Some(*typed.ty)),
            pattern => (pattern, None),
        };
        Statement::Let(Let {
            attributes: local.attrs,
            pattern,
            ty,
            value,
            otherwise,
        })
    }

    fn rust_if(&mut self, chain: syn::ExprIf) -> Statement {
        let mut branches = Vec::new();
        let mut next = Some(Box::new(Expr::If(chain)));
        let mut otherwise = None;
        while let Some(branch) = next.take() {
            match *branch {
                Expr::If(branch) => {
                    let condition = self.expression(*branch.cond, Vec::new());
                    let body = self.in_block(|body| {
                        body.scope.bind_condition(&condition.expr);
                        body.rust_statements(branch.then_branch)
                    });
                    branches.push((condition, body));
                    next = branch.else_branch.map(|(_, branch)| branch);
                }
                block => otherwise = Some(self.rust_branch(block)),
            }
        }
        Statement::If(If {
            branches,
            otherwise,
        })
    }

    /// What stands after `else` or `=>`: a block, or one expression.
    fn rust_branch(&mut self, branch: Expr) -> ir::Body {
        match branch {
            Expr::Block(block) if block.label.is_none() && block.attrs.is_empty() => {
                self.rust_block(block.block)
            }
            other => {
                let mut body = Vec::new();
                self.attributed(other, &mut body);
                body
            }
        }
    }

    fn rust_match(&mut self, choice: syn::ExprMatch) -> Statement {
        let scrutinee = self.expression(*choice.expr, Vec::new());
        let cases = choice
            .arms
            .into_iter()
            .map(|arm| self.in_block(|body| body.rust_case(arm)))
            .collect();
        Statement::Match { scrutinee, cases }
    }

    fn rust_case(&mut self, arm: syn::Arm) -> Case {
        self.scope.bind(&arm.pat);
        let (pattern, guard) = match arm.pat {
            Pat::Guard(guarded) => {
                let guard = self.expression(*guarded.guard, Vec::new());
                self.scope.bind_condition(&guard.expr);
                (*guarded.pat, Some(guard))
            }
            pattern => (pattern, None),
        };
        Case {
            attributes: arm.attrs,
            pattern,
            guard,
            body: self.rust_branch(*arm.body),
        }
    }

    fn rust_for(&mut self, each: syn::ExprForLoop) -> Statement {
        let iterator = self.expression(*each.expr, Vec::new());
        let (label, text) = label(each.label);
        let body = self.in_loop(text, |body| {
            body.scope.bind(&each.pat);
            body.rust_statements(each.body)
        });
        Statement::For(For {
            label,
            pattern: *each.pat,
            iterator,
            body,
            empty: None,
        })
    }

    fn rust_while(&mut self, each: syn::ExprWhile) -> Statement {
        let condition: Expression = self.expression(*each.cond, Vec::new());
        let (label, text) = label(each.label);
        let body = self.in_loop(text, |body| {
            body.scope.bind_condition(&condition.expr);
            body.rust_statements(each.body)
        });
        Statement::While {
            label,
            condition,
            body,
        }
    }
}

/// `f!(…)` or `h!(…)`.
pub(super) fn is_literal_macro(invocation: &syn::Macro) -> bool {
    invocation.path.is_ident("f") || invocation.path.is_ident("h")
}

/// A label with its colon, and its text.
fn label(label: Option<syn::Label>) -> (Option<TokenStream>, Option<String>) {
    let text = label.as_ref().map(|label| label.name.to_string());
    (label.map(|label| quote!(#label)), text)
}

/// Takes the attributes off a statement.
fn take_attributes(expr: &mut Expr) -> Vec<Attribute> {
    let attributes = match expr {
        Expr::Lit(expr) => &mut expr.attrs,
        Expr::Macro(expr) => &mut expr.attrs,
        Expr::If(expr) => &mut expr.attrs,
        Expr::Match(expr) => &mut expr.attrs,
        Expr::ForLoop(expr) => &mut expr.attrs,
        Expr::While(expr) => &mut expr.attrs,
        Expr::Loop(expr) => &mut expr.attrs,
        Expr::Block(expr) => &mut expr.attrs,
        Expr::Unsafe(expr) => &mut expr.attrs,
        Expr::Return(expr) => &mut expr.attrs,
        Expr::Path(expr) => &mut expr.attrs,
        Expr::Call(expr) => &mut expr.attrs,
        Expr::MethodCall(expr) => &mut expr.attrs,
        Expr::Field(expr) => &mut expr.attrs,
        Expr::Index(expr) => &mut expr.attrs,
        Expr::Paren(expr) => &mut expr.attrs,
        Expr::Break(expr) => &mut expr.attrs,
        Expr::Continue(expr) => &mut expr.attrs,
        Expr::Assign(expr) => &mut expr.attrs,
        _ => return Vec::new(),
    };
    std::mem::take(attributes)
}
