//! What both front ends lower to: PTL text and Rust functions look the same from here on.
//!
//! Literals are cut into text and values, names are resolved to templates, and every Rust fragment has been read
//! by `syn`. Nothing after this knows which door was used.

use std::cell::Cell;

use proc_macro2::{Ident, Span, TokenStream};
use ptl_html::{Context, Sink};
use ptl_parser::ast::{Kind, MethodsKind};
use syn::{Attribute, Expr, Generics, Pat, Type};

use crate::error::Location;
use crate::signature::Signature;

/// A file, or the contents of a macro.
pub(crate) struct Module {
    pub(crate) items: Vec<Item>,
}

#[expect(
    clippy::large_enum_variant,
    reason = "each tree is built and walked once"
)]
pub(crate) enum Item {
    /// Taken as it is.
    Rust(TokenStream),
    Import(Import),
    Template(Template),
    Methods(Methods),
}

pub(crate) struct Import {
    pub(crate) attributes: TokenStream,
    pub(crate) visibility: TokenStream,
    pub(crate) path: TokenStream,
    /// Each template's name in its own module, and its name here.
    pub(crate) names: Vec<(Ident, Ident)>,
}

/// An `impl` or `trait` block with templates in it.
pub(crate) struct Methods {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) kind: MethodsKind,
    /// What stands before the brace.
    pub(crate) head: TokenStream,
    /// The trait whose methods the block has, with its generic arguments; none for those of a type alone.
    pub(crate) implemented: Option<TokenStream>,
    /// The block, in the names of hidden items.
    pub(crate) block: String,
    pub(crate) members: Vec<Member>,
}

#[expect(
    clippy::large_enum_variant,
    reason = "each tree is built and walked once"
)]
pub(crate) enum Member {
    /// Taken as it is.
    Rust(TokenStream),
    Template(Template),
}

pub(crate) struct Template {
    /// Docs among them.
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: TokenStream,
    pub(crate) is_async: bool,
    pub(crate) name: Ident,
    /// With its `where` clause.
    pub(crate) generics: Generics,
    pub(crate) kind: Kind,
    /// `&self` and its relatives, as written.
    pub(crate) receiver: Option<TokenStream>,
    /// The parameters that are passed by position.
    pub(crate) positional: Vec<Positional>,
    /// The parameters that are passed by name.
    pub(crate) named: Vec<Named>,
    /// The declared result type.
    pub(crate) result: Option<Type>,
    /// Whether it may be left where no [`Statement::Return`] says so: by `?`, or by a `return` inside Rust's own code.
    pub(crate) is_left_unseen: bool,
    /// None where a trait requires the template.
    pub(crate) body: Option<Body>,
}

/// The statements of a template, or of a block in it.
pub(crate) type Body = Vec<Statement>;

pub(crate) struct Positional {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) pattern: Pat,
    pub(crate) ty: Type,
}

pub(crate) struct Named {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) name: Ident,
    pub(crate) ty: Type,
    pub(crate) default: Expression,
}

#[expect(
    clippy::large_enum_variant,
    reason = "each tree is built and walked once"
)]
pub(crate) enum Statement {
    /// Markup that is known now.
    Text(Text),
    Append(Append),
    /// Run and not appended: an assignment, an item, a macro that never returns.
    Run(Expression),
    Rust(TokenStream),
    If(If),
    For(For),
    While {
        label: Option<TokenStream>,
        condition: Expression,
        body: Body,
    },
    Loop {
        label: Option<TokenStream>,
        keyword: Span,
        body: Body,
    },
    Match {
        scrutinee: Expression,
        cases: Vec<Case>,
    },
    Let(Let),
    Capture {
        name: Ident,
        body: Body,
    },
    With(With),
    /// End here and keep what was collected; or leave with this `Err(…)` or `None`.
    Return {
        keyword: Span,
        value: Option<Expression>,
    },
    /// `break` or `continue`.
    Leave(Leave, TokenStream),
    /// A template inside a template.
    Template(Box<Nested>),
    /// `LITERAL % args`: the arguments are evaluated once and in order, then what is made of them is appended.
    Format {
        /// What the body calls each argument.
        names: Vec<Ident>,
        values: Vec<Expr>,
        /// The ways out that stand in `values`.
        leaves: Vec<Leave>,
        /// What the placeholders in `values` stand for.
        inserts: Vec<Insert>,
        body: Body,
    },
    /// A block of its own, or one statement under an attribute.
    Block {
        attributes: Vec<Attribute>,
        label: Option<TokenStream>,
        /// `unsafe`
        head: TokenStream,
        body: Body,
    },
}

pub(crate) struct Text {
    pub(crate) value: String,
    /// Where it stands.
    pub(crate) span: proc_macro2::Span,
    pub(crate) origin: Origin,
    /// The contexts before and behind it, as the analysis of contexts has found them last.
    pub(crate) walked: Cell<Option<(Context, Context)>>,
}

