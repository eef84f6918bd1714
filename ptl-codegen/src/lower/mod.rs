//! From a syntax tree, or from a Rust function, to the intermediate representation.

mod call;
mod expression;
mod function;
mod lazy;
mod literal;
mod methods;
mod module;
mod percent;
mod rust_statement;
mod statement;
mod template;

use proc_macro2::Span;
use ptl_parser::ErrorKind;
use ptl_parser::ast::Kind;
use syn::spanned::Spanned as _;

use crate::error::{CompileError, Location};
use crate::scope::Scope;
use crate::signature::Fails;
use crate::source::Source;

pub(crate) use function::{Function, function};
pub(crate) use lazy::lazy;
pub(crate) use methods::{RustMember, RustMethods, rust_methods};
pub(crate) use module::module;
pub(crate) use statement::never_returns;
pub(crate) use template::{plain, plain_name};

/// Where the tokens come from that are read at the moment, so that an error finds its place.
#[derive(Clone, Copy)]
enum Place<'a> {
    /// From this range of a text.
    Text(&'a Source, ptl_parser::Span),
    /// From inside a literal of a Rust function, which is one token.
    Literal(&'a Source, Span),
    /// From a Rust function.
    Rust,
}

/// What the head of a template allows in its body.
#[derive(Clone, Copy)]
struct Rules {
    kind: Kind,
    is_async: bool,
    fails: Fails,
}

/// What cannot be left from inside by `break`, `continue` or `return`.
struct Border {
    /// `with` or `let NAME:`, in the words of the error.
    construct: &'static str,
    /// The loops that stand inside it and around what is being read, by their labels.
    loops: Vec<Option<String>>,
}

/// The lowering of one template's body.
struct Body<'a> {
    place: Place<'a>,
    scope: &'a mut Scope,
    errors: &'a mut Vec<CompileError>,
    rules: Rules,
    borders: Vec<Border>,
    /// See [`Template::is_left_unseen`](crate::ir::Template::is_left_unseen).
    is_left_unseen: bool,
}

impl<'a> Body<'a> {
    fn new(
        place: Place<'a>,
        scope: &'a mut Scope,
        errors: &'a mut Vec<CompileError>,
        rules: Rules,
    ) -> Self {
        Self {
            place,
            scope,
            errors,
            rules,
            borders: Vec::new(),
            is_left_unseen: rules.fails != Fails::Never,
        }
    }

    fn error(&mut self, kind: ErrorKind, span: Span) {
        let location = self.place.location(span);
        self.errors.push(CompileError::new(kind, location));
    }

    fn error_at(&mut self, kind: ErrorKind, span: ptl_parser::Span) {
        let location = self.location_at(span);
        self.errors.push(CompileError::new(kind, location));
    }

    fn location_at(&self, span: ptl_parser::Span) -> Location {
        match self.place {
            Place::Literal(_, literal) => Location::Tokens(literal, literal),
            _ => Location::Bytes(span),
        }
    }

    /// Reads something whose errors are to be looked for in this range of the text.
    fn within<T>(&mut self, span: ptl_parser::Span, read: impl FnOnce(&mut Self) -> T) -> T {
        let outside = self.place;
        self.place = outside.narrowed(span);
        let read = read(self);
        self.place = outside;
        read
    }

    /// Reads statements in a block of their own.
    fn in_block<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        self.scope.push();
        let read = read(self);
        self.scope.pop();
        read
    }

    /// Reads what `break`, `continue` and `return` cannot leave.
    fn in_border<T>(&mut self, construct: &'static str, read: impl FnOnce(&mut Self) -> T) -> T {
        self.borders.push(Border {
            construct,
            loops: Vec::new(),
        });
        let read = self.in_block(read);
        self.borders.pop();
        read
    }

    /// Reads the body of a loop, which `break` and `continue` may leave.
    fn in_loop<T>(&mut self, label: Option<String>, read: impl FnOnce(&mut Self) -> T) -> T {
        if let Some(border) = self.borders.last_mut() {
            border.loops.push(label);
        }
        let read = self.in_block(read);
        if let Some(border) = self.borders.last_mut() {
            border.loops.pop();
        }
        read
    }

    /// What is wrong with a `return` here: it may stand in a block that something else renders.
    fn leaving_by_return(&self) -> Option<ErrorKind> {
        let construct = self.borders.last()?.construct;
        let word = "return";
        Some(ErrorKind::LeavesBlock { word, construct })
    }

    /// What is wrong with a `break` or `continue` here: its loop may stand around such a block.
    fn leaving_by_loop(&self, word: &'static str, label: Option<&str>) -> Option<ErrorKind> {
        let border = self.borders.last()?;
        let is_inside = match label {
            None => !border.loops.is_empty(),
            Some(label) => border.loops.iter().flatten().any(|known| known == label),
        };
        let construct = border.construct;
        (!is_inside).then_some(ErrorKind::LeavesBlock { word, construct })
    }

    /// Only a failure can be returned: everything else is collected.
    fn check_returned(&mut self, value: &syn::Expr) {
        let has_result = self.rules.fails != Fails::Never;
        if !has_result || !expression::is_failure(value) {
            self.error(ErrorKind::ReturnValue { has_result }, value.span());
        }
    }
}

impl<'a> Place<'a> {
    /// The same source; from here on, errors are looked for in this range of it.
    fn narrowed(self, span: ptl_parser::Span) -> Self {
        match self {
            Self::Text(source, _) => Self::Text(source, span),
            other => other,
        }
    }

    /// The text that ranges of bytes refer to.
    fn source(self) -> Option<&'a Source> {
        match self {
            Self::Text(source, _) | Self::Literal(source, _) => Some(source),
            Self::Rust => None,
        }
    }

    fn location(self, span: Span) -> Location {
        match self {
            Self::Text(source, fragment) => Location::Bytes(source.locate(fragment, span)),
            Self::Literal(_, literal) => Location::Tokens(literal, literal),
            Self::Rust => Location::Tokens(span, span),
        }
    }
}
