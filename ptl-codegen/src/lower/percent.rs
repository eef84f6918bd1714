//! `LITERAL % args`: the conversions in the literal against the arguments on the right.

use std::cell::Cell;
use std::collections::HashSet;

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use ptl_parser::ErrorKind;
use ptl_parser::ast::{self, Literal, Piece};
use syn::Expr;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;

use super::Body;
use crate::conversion::{self, Conversion, Item};
use crate::error::Location;
use crate::fragment::{self, FragmentError};
use crate::ir::{Append, Expression, Form, Insert, Spec, Statement, Text};

/// What stands right of the `%`.
enum Operand {
    /// One value, or the elements of a tuple.
    Values(Vec<Expr>),
    Names(Vec<(String, Expr)>),
}

/// A conversion and the bytes that it stands at.
struct Placed {
    conversion: Conversion,
    span: ptl_parser::Span,
}

impl Body<'_> {
    /// What `LITERAL % args` appends.
    pub(super) fn format_statement(
        &mut self,
        literal: &Literal,
        operand: &ast::Expression,
    ) -> Option<Statement> {
        let (read, inserts) = self.read_with_literals(operand, read_operand)?;
        let (values, arguments) = read.into_values();
        // A value that a conversion does not take is an error at the value.
        let names = values.iter().enumerate().map(|(index, value)| {
            let place = value.span().resolved_at(Span::call_site());
            Ident::new(&format!("__ptl_argument_{index}"), place)
        });
        let names: Vec<Ident> = names.collect();
        let body = self.conversions(literal, operand.span, &arguments, &names)?;
        let mut inserts = inserts;
        let (mut lowered, mut leaves) = (Vec::new(), Vec::new());
        for value in values {
            let value = self.within(operand.span, |body| body.expression(value, inserts));
            lowered.push(value.expr);
            leaves.extend(value.leaves);
            inserts = value.inserts;
        }
        Some(Statement::Format {
            names,
            values: lowered,
            leaves,
            inserts,
            body,
        })
    }

    /// `LITERAL % args` as a `String`.
    pub(super) fn format_value(
        &mut self,
        literal: &Literal,
        operand: &ast::Expression,
    ) -> Option<Expression> {
        let statement = self.format_statement(literal, operand)?;
        let span = self.token_span(literal.span);
        Some(Expression::insert(Insert::Text(vec![statement]), span))
    }

    fn conversions(
        &mut self,
        literal: &Literal,
        operand: ptl_parser::Span,
        arguments: &Arguments,
        names: &[Ident],
    ) -> Option<Vec<Statement>> {
        let mut matching = Matching::new(arguments);
        let mut body = Vec::new();
        let errors = self.errors.len();
        for piece in &literal.pieces {
            let Piece::Text(text) = piece else { continue };
            let span = self.token_span(text.span);
            let mut end = 0;
            for item in conversion::read(&text.value) {
                match item {
                    Item::Text(value) => body.push(Statement::Text(Text {
                        value,
                        span,
                        origin: self.origin(text, end),
                        walked: Cell::default(),
                    })),
                    Item::Conversion(range, Ok(conversion)) => {
                        end = range.end;
                        let span = ptl_parser::Span::new(
                            text.origin(range.start),
                            text.origin(range.end.saturating_sub(1)) + 1,
                        );
                        let placed = Placed { conversion, span };
                        match matching.argument(&placed.conversion) {
                            Ok(index) => {
                                let location = self.location_at(placed.span);
                                body.extend(placed.append(names.get(index)?, location));
                            }
                            Err(kind) => self.error_at(kind, placed.span),
                        }
                    }
                    Item::Conversion(range, Err(kind)) => {
                        let span = ptl_parser::Span::new(
                            text.origin(range.start),
                            text.origin(range.end.saturating_sub(1)) + 1,
                        );
                        self.error_at(kind, span);
                    }
                }
            }
        }
        if self.errors.len() == errors
            && let Err(kind) = matching.finish()
        {
            self.error_at(kind, operand);
        }
        (self.errors.len() == errors).then_some(body)
    }
}

