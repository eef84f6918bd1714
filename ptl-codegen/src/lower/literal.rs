//! Literals: text, and values to be formatted into it.

use std::cell::Cell;

use proc_macro2::TokenStream;
use ptl_parser::ErrorKind;
use ptl_parser::ast::{Interpolation, Kind, Literal, Piece};
use quote::ToTokens as _;
use syn::spanned::Spanned as _;

use super::{Body, Place};
use crate::error::{CompileError, Location};
use crate::ir::{self, Append, Expression, Form, Insert, Origin, Spec, Statement, Text};
use crate::source::Source;

impl Body<'_> {
    /// What a literal appends.
    pub(super) fn literal_statements(&mut self, literal: &Literal) -> ir::Body {
        let mut statements = Vec::new();
        for piece in &literal.pieces {
            match piece {
                Piece::Text(text) => statements.push(Statement::Text(Text {
                    value: text.value.clone(),
                    span: self.token_span(text.span),
                    origin: self.origin(text, 0),
                    walked: Cell::default(),
                })),
                Piece::Value(value) => statements.extend(self.interpolation(value)),
            }
        }
        statements
    }

    /// A literal as a statement. Everywhere but in an html template, an `h` literal is a value of another kind.
    pub(super) fn literal_statement(
        &self,
        is_markup: bool,
        body: ir::Body,
        location: Location,
    ) -> ir::Body {
        if !is_markup || self.rules.kind == Kind::Html {
            return body;
        }
        let span = proc_macro2::Span::call_site();
        let value = Expression::insert(Insert::Markup(body), span);
        vec![Statement::Append(Append::new(
            value,
            Form::Statement,
            location,
        ))]
    }

    /// Where the bytes of a text come from, from one of them on.
    pub(super) fn origin(&self, text: &ptl_parser::ast::Text, start: usize) -> Origin {
        let first = (0, text.origin(start));
        let later = text.origins.iter().filter(|(value, _)| *value > start);
        let later = later.map(|&(value, source)| (value - start, source));
        Origin {
            location: self.location_at(text.span),
            bytes: std::iter::once(first).chain(later).collect(),
        }
    }

    fn interpolation(&mut self, interpolation: &Interpolation) -> Option<Statement> {
        let value = self.read_expression(&interpolation.value)?;
        let form = match interpolation.spec {
            None => Form::Interpolation,
            Some(spec) => {
                let source = self.place.source()?;
                Form::Spec(Spec {
                    text: spec.span.of(source.text()).to_owned(),
                    check: None,
                    span: self.token_span(spec.span),
                })
            }
        };
        let location = self.location_at(interpolation.span);
        Some(Statement::Append(self.append(value, form, location)))
    }

    /// What a literal in a Rust function appends: `"…"`, `f!("…")` or `h!("…")`.
    pub(super) fn rust_literal(&mut self, invocation: &syn::Macro) -> Option<ir::Body> {
        match invocation.parse_body::<syn::LitStr>() {
            Ok(literal) => self.literal_tokens(invocation.to_token_stream(), literal.span()),
            Err(_) => {
                let end = invocation.delimiter.span().close();
                let location = Location::Tokens(invocation.path.span(), end);
                self.errors
                    .push(CompileError::new(ErrorKind::NotALiteral, location));
                None
            }
        }
    }

    /// The same for a literal that is a token of its own.
    pub(super) fn literal_tokens(
        &mut self,
        tokens: TokenStream,
        span: proc_macro2::Span,
    ) -> Option<ir::Body> {
        let source = Source::from_literal(tokens);
        match ptl_parser::parse_literal(source.text()) {
            Ok(literal) => {
                let mut inner = Body {
                    place: Place::Literal(&source, span),
                    scope: self.scope,
                    errors: self.errors,
                    rules: self.rules,
                    borders: std::mem::take(&mut self.borders),
                    is_left_unseen: self.is_left_unseen,
                };
                let statements = inner.literal_statements(&literal);
                self.borders = inner.borders;
                self.is_left_unseen = inner.is_left_unseen;
                Some(statements)
            }
            Err(errors) => {
                let location = Location::Tokens(span, span);
                let errors = errors
                    .into_iter()
                    .map(|error| CompileError::new(error.kind, location));
                self.errors.extend(errors);
                None
            }
        }
    }
}