/// Where the bytes of a text come from.
#[derive(Clone)]
pub(crate) struct Origin {
    /// The whole of it.
    pub(crate) location: Location,
    /// Which byte of the source a byte of the text comes from, as in [`ptl_parser::ast::Text::origins`].
    pub(crate) bytes: Vec<(usize, usize)>,
}

pub(crate) struct Append {
    pub(crate) value: Expression,
    pub(crate) form: Form,
    pub(crate) location: Location,
    /// Whether a call of `attr` is that of the prelude, as far as can be told.
    pub(crate) names_attribute: bool,
    /// Whether the value is a parameter of the template, and nothing else.
    pub(crate) is_parameter: bool,
    /// What it is escaped for. The analysis of contexts finds out.
    pub(crate) place: Cell<Placement>,
}

/// Where a value stands.
#[derive(Clone, Copy, Default)]
pub(crate) enum Placement {
    /// In the text of a page, or in a template that escapes nothing.
    #[default]
    Text,
    /// Where this escaper is needed.
    Sink(Sink),
    /// In a tag: the call of `attr` with a name that is known now, and the escaper for its value.
    Attribute(Sink),
}

/// `with CALL:` and its block.
pub(crate) struct With {
    pub(crate) call: Expression,
    pub(crate) body: Body,
    pub(crate) location: Location,
    /// Where the call stands.
    pub(crate) place: Cell<Placement>,
}

/// A way out of a loop, or out of the template.
#[derive(Clone)]
pub(crate) enum Leave {
    /// With the label, if there is one.
    Break(Option<String>),
    Continue(Option<String>),
    /// What was collected is kept.
    Return,
}

/// How a value is turned into text.
pub(crate) enum Form {
    /// A statement: a `bool` is refused.
    Statement,
    /// `{value}` in a literal, or `%s`: a `bool` is printed.
    Interpolation,
    /// `{value:spec}` in a literal, or a conversion with width and the like.
    Spec(Spec),
}

pub(crate) struct Spec {
    /// What stands between the colon and the brace.
    pub(crate) text: String,
    /// What the value must be, beyond what the spec asks for.
    pub(crate) check: Option<Check>,
    /// Where the spec stands, so that the names in it are found.
    pub(crate) span: proc_macro2::Span,
}

impl Spec {
    /// How many decimals a float has, if the spec says this and nothing else.
    pub(crate) fn decimals(&self) -> Option<usize> {
        let digits = self.text.strip_prefix('.')?;
        let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { digits.parse().ok() } else { None }
    }
}

/// A demand of `%d` or `%f` that a format spec cannot make.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    Integer,
    Float,
}

/// A Rust expression in which a [placeholder](crate::placeholder) stands for each insert.
pub(crate) struct Expression {
    pub(crate) expr: Expr,
    pub(crate) inserts: Vec<Insert>,
    /// The ways out that stand in it.
    pub(crate) leaves: Vec<Leave>,
}

/// A call that is made later.
pub(crate) struct Lazy {
    /// `move`
    pub(crate) keyword: Option<Ident>,
    pub(crate) is_awaited: bool,
    pub(crate) callee: LazyCallee,
}

pub(crate) enum LazyCallee {
    /// A call of a template, and the path by which it is called, if that is more than a name.
    Path(Option<syn::Path>, Expression),
    /// A call of a method.
    Method(Expression),
}

/// What PTL adds to Rust's expressions.
pub(crate) enum Insert {
    /// An `f` literal, or `LITERAL % args`: a `String`.
    Text(Body),
    /// An `h` literal: `Html`.
    Markup(Body),
    Call(Call),
    /// What a function that writes a template returns when all went well.
    Written,
}

/// A call of something that is known to be a template.
pub(crate) struct Call {
    pub(crate) callee: Callee,
    /// `::<…>`
    pub(crate) turbofish: TokenStream,
    /// The arguments by position; their placeholders count in the expression around the call.
    pub(crate) positional: Vec<Expr>,
    /// The arguments by name.
    pub(crate) named: Vec<(Ident, Expr)>,
    pub(crate) is_awaited: bool,
    /// Whether an argument by position follows one by name, so that counting them says nothing.
    pub(crate) is_misordered: bool,
    pub(crate) span: proc_macro2::Span,
}

pub(crate) enum Callee {
    /// In this module.
    Local(Ident, Signature),
    /// Brought in by `from … import`: nothing is known but the name.
    Imported(Ident),
    /// `self.name(…)`, or `Self::name(…)`.
    Method(Box<Expr>, Ident, Signature),
    /// A template inside the template that calls it.
    Nested(Ident, Signature),
}

pub(crate) struct If {
    pub(crate) branches: Vec<(Expression, Body)>,
    pub(crate) otherwise: Option<Body>,
}

