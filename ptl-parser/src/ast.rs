//! The syntax tree of a `.ptl` file.
//!
//! The tree has the shape of the template language; what Rust's own grammar governs (types, patterns,
//! expressions, items) stays a piece of source text, a [`Fragment`] or an [`Expression`], and is read by whoever
//! compiles the tree. Every node knows its place in the source.

use crate::span::Span;

/// A whole file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Module {
    /// The lines that begin with `//!`, without these three characters.
    pub docs: Vec<Fragment>,
    /// What the module holds, in the order of the source.
    pub entries: Vec<Entry>,
}

impl Module {
    /// The templates, methods among them, in the order of the source; without those inside other templates.
    pub fn templates(&self) -> impl Iterator<Item = &Template> {
        self.entries.iter().flat_map(|entry| {
            let (free, methods) = match entry {
                Entry::Template(template) => (Some(template), None),
                Entry::Methods(methods) => (None, Some(methods)),
                Entry::Import(_) | Entry::Item(_) => (None, None),
            };
            let members = methods.into_iter().flat_map(|methods| &methods.members);
            let methods = members.filter_map(|member| match member {
                Member::Template(template) => Some(template),
                Member::Item(_) => None,
            });
            free.into_iter().chain(methods)
        })
    }
}

/// One thing at the level of the module.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::large_enum_variant,
    reason = "most entries are templates, the largest variant"
)]
pub enum Entry {
    /// `from PATH import …`
    Import(Import),
    /// `template …`
    Template(Template),
    /// `impl …:` or `trait …:`
    Methods(Methods),
    /// A Rust item, taken as it is, with its docs and attributes.
    Item(Fragment),
}

/// A piece of Rust, or of a comment, taken as it stands in the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fragment {
    /// Where it stands, without white space around it.
    pub span: Span,
}

/// A Rust expression in which literals of PTL's own may stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    /// Where it stands, without white space around it.
    pub span: Span,
    /// The literals in it that Rust does not know (`f'…'`, `h"…"`, text blocks, `f!("…")`), in order, outermost only.
    /// Rust's own string literals are left in the text.
    pub literals: Vec<Literal>,
}

/// A name that a user chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// As it is written; may begin with `r#`. A label keeps its `'`.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// `pub from super::layout import page, footer as foot`
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// The whole statement, from its attributes or visibility on.
    pub span: Span,
    /// The attributes in front, each with its brackets.
    pub attributes: Vec<Fragment>,
    /// `pub`, `pub(crate)`, …
    pub visibility: Option<Fragment>,
    /// The path between `from` and `import`.
    pub path: Fragment,
    /// The names after `import`.
    pub names: Vec<ImportedName>,
}

/// `footer as foot`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedName {
    /// The template's name in its own module.
    pub name: Name,
    /// Its name here, where `as` gives one.
    pub alias: Option<Name>,
}

/// An `impl …:` or `trait …:` block.
#[derive(Clone, Debug, PartialEq)]
pub struct Methods {
    /// From its docs or attributes to the end of the block.
    pub span: Span,
    /// The lines that begin with `///`, without these three characters.
    pub docs: Vec<Fragment>,
    /// The attributes in front, each with its brackets.
    pub attributes: Vec<Fragment>,
    /// Which of the two it is.
    pub kind: MethodsKind,
    /// The head as Rust would write it before the brace: `pub trait Layout: Sized where …`, `impl<T> Layout for Page<T>`.
    pub head: Fragment,
    /// The templates and Rust items inside.
    pub members: Vec<Member>,
}

/// The two kinds of block that hold methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MethodsKind {
    /// `impl Type:` or `impl Trait for Type:`
    Impl,
    /// `trait Name:`
    Trait,
}

/// One thing in an `impl …:` or `trait …:` block.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::large_enum_variant,
    reason = "most members are templates, the largest variant"
)]
pub enum Member {
    /// A template that is a method or an associated function.
    Template(Template),
    /// A Rust item, taken as it is, with its docs and attributes.
    Item(Fragment),
}

