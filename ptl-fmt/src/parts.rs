//! The syntax tree as a list: what it is made of, and where.
//!
//! The list says which tokens are types, patterns and so on; and two texts with the same tokens and the same list are
//! the same program.

use ptl_parser::Span;
use ptl_parser::ast::{
    Block, Case, Entry, Expression, Fragment, If, Import, Let, LetValue, Member, Methods,
    MethodsKind, Module, Name, Parameter, Statement, StatementKind, Template,
};

/// A part of the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) kind: PartKind,
    pub(crate) span: Span,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartKind {
    Doc,
    Attribute,
    Visibility,
    Import,
    Path,
    ImportedName,
    Alias,
    Template,
    Async,
    Head,
    Name,
    Generics,
    Kind,
    Parameter,
    Receiver,
    Pattern,
    Type,
    Default,
    Bounds,
    Methods(MethodsKind),
    MethodsHead,
    Item,
    Block,
    Literal,
    FormatOperand,
    Expression,
    If,
    /// What stands behind `if`, `elif`, `while`, `match`, `with`, and behind the `in` of a `for`.
    Subject,
    /// The condition of an `elif`.
    ElseIf,
    Else,
    For,
    Empty,
    While,
    Loop,
    Label,
    Match,
    Case,
    /// The pattern of a `for` or a `case`.
    HeadPattern,
    Guard,
    Let,
    Capture,
    With,
    Pass,
    Return,
    Break,
    Continue,
}

/// The parts of a module, each in front of what it contains.
pub(crate) fn of(module: &Module) -> Vec<Part> {
    let mut walk = Walk { parts: Vec::new() };
    walk.fragments(PartKind::Doc, &module.docs);
    for entry in &module.entries {
        match entry {
            Entry::Import(import) => walk.import(import),
            Entry::Template(template) => walk.template(template),
            Entry::Methods(methods) => walk.methods(methods),
            Entry::Item(item) => walk.part(PartKind::Item, item.span),
        }
    }
    walk.parts
}

struct Walk {
    parts: Vec<Part>,
}

impl Walk {
    fn part(&mut self, kind: PartKind, span: Span) {
        self.parts.push(Part { kind, span });
    }

    fn fragments(&mut self, kind: PartKind, fragments: &[Fragment]) {
        for fragment in fragments {
            self.part(kind, fragment.span);
        }
    }

    fn maybe(&mut self, kind: PartKind, fragment: Option<Fragment>) {
        self.fragments(kind, fragment.as_slice());
    }

    fn name(&mut self, kind: PartKind, name: Option<&Name>) {
        if let Some(name) = name {
            self.part(kind, name.span);
        }
    }

    fn import(&mut self, import: &Import) {
        self.part(PartKind::Import, import.span);
        self.fragments(PartKind::Attribute, &import.attributes);
        self.maybe(PartKind::Visibility, import.visibility);
        self.part(PartKind::Path, import.path.span);
        for imported in &import.names {
            self.name(PartKind::ImportedName, Some(&imported.name));
            self.name(PartKind::Alias, imported.alias.as_ref());
        }
    }

    fn methods(&mut self, methods: &Methods) {
        self.part(PartKind::Methods(methods.kind), methods.span);
        self.fragments(PartKind::Doc, &methods.docs);
        self.fragments(PartKind::Attribute, &methods.attributes);
        self.part(PartKind::MethodsHead, methods.head.span);
        for member in &methods.members {
            match member {
                Member::Template(template) => self.template(template),
                Member::Item(item) => self.part(PartKind::Item, item.span),
            }
        }
    }

    fn template(&mut self, template: &Template) {
        self.part(PartKind::Template, template.span);
        self.fragments(PartKind::Doc, &template.docs);
        self.fragments(PartKind::Attribute, &template.attributes);
        self.maybe(PartKind::Visibility, template.visibility);
        if let Some(span) = template.asynchrony {
            self.part(PartKind::Async, span);
        }
        self.part(PartKind::Head, template.head);
        self.name(PartKind::Name, Some(&template.name));
        self.maybe(PartKind::Generics, template.generics);
        if let Some(span) = template.kind_span {
            self.part(PartKind::Kind, span);
        }
        for parameter in &template.parameters {
            self.parameter(parameter);
        }
        self.maybe(PartKind::Type, template.result);
        self.maybe(PartKind::Bounds, template.where_clause);
        if let Some(body) = &template.body {
            self.block(body);
        }
    }

    fn parameter(&mut self, parameter: &Parameter) {
        self.part(PartKind::Parameter, parameter.span);
        self.fragments(PartKind::Attribute, &parameter.attributes);
        let pattern = if parameter.ty.is_some() {
            PartKind::Pattern
        } else {
            PartKind::Receiver
        };
        self.part(pattern, parameter.pattern.span);
        self.maybe(PartKind::Type, parameter.ty);
        if let Some(default) = &parameter.default {
            self.expression(PartKind::Default, default);
        }
    }