pub(crate) struct For {
    pub(crate) label: Option<TokenStream>,
    pub(crate) pattern: Pat,
    pub(crate) iterator: Expression,
    pub(crate) body: Body,
    pub(crate) empty: Option<Body>,
}

pub(crate) struct Case {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) pattern: Pat,
    pub(crate) guard: Option<Expression>,
    pub(crate) body: Body,
}

pub(crate) struct Let {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) pattern: Pat,
    pub(crate) ty: Option<Type>,
    pub(crate) value: Option<Expression>,
    pub(crate) otherwise: Option<Body>,
}

/// A closure that writes.
pub(crate) struct Nested {
    pub(crate) name: Ident,
    pub(crate) kind: Kind,
    pub(crate) positional: Vec<Positional>,
    pub(crate) named: Vec<Named>,
    pub(crate) result: Option<Type>,
    pub(crate) signature: Signature,
    /// As in a [`Template`].
    pub(crate) is_left_unseen: bool,
    pub(crate) body: Body,
}

/// Whether an attribute may take away what it stands on.
pub(crate) fn is_condition(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg")
}

impl Positional {
    /// The attributes that may take the parameter away.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &Attribute> {
        self.attributes.iter().filter(|own| is_condition(own))
    }
}

impl Named {
    /// The attributes that may take the parameter away.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &Attribute> {
        self.attributes.iter().filter(|own| is_condition(own))
    }
}

impl Statement {
    /// The bodies in it, but that of a template in the template.
    pub(crate) fn bodies(&self) -> impl Iterator<Item = &Body> {
        let bodies: Vec<&Body> = match self {
            Self::If(chain) => {
                let branches = chain.branches.iter().map(|(_, body)| body);
                branches.chain(&chain.otherwise).collect()
            }
            Self::Match { cases, .. } => cases.iter().map(|case| &case.body).collect(),
            Self::For(turns) => std::iter::once(&turns.body).chain(&turns.empty).collect(),
            Self::Let(binding) => binding.otherwise.iter().collect(),
            Self::With(with) => vec![&with.body],
            Self::Capture { body, .. }
            | Self::Format { body, .. }
            | Self::While { body, .. }
            | Self::Loop { body, .. }
            | Self::Block { body, .. } => vec![body],
            Self::Text(_)
            | Self::Append(_)
            | Self::Run(_)
            | Self::Rust(_)
            | Self::Return { .. }
            | Self::Leave(..)
            | Self::Template(_) => Vec::new(),
        };
        bodies.into_iter()
    }
}

impl Expression {
    /// An expression without anything of PTL's in it.
    pub(crate) fn plain(expr: Expr) -> Self {
        Self {
            expr,
            inserts: Vec::new(),
            leaves: Vec::new(),
        }
    }

    /// An insert alone.
    pub(crate) fn insert(insert: Insert, span: proc_macro2::Span) -> Self {
        Self {
            expr: crate::placeholder::expr(0, span),
            inserts: vec![insert],
            leaves: Vec::new(),
        }
    }
}

impl Append {
    pub(crate) fn new(value: Expression, form: Form, location: Location) -> Self {
        Self {
            value,
            form,
            location,
            names_attribute: false,
            is_parameter: false,
            place: Cell::default(),
        }
    }
}

impl Origin {
    /// The place of some bytes, as far as it is known.
    pub(crate) fn range(&self, start: usize, end: usize) -> Location {
        match self.location {
            Location::Bytes(span) => {
                let end = self.byte(end.saturating_sub(1)).map(|last| last + 1);
                let start = self.byte(start).unwrap_or(span.start).min(span.end);
                let end = end.unwrap_or(span.end).clamp(start, span.end.max(start));
                Location::Bytes(ptl_parser::Span::new(start, end))
            }
            tokens @ Location::Tokens(..) => tokens,
        }
    }

    /// The byte of the source that a byte of the text comes from.
    fn byte(&self, offset: usize) -> Option<usize> {
        let next = self.bytes.partition_point(|&(value, _)| value <= offset);
        let &(value, source) = self.bytes.get(next.checked_sub(1)?)?;
        Some(source + (offset - value))
    }
}

impl Insert {
    /// The ways out in what a literal appends, which leave what stands around it too.
    pub(crate) fn leaves(&self) -> Vec<Leave> {
        let (Self::Text(body) | Self::Markup(body)) = self else {
            return Vec::new();
        };
        let leaves = body.iter().flat_map(|statement| match statement {
            Statement::Append(append) => append.value.leaves.clone(),
            Statement::Format { leaves, .. } => leaves.clone(),
            _ => Vec::new(),
        });
        leaves.collect()
    }

    /// A literal inside an expression, by its prefix.
    pub(crate) fn literal(is_markup: bool, body: Body) -> Self {
        if is_markup {
            Self::Markup(body)
        } else {
            Self::Text(body)
        }
    }
}