impl Placed {
    fn append(&self, argument: &Ident, location: Location) -> Option<Statement> {
        let expr = syn::parse2(quote::quote!(#argument)).ok()?;
        let form = match self.conversion.spec() {
            None => Form::Interpolation,
            Some(text) => Form::Spec(Spec {
                text,
                check: self.conversion.check(),
                span: Span::call_site(),
            }),
        };
        let value = Expression::plain(expr);
        Some(Statement::Append(Append::new(value, form, location)))
    }
}

/// What the conversions can refer to.
enum Arguments {
    Count(usize),
    Names(Vec<String>),
}

impl Operand {
    fn into_values(self) -> (Vec<Expr>, Arguments) {
        match self {
            Self::Values(values) => {
                let count = values.len();
                (values, Arguments::Count(count))
            }
            Self::Names(named) => {
                let (names, values) = named.into_iter().unzip();
                (values, Arguments::Names(names))
            }
        }
    }
}

/// Hands out arguments to conversions, and knows at the end whether any is left.
struct Matching<'a> {
    arguments: &'a Arguments,
    next: usize,
    used: HashSet<usize>,
}

impl<'a> Matching<'a> {
    fn new(arguments: &'a Arguments) -> Self {
        Self {
            arguments,
            next: 0,
            used: HashSet::new(),
        }
    }

    fn argument(&mut self, conversion: &Conversion) -> Result<usize, ErrorKind> {
        let index =
            match (&conversion.name, self.arguments) {
                (None, Arguments::Count(count)) => {
                    let index = self.next;
                    self.next += 1;
                    if index >= *count {
                        let given = *count;
                        return Err(ErrorKind::TooFewArguments { given });
                    }
                    index
                }
                (Some(name), Arguments::Names(names)) => names
                    .iter()
                    .position(|known| known == name)
                    .ok_or_else(|| ErrorKind::UnknownArgument { name: name.clone() })?,
                (None, Arguments::Names(_)) => return Err(ErrorKind::ConversionWithoutName),
                (Some(name), Arguments::Count(_)) => {
                    let name = name.clone();
                    return Err(ErrorKind::ConversionWithName { name });
                }
            };
        self.used.insert(index);
        Ok(index)
    }

    fn finish(self) -> Result<(), ErrorKind> {
        match self.arguments {
            Arguments::Count(count) if self.next < *count => Err(ErrorKind::TooManyArguments {
                given: *count,
                used: self.next,
            }),
            Arguments::Names(names) => {
                let unused = (0..names.len()).find(|index| !self.used.contains(index));
                match unused.and_then(|index| names.get(index)) {
                    Some(name) => Err(ErrorKind::UnusedArgument { name: name.clone() }),
                    None => Ok(()),
                }
            }
            Arguments::Count(_) => Ok(()),
        }
    }
}

/// One value, a tuple, or `{name: value, …}`.
fn read_operand(tokens: TokenStream) -> Result<Operand, FragmentError> {
    let mut trees = tokens.clone().into_iter();
    if let (Some(TokenTree::Group(group)), None) = (trees.next(), trees.next())
        && group.delimiter() == Delimiter::Brace
    {
        return named_values(group.stream());
    }
    Ok(match fragment::expression(tokens)? {
        Expr::Tuple(tuple) => Operand::Values(tuple.elems.into_iter().collect()),
        other => Operand::Values(vec![other]),
    })
}

fn named_values(tokens: TokenStream) -> Result<Operand, FragmentError> {
    let fields = Punctuated::<syn::FieldValue, syn::Token![,]>::parse_terminated
        .parse2(tokens)
        .map_err(|error| FragmentError {
            kind: ErrorKind::NotRust {
                what: "list of names and values",
                reason: error.to_string(),
            },
            span: error.span(),
        })?;
    let named = fields.into_iter().map(|field| match field.member {
        syn::Member::Named(name) => (name.to_string(), field.expr),
        syn::Member::Unnamed(index) => (index.index.to_string(), field.expr),
    });
    Ok(Operand::Names(named.collect()))
}
