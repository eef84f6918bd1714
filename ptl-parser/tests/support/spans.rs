//! Checks that spans are places in the source, and lie in one another as the nodes do.

use ptl_parser::Span;
use ptl_parser::ast::*;

/// What is wrong with the spans of a module.
pub(crate) fn check(source: &str, module: &Module) -> Vec<String> {
    let mut check = Check {
        source,
        broken: Vec::new(),
    };
    let whole = Span::new(0, source.len());
    for doc in &module.docs {
        check.inside(whole, doc.span, "doc");
    }
    for entry in &module.entries {
        match entry {
            Entry::Import(import) => {
                check.inside(whole, import.span, "import");
                check.inside(import.span, import.path.span, "path");
                for name in &import.names {
                    check.name(import.span, &name.name);
                }
            }
            Entry::Template(template) => check.template(whole, template),
            Entry::Methods(methods) => {
                check.inside(whole, methods.span, "methods");
                check.inside(methods.span, methods.head.span, "head");
                for member in &methods.members {
                    match member {
                        Member::Template(template) => check.template(methods.span, template),
                        Member::Item(item) => check.inside(methods.span, item.span, "item"),
                    }
                }
            }
            Entry::Item(item) => check.inside(whole, item.span, "item"),
        }
    }
    check.broken
}

struct Check<'s> {
    source: &'s str,
    broken: Vec<String>,
}

impl Check<'_> {
    fn inside(&mut self, outer: Span, inner: Span, what: &str) {
        if self.source.get(inner.start..inner.end).is_none() || !outer.contains(inner) {
            self.broken
                .push(format!("{what} {inner:?} is not inside {outer:?}"));
        }
    }

    fn name(&mut self, outer: Span, name: &Name) {
        self.inside(outer, name.span, "name");
        if name.span.of(self.source) != name.text {
            self.broken
                .push(format!("the name {:?} is not at its span", name.text));
        }
    }

    fn template(&mut self, outer: Span, template: &Template) {
        self.inside(outer, template.span, "template");
        self.inside(template.span, template.head, "head");
        self.name(template.head, &template.name);
        for parameter in &template.parameters {
            self.inside(template.head, parameter.span, "parameter");
            self.inside(parameter.span, parameter.pattern.span, "pattern");
            if let Some(ty) = &parameter.ty {
                self.inside(parameter.span, ty.span, "type");
            }
            if let Some(default) = &parameter.default {
                self.expression(parameter.span, default);
            }
        }
        for fragment in [template.generics, template.result, template.where_clause]
            .into_iter()
            .flatten()
        {
            self.inside(template.head, fragment.span, "part of a head");
        }
        if let Some(body) = &template.body {
            self.block(template.span, body);
        }
    }

    fn block(&mut self, outer: Span, block: &Block) {
        self.inside(outer, block.span, "block");
        for statement in &block.statements {
            self.inside(block.span, statement.span, "statement");
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &Statement) {
        let span = statement.span;
        match &statement.kind {
            StatementKind::Literal(literal, operand) => {
                self.literal(span, literal);
                self.expressions(span, operand.as_ref());
            }
            StatementKind::Expression(expression) => self.expression(span, expression),
            StatementKind::If(statement) => {
                for branch in &statement.branches {
                    self.expression(span, &branch.condition);
                    self.block(span, &branch.body);
                }
                self.blocks(span, statement.otherwise.as_ref());
            }
            StatementKind::For(statement) => {
                self.inside(span, statement.pattern.span, "pattern");
                self.expression(span, &statement.iterator);
                self.block(span, &statement.body);
                self.blocks(span, statement.empty.as_ref());
            }
            StatementKind::While(statement) => {
                self.expression(span, &statement.condition);
                self.block(span, &statement.body);
            }
            StatementKind::Loop(statement) => self.block(span, &statement.body),
            StatementKind::Match(statement) => {
                self.expression(span, &statement.scrutinee);
                for case in &statement.cases {
                    self.inside(span, case.pattern.span, "pattern");
                    self.expressions(span, case.guard.as_ref());
                    self.block(span, &case.body);
                }
            }
            StatementKind::Let(statement) => {
                self.inside(span, statement.pattern.span, "pattern");
                match &statement.value {
                    None => {}
                    Some(LetValue::Expression(value)) => self.expression(span, value),
                    Some(LetValue::Format(literal, operand)) => {
                        self.literal(span, literal);
                        self.expression(span, operand);
                    }
                }
                self.blocks(span, statement.otherwise.as_ref());
            }
            StatementKind::Capture(statement) => {
                self.name(span, &statement.name);
                self.block(span, &statement.body);
            }
            StatementKind::With(statement) => {
                self.expression(span, &statement.call);
                self.block(span, &statement.body);
            }
            StatementKind::Pass => {}
            StatementKind::Return(value) => self.expressions(span, value.as_ref()),
            StatementKind::Break(label) | StatementKind::Continue(label) => {
                if let Some(label) = label {
                    self.name(span, label);
                }
            }
            StatementKind::Item(item) => self.inside(span, item.span, "item"),
            StatementKind::Template(template) => self.template(span, template),
        }
    }

    fn blocks(&mut self, outer: Span, block: Option<&Block>) {
        if let Some(block) = block {
            self.block(outer, block);
        }
    }

    fn expressions(&mut self, outer: Span, expression: Option<&Expression>) {
        if let Some(expression) = expression {
            self.expression(outer, expression);
        }
    }

    fn expression(&mut self, outer: Span, expression: &Expression) {
        self.inside(outer, expression.span, "expression");
        let text = expression.span.of(self.source);
        if text.trim() != text {
            self.broken.push(format!("white space around {text:?}"));
        }
        for literal in &expression.literals {
            self.literal(expression.span, literal);
        }
    }

    fn literal(&mut self, outer: Span, literal: &Literal) {
        self.inside(outer, literal.span, "literal");
        for piece in &literal.pieces {
            match piece {
                Piece::Text(text) => self.text(literal.span, text),
                Piece::Value(value) => {
                    self.inside(literal.span, value.span, "value");
                    self.expression(value.span, &value.value);
                    if let Some(spec) = &value.spec {
                        self.inside(value.span, spec.span, "spec");
                    }
                }
            }
        }
    }

    fn text(&mut self, outer: Span, text: &Text) {
        self.inside(outer, text.span, "text");
        if text.origins.first() != Some(&(0, text.span.start)) {
            self.broken.push(format!("text begins elsewhere: {text:?}"));
        }
        let mut previous = text.span.start;
        for (index, character) in text.value.char_indices() {
            let origin = text.origin(index);
            let source = self
                .source
                .get(origin..)
                .and_then(|rest| rest.chars().next());
            let is_escape = matches!(source, Some('\\' | '{' | '}' | '\r'));
            if !is_escape && source != Some(character) {
                self.broken
                    .push(format!("{character:?} does not come from {source:?}"));
            }
            if origin < previous || origin >= text.span.end {
                self.broken
                    .push(format!("origins of {text:?} are in disorder"));
            }
            previous = origin;
        }
    }
}