    fn block(&mut self, block: &Block) {
        self.part(PartKind::Block, block.span);
        for statement in &block.statements {
            self.statement(statement);
        }
    }

    /// The block of `else` or `empty`.
    fn other_block(&mut self, kind: PartKind, block: Option<&Block>) {
        if let Some(block) = block {
            self.part(kind, block.span);
            self.block(block);
        }
    }

    fn expression(&mut self, kind: PartKind, expression: &Expression) {
        self.part(kind, expression.span);
        for literal in &expression.literals {
            self.part(PartKind::Literal, literal.span);
        }
    }

    fn statement(&mut self, statement: &Statement) {
        let span = statement.span;
        match &statement.kind {
            StatementKind::Literal(literal, operand) => {
                self.part(PartKind::Literal, literal.span);
                if let Some(operand) = operand {
                    self.expression(PartKind::FormatOperand, operand);
                }
            }
            StatementKind::Expression(expression) => {
                self.expression(PartKind::Expression, expression);
            }
            StatementKind::If(statement) => self.conditions(span, statement),
            StatementKind::For(statement) => {
                self.part(PartKind::For, span);
                self.name(PartKind::Label, statement.label.as_ref());
                self.part(PartKind::HeadPattern, statement.pattern.span);
                self.expression(PartKind::Subject, &statement.iterator);
                self.block(&statement.body);
                self.other_block(PartKind::Empty, statement.empty.as_ref());
            }
            StatementKind::While(statement) => {
                self.part(PartKind::While, span);
                self.name(PartKind::Label, statement.label.as_ref());
                self.expression(PartKind::Subject, &statement.condition);
                self.block(&statement.body);
            }
            StatementKind::Loop(statement) => {
                self.part(PartKind::Loop, span);
                self.name(PartKind::Label, statement.label.as_ref());
                self.block(&statement.body);
            }
            StatementKind::Match(statement) => {
                self.part(PartKind::Match, span);
                self.expression(PartKind::Subject, &statement.scrutinee);
                for case in &statement.cases {
                    self.case(case);
                }
            }
            StatementKind::Let(statement) => self.binding(span, statement),
            StatementKind::Capture(statement) => {
                self.part(PartKind::Capture, span);
                self.name(PartKind::Name, Some(&statement.name));
                self.block(&statement.body);
            }
            StatementKind::With(statement) => {
                self.part(PartKind::With, span);
                self.expression(PartKind::Subject, &statement.call);
                self.block(&statement.body);
            }
            StatementKind::Pass => self.part(PartKind::Pass, span),
            StatementKind::Return(value) => {
                self.part(PartKind::Return, span);
                if let Some(value) = value {
                    self.expression(PartKind::Expression, value);
                }
            }
            StatementKind::Break(label) => {
                self.part(PartKind::Break, span);
                self.name(PartKind::Label, label.as_ref());
            }
            StatementKind::Continue(label) => {
                self.part(PartKind::Continue, span);
                self.name(PartKind::Label, label.as_ref());
            }
            StatementKind::Item(item) => self.part(PartKind::Item, item.span),
            StatementKind::Template(template) => self.template(template),
        }
    }

    fn conditions(&mut self, span: Span, statement: &If) {
        self.part(PartKind::If, span);
        for (index, branch) in statement.branches.iter().enumerate() {
            let kind = if index == 0 {
                PartKind::Subject
            } else {
                PartKind::ElseIf
            };
            self.expression(kind, &branch.condition);
            self.block(&branch.body);
        }
        self.other_block(PartKind::Else, statement.otherwise.as_ref());
    }

    fn case(&mut self, case: &Case) {
        self.part(PartKind::Case, case.body.span);
        self.part(PartKind::HeadPattern, case.pattern.span);
        if let Some(guard) = &case.guard {
            self.expression(PartKind::Guard, guard);
        }
        self.block(&case.body);
    }

    fn binding(&mut self, span: Span, binding: &Let) {
        self.part(PartKind::Let, span);
        self.part(PartKind::Pattern, binding.pattern.span);
        self.maybe(PartKind::Type, binding.ty);
        match &binding.value {
            None => {}
            Some(LetValue::Expression(value)) => self.expression(PartKind::Expression, value),
            Some(LetValue::Format(literal, operand)) => {
                self.part(PartKind::Literal, literal.span);
                self.expression(PartKind::FormatOperand, operand);
            }
        }
        self.other_block(PartKind::Else, binding.otherwise.as_ref());
    }
}