/// A template: at the level of the module, in an `impl` or `trait` block, or nested in another template.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// From its docs or attributes to the end of its body.
    pub span: Span,
    /// From `template` to the end of the head, without the colon.
    pub head: Span,
    /// The lines that begin with `///`, without these three characters.
    pub docs: Vec<Fragment>,
    /// The attributes in front, each with its brackets.
    pub attributes: Vec<Fragment>,
    /// `pub`, `pub(crate)`, …
    pub visibility: Option<Fragment>,
    /// The word `async`.
    pub asynchrony: Option<Span>,
    /// The name.
    pub name: Name,
    /// `<'a, T: Display>`, with its brackets.
    pub generics: Option<Fragment>,
    /// What it makes; [`Kind::Html`] where nothing is written.
    pub kind: Kind,
    /// `[html]`, with its brackets, where it is written.
    pub kind_span: Option<Span>,
    /// The parameters, `self` among them.
    pub parameters: Vec<Parameter>,
    /// The type after `->`.
    pub result: Option<Fragment>,
    /// What stands between `where` and the colon.
    pub where_clause: Option<Fragment>,
    /// The body; none for a template that a trait requires.
    pub body: Option<Block>,
}

/// What a template makes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Markup, from text to text: `Html`.
    #[default]
    Html,
    /// Text that is not markup: `String`.
    Plain,
    /// Attributes of a tag: `Attrs`.
    Attrs,
    /// A URL: `Url`.
    Url,
    /// A style: `Css`.
    Css,
    /// A script: `Js`.
    Js,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Html,
        Self::Plain,
        Self::Attrs,
        Self::Url,
        Self::Css,
        Self::Js,
    ];

    /// The word in the brackets of a template's head.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Plain => "plain",
            Self::Attrs => "attrs",
            Self::Url => "url",
            Self::Css => "css",
            Self::Js => "js",
        }
    }
}

/// One parameter of a template.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The whole of it.
    pub span: Span,
    /// The attributes in front, each with its brackets.
    pub attributes: Vec<Fragment>,
    /// The pattern before the colon; for `self` the whole receiver (`&self`, `&'a mut self`, `mut self`, `self: Box<Self>`).
    pub pattern: Fragment,
    /// The type after the colon; none for `self`.
    pub ty: Option<Fragment>,
    /// The expression after `=`; parameters that have one are passed by name.
    pub default: Option<Expression>,
}

/// What stands under a head: an indented block, or the statements after its colon.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    /// From the first statement to the last.
    pub span: Span,
    /// At least one, unless the source has errors.
    pub statements: Vec<Statement>,
}

/// One statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// From its first word to the end of its last block, without a `;`.
    pub span: Span,
    /// Which one it is.
    pub kind: StatementKind,
}

/// The statements of the language.
#[derive(Clone, Debug, PartialEq)]
pub enum StatementKind {
    /// A literal, which is markup; with `%`, PTL's formatting, the operand on the right.
    Literal(Literal, Option<Expression>),
    /// A Rust expression: appended, unless it is an assignment.
    Expression(Expression),
    /// `if`, each `elif`, and `else`.
    If(If),
    /// `for`, with its `empty`.
    For(For),
    /// `while`.
    While(While),
    /// `loop`.
    Loop(Loop),
    /// `match`.
    Match(Match),
    /// `let`, but for a capture.
    Let(Let),
    /// `let NAME:` and a block.
    Capture(Capture),
    /// `with CALL:` and a block.
    With(With),
    /// `pass`.
    Pass,
    /// `return`, with the expression after it.
    Return(Option<Expression>),
    /// `break`, with the label after it.
    Break(Option<Name>),
    /// `continue`, with the label after it.
    Continue(Option<Name>),
    /// A Rust item, taken as it is.
    Item(Fragment),
    /// A template inside a template.
    Template(Box<Template>),
}

/// `if c:` … `elif c:` … `else:` …
#[derive(Clone, Debug, PartialEq)]
pub struct If {
    /// The `if` and every `elif`, in order; at least one.
    pub branches: Vec<Branch>,
    /// The block of `else`.
    pub otherwise: Option<Block>,
}

/// One condition and what runs if it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// An expression, or `let P = e`, or both in a chain of `&&`.
    pub condition: Expression,
    /// What runs if it holds.
    pub body: Block,
}

