//! The statements of PTL text.

use proc_macro2::{Ident, Span, TokenStream};
use ptl_parser::ErrorKind;
use ptl_parser::ast::{self, LetValue, StatementKind};
use syn::{Expr, Pat, Type};

use super::call::Block;
use super::expression::is_failure;
use super::{Body, Place};
use crate::error::Location;
use crate::fragment::{self, FragmentError};
use crate::ir::{self, Append, Case, Expression, For, Form, If, Insert, Leave, Let, Statement};
use crate::placeholder;

impl Body<'_> {
    /// The statements of a block, which has a scope of its own.
    pub(super) fn block(&mut self, block: &ast::Block) -> ir::Body {
        self.in_block(|body| body.statements(block))
    }

    /// The statements of a block whose scope is there already.
    pub(super) fn statements(&mut self, block: &ast::Block) -> ir::Body {
        self.declare_items(block);
        let mut statements = Vec::new();
        for statement in &block.statements {
            self.statement(statement, &mut statements);
        }
        statements
    }

    /// A Rust item is in scope in the whole block, and hides a template of its name.
    fn declare_items(&mut self, block: &ast::Block) {
        for statement in &block.statements {
            if let StatementKind::Item(item) = statement.kind
                && let Some(tokens) = self.tokens(item.span)
                && let Some(name) = function_name(tokens)
            {
                self.scope.bind_name(&name);
            }
        }
    }

    fn statement(&mut self, statement: &ast::Statement, out: &mut ir::Body) {
        match &statement.kind {
            StatementKind::Literal(literal, None) => {
                let body = self.literal_statements(literal);
                let location = self.location_at(literal.span);
                out.extend(self.literal_statement(literal.is_markup, body, location));
            }
            StatementKind::Literal(literal, Some(operand)) => {
                out.extend(self.format_statement(literal, operand));
            }
            StatementKind::Expression(expression) => {
                if let Some(value) = self.read_expression(expression) {
                    self.within(expression.span, |body| body.check_append(&value));
                    let location = self.location_at(expression.span);
                    out.push(self.append_or_run(value, location));
                }
            }
            StatementKind::If(chain) => out.extend(self.if_statement(chain)),
            StatementKind::For(each) => out.extend(self.for_statement(each)),
            StatementKind::While(each) => out.extend(self.while_statement(each)),
            StatementKind::Loop(each) => {
                let label = self.label(each.label.as_ref());
                let body = self.in_loop(label_text(each.label.as_ref()), |body| {
                    body.statements(&each.body)
                });
                let keyword = self.token_span(statement.span);
                out.push(Statement::Loop {
                    label,
                    keyword,
                    body,
                });
            }
            StatementKind::Match(choice) => out.extend(self.match_statement(choice)),
            StatementKind::Let(binding) => out.extend(self.let_statement(binding)),
            StatementKind::Capture(capture) => out.extend(self.capture(capture)),
            StatementKind::With(with) => out.extend(self.with(with)),
            StatementKind::Pass => {}
            StatementKind::Return(value) => {
                out.extend(self.return_statement(statement, value.as_ref()));
            }
            StatementKind::Break(label) => {
                out.extend(self.leave("break", statement, label.as_ref()));
            }
            StatementKind::Continue(label) => {
                out.extend(self.leave("continue", statement, label.as_ref()));
            }
            StatementKind::Item(item) => out.extend(self.tokens(item.span).map(Statement::Rust)),
            StatementKind::Template(template) => out.extend(self.nested_template(template)),
        }
    }

    fn if_statement(&mut self, chain: &ast::If) -> Option<Statement> {
        let mut branches = Vec::new();
        for branch in &chain.branches {
            let condition = self.read_expression(&branch.condition);
            let body = self.in_block(|body| {
                if let Some(condition) = &condition {
                    body.scope.bind_condition(&condition.expr);
                }
                body.statements(&branch.body)
            });
            branches.push((condition?, body));
        }
        let otherwise = chain.otherwise.as_ref().map(|block| self.block(block));
        Some(Statement::If(If {
            branches,
            otherwise,
        }))
    }

    fn for_statement(&mut self, each: &ast::For) -> Option<Statement> {
        let label = self.label(each.label.as_ref());
        let pattern = self.pattern(each.pattern);
        let iterator = self.read_expression(&each.iterator);
        let body = self.in_loop(label_text(each.label.as_ref()), |body| {
            body.bind(pattern.as_ref());
            body.statements(&each.body)
        });
        let empty = each.empty.as_ref().map(|block| self.block(block));
        Some(Statement::For(For {
            label,
            pattern: pattern?,
            iterator: iterator?,
            body,
            empty,
        }))
    }

    fn while_statement(&mut self, each: &ast::While) -> Option<Statement> {
        let label = self.label(each.label.as_ref());
        let condition = self.read_expression(&each.condition);
        let body = self.in_loop(label_text(each.label.as_ref()), |body| {
            if let Some(condition) = &condition {
                body.scope.bind_condition(&condition.expr);
            }
            body.statements(&each.body)
        });
        Some(Statement::While {
            label,
            condition: condition?,
            body,
        })
    }

    fn match_statement(&mut self, choice: &ast::Match) -> Option<Statement> {
        let scrutinee = self.read_expression(&choice.scrutinee);
        let mut cases = Vec::new();
        for case in &choice.cases {
            cases.extend(self.case(case));
        }
        Some(Statement::Match {
            scrutinee: scrutinee?,
            cases,
        })
    }

    fn case(&mut self, case: &ast::Case) -> Option<Case> {
        let pattern = self.pattern(case.pattern);
        self.in_block(|body| {
            body.bind(pattern.as_ref());
            let guard = match &case.guard {
                Some(guard) => Some(body.read_expression(guard)?),
                None => None,
            };
            if let Some(guard) = &guard {
                body.scope.bind_condition(&guard.expr);
            }
            let statements = body.statements(&case.body);
            Some(Case {
                attributes: Vec::new(),
                pattern: pattern?,
                guard,
                body: statements,
            })
        })
    }

    fn let_statement(&mut self, binding: &ast::Let) -> Option<Statement> {
        let pattern = self.pattern(binding.pattern);
        let ty = match binding.ty {
            Some(ty) => Some(self.ty(ty)?),
            None => None,
        };
        let value = match &binding.value {
            None => None,
            Some(LetValue::Expression(value)) => Some(self.read_expression(value)?),
            Some(LetValue::Format(literal, operand)) => Some(self.format_value(literal, operand)?),
        };
        let otherwise = binding.otherwise.as_ref().map(|block| self.block(block));
        self.bind(pattern.as_ref());
        Some(Statement::Let(Let {
            attributes: Vec::new(),
            pattern: pattern?,
            ty,
            value,
            otherwise,
        }))
    }

    fn return_statement(
        &mut self,
        statement: &ast::Statement,
        value: Option<&ast::Expression>,
    ) -> Option<Statement> {
        if let Some(kind) = self.leaving_by_return() {
            self.error_at(kind, word(statement, "return"));
        }
        let value = match value {
            None => None,
            Some(value) => {
                let span = value.span;
                let value = self.read_expression(value)?;
                self.within(span, |body| body.check_returned(&value.expr));
                Some(value)
            }
        };
        let keyword = self.token_span(statement.span);
        Some(Statement::Return { keyword, value })
    }

    fn leave(
        &mut self,
        keyword: &'static str,
        statement: &ast::Statement,
        label: Option<&ast::Name>,
    ) -> Option<Statement> {
        let label = label.map(|label| label.text.as_str());
        if let Some(kind) = self.leaving_by_loop(keyword, label) {
            self.error_at(kind, word(statement, keyword));
        }
        let label = label.map(str::to_owned);
        let leave = match keyword {
            "break" => Leave::Break(label),
            _ => Leave::Continue(label),
        };
        self.tokens(statement.span)
            .map(|tokens| Statement::Leave(leave, quote::quote!(#tokens;)))
    }

    /// `'name:`, for the front of a loop.
    fn label(&mut self, label: Option<&ast::Name>) -> Option<TokenStream> {
        let tokens = self.tokens(label?.span)?;
        Some(quote::quote!(#tokens:))
    }

    fn bind(&mut self, pattern: Option<&Pat>) {
        if let Some(pattern) = pattern {
            self.scope.bind(pattern);
        }
    }

    pub(super) fn pattern(&mut self, pattern: ast::Fragment) -> Option<Pat> {
        self.read(pattern.span, fragment::pattern)
    }

    pub(super) fn ty(&mut self, ty: ast::Fragment) -> Option<Type> {
        self.read(ty.span, fragment::ty)
    }

    /// An expression of PTL text, with the literals in it.
    pub(super) fn read_expression(&mut self, expression: &ast::Expression) -> Option<Expression> {
        self.read_expression_with(expression, Block::None)
    }

    /// The call of a `with` statement.
    pub(super) fn read_call(&mut self, expression: &ast::Expression) -> Option<Expression> {
        self.read_expression_with(expression, Block::Given)
    }

    fn read_expression_with(
        &mut self,
        expression: &ast::Expression,
        block: Block,
    ) -> Option<Expression> {
        let (expr, inserts) = self.read_with_literals(expression, fragment::expression)?;
        let expression = self.within(expression.span, |body| {
            body.expression_with(expr, inserts, block)
        });
        Some(expression)
    }

    /// Reads Rust in which literals of PTL's own stand: each becomes a placeholder and an insert.
    pub(super) fn read_with_literals<T>(
        &mut self,
        expression: &ast::Expression,
        reader: fn(TokenStream) -> Result<T, FragmentError>,
    ) -> Option<(T, Vec<Insert>)> {
        let mut replacements = Vec::new();
        let mut inserts = Vec::new();
        for (index, literal) in expression.literals.iter().enumerate() {
            let name = placeholder::ident(index, self.name_span(literal.span));
            replacements.push((literal.span, name.into()));
            let body = self.literal_statements(literal);
            inserts.push(Insert::literal(literal.is_markup, body));
        }
        let read = self.read_with(expression.span, &replacements, reader)?;
        Some((read, inserts))
    }

    pub(super) fn read<T>(
        &mut self,
        span: ptl_parser::Span,
        reader: fn(TokenStream) -> Result<T, FragmentError>,
    ) -> Option<T> {
        self.read_with(span, &[], reader)
    }

    fn read_with<T>(
        &mut self,
        span: ptl_parser::Span,
        replacements: &[(ptl_parser::Span, proc_macro2::TokenTree)],
        reader: fn(TokenStream) -> Result<T, FragmentError>,
    ) -> Option<T> {
        let source = self.place.source()?;
        self.within(span, |body| match source.tokens(span, replacements) {
            Err(failure) => {
                body.error_at(ErrorKind::NotTokens, failure.span);
                None
            }
            Ok(tokens) => match reader(tokens) {
                Ok(read) => Some(read),
                Err(FragmentError { kind, span: token }) => {
                    match fragment::keyword(span.of(source.text())) {
                        Some(name) => body.error_at(ErrorKind::KeywordName { name }, span),
                        None => body.error(kind, token),
                    }
                    None
                }
            },
        })
    }

    /// The tokens of a range of the text, taken as they are.
    pub(super) fn tokens(&mut self, span: ptl_parser::Span) -> Option<TokenStream> {
        self.read(span, Ok)
    }

    /// `n = e` and `n += e` are run, and so is what never returns; everything else is appended.
    pub(super) fn append_or_run(&self, value: Expression, location: Location) -> Statement {
        if is_run(&value.expr) {
            return Statement::Run(value);
        }
        Statement::Append(self.append(value, Form::Statement, location))
    }

    pub(super) fn append(&self, value: Expression, form: Form, location: Location) -> Append {
        Append {
            names_attribute: !self.scope.hides("attr"),
            is_parameter: variable(&value.expr)
                .is_some_and(|variable| self.scope.is_parameter(&variable.to_string())),
            ..Append::new(value, form, location)
        }
    }

    pub(super) fn token_span(&self, span: ptl_parser::Span) -> Span {
        match self.place {
            Place::Text(source, _) => source.token_spans(span).0,
            Place::Literal(_, literal) => literal,
            Place::Rust => Span::call_site(),
        }
    }

    /// The same for a name, which is told from what stands beside it.
    pub(super) fn name_span(&self, span: ptl_parser::Span) -> Span {
        match self.place {
            Place::Text(source, _) => source.span_at(span),
            Place::Literal(..) | Place::Rust => self.token_span(span),
        }
    }
}

/// The name that an expression is.
fn variable(expr: &Expr) -> Option<&Ident> {
    match expr {
        Expr::Path(path) if path.attrs.is_empty() && path.qself.is_none() => path.path.get_ident(),
        _ => None,
    }
}

fn is_run(expr: &Expr) -> bool {
    match expr {
        Expr::Assign(_) => true,
        Expr::Binary(binary) => is_assignment(&binary.op),
        _ => never_returns(expr),
    }
}

/// Whether nothing behind an expression is ever run, as far as its form tells.
pub(crate) fn never_returns(expr: &Expr) -> bool {
    match expr {
        Expr::Break(_) | Expr::Continue(_) | Expr::Return(_) => true,
        // The type of what `Err(…)?` never is cannot be known.
        Expr::Try(tried) => is_failure(&tried.expr),
        Expr::Macro(invocation) => ["panic", "todo", "unimplemented", "unreachable"]
            .iter()
            .any(|name| {
                let last = invocation.mac.path.segments.last();
                last.is_some_and(|segment| segment.ident == name)
            }),
        _ => false,
    }
}

fn is_assignment(operator: &syn::BinOp) -> bool {
    use syn::BinOp::{
        AddAssign, BitAndAssign, BitOrAssign, BitXorAssign, DivAssign, MulAssign, RemAssign,
        ShlAssign, ShrAssign, SubAssign,
    };
    matches!(
        operator,
        AddAssign(_)
            | SubAssign(_)
            | MulAssign(_)
            | DivAssign(_)
            | RemAssign(_)
            | BitXorAssign(_)
            | BitAndAssign(_)
            | BitOrAssign(_)
            | ShlAssign(_)
            | ShrAssign(_)
    )
}

/// The first word of a statement.
fn word(statement: &ast::Statement, word: &str) -> ptl_parser::Span {
    let start = statement.span.start;
    ptl_parser::Span::new(start, start + word.len())
}

/// The name of the function that an item is, if it is one.
fn function_name(item: TokenStream) -> Option<String> {
    let mut tokens = item.into_iter();
    tokens.find(|token| token.to_string() == "fn")?;
    tokens.next().map(|name| name.to_string())
}

fn label_text(label: Option<&ast::Name>) -> Option<String> {
    label.map(|label| label.text.clone())
}