/// `for P in e:` … `empty:` …
#[derive(Clone, Debug, PartialEq)]
pub struct For {
    /// `'name`, before the colon in front.
    pub label: Option<Name>,
    /// What each item is bound to.
    pub pattern: Fragment,
    /// What is iterated over.
    pub iterator: Expression,
    /// What runs for each item.
    pub body: Block,
    /// What runs if there was no item.
    pub empty: Option<Block>,
}

/// `while c:` …
#[derive(Clone, Debug, PartialEq)]
pub struct While {
    /// `'name`, before the colon in front.
    pub label: Option<Name>,
    /// An expression, or `let P = e`, or both in a chain of `&&`.
    pub condition: Expression,
    /// What runs while it holds.
    pub body: Block,
}

/// `loop:` …
#[derive(Clone, Debug, PartialEq)]
pub struct Loop {
    /// `'name`, before the colon in front.
    pub label: Option<Name>,
    /// What runs until it is left.
    pub body: Block,
}

/// `match e:` and its cases.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// What is matched.
    pub scrutinee: Expression,
    /// The cases, in order.
    pub cases: Vec<Case>,
}

/// `case P if g:` …
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The pattern, alternatives included.
    pub pattern: Fragment,
    /// The condition after `if`.
    pub guard: Option<Expression>,
    /// What runs if it matches.
    pub body: Block,
}

/// `let P: T = e else:` …
#[derive(Clone, Debug, PartialEq)]
pub struct Let {
    /// What the value is bound to.
    pub pattern: Fragment,
    /// The type after the colon.
    pub ty: Option<Fragment>,
    /// The right side; none where the variable is assigned later.
    pub value: Option<LetValue>,
    /// The block of `else`, which must leave.
    pub otherwise: Option<Block>,
}

/// The right side of a `let`.
#[derive(Clone, Debug, PartialEq)]
pub enum LetValue {
    /// A Rust expression.
    Expression(Expression),
    /// `LITERAL % args`: a `String`.
    Format(Literal, Expression),
}

/// `let NAME:` and a block whose output is bound to the name.
#[derive(Clone, Debug, PartialEq)]
pub struct Capture {
    /// What the output is bound to.
    pub name: Name,
    /// What is collected.
    pub body: Block,
}

/// `with CALL:` and a block that is handed to the callee.
#[derive(Clone, Debug, PartialEq)]
pub struct With {
    /// The call, with the `?` or `.await` after it.
    pub call: Expression,
    /// What the callee appends.
    pub body: Block,
}

/// A literal, or several side by side, which are one.
#[derive(Clone, Debug, PartialEq)]
pub struct Literal {
    /// From the first prefix to the last quote.
    pub span: Span,
    /// Whether it has the prefix `h`, which makes it markup inside an expression too.
    pub is_markup: bool,
    /// Whether any of it is interpolated, or has the prefix `f`: in an expression it is then a `String`, and the
    /// left side of `%` it cannot be.
    pub is_interpolated: bool,
    /// Its text and its values, in order; empty for `""`.
    pub pieces: Vec<Piece>,
}

/// A part of a literal.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Text, with escapes and layout already read.
    Text(Text),
    /// `{expr}` or `{expr:spec}`.
    Value(Interpolation),
}

/// Text of a literal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What it means: escapes read, line ends `\n`, a text block's common indentation removed, `{{` and `}}` halved.
    pub value: String,
    /// What it was made from.
    pub span: Span,
    /// Where `value` and the source part company: from byte `.0` of `value` on, up to the next entry, byte `.1` of
    /// the source corresponds. In ascending order; the first entry is `(0, span.start)`.
    pub origins: Vec<(usize, usize)>,
}

impl Text {
    /// The byte of the source that byte `offset` of [`Text::value`] comes from.
    #[must_use]
    pub fn origin(&self, offset: usize) -> usize {
        let next = self.origins.partition_point(|&(value, _)| value <= offset);
        match next.checked_sub(1).and_then(|last| self.origins.get(last)) {
            Some(&(value, source)) => source + (offset - value),
            None => self.span.start,
        }
    }
}

/// `{expr:spec}` in a literal.
#[derive(Clone, Debug, PartialEq)]
pub struct Interpolation {
    /// From brace to brace.
    pub span: Span,
    /// The expression. It is taken from the source as it stands: escapes are not read inside the braces.
    pub value: Expression,
    /// What follows the colon: Rust's format spec.
    pub spec: Option<Fragment>,
}
