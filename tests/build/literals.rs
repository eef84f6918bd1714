//! Finds the literals of a syntax tree.

use ptl_parser::ast::{
    Block, Expression, LetValue, Literal, Module, Statement, StatementKind, Template,
};

/// The literals of PTL's own in a module, but for those inside another one.
pub(crate) fn of_module(module: &Module) -> Vec<&Literal> {
    let mut found = Found::default();
    for template in module.templates() {
        found.template(template);
    }
    found.literals
}

#[derive(Default)]
struct Found<'a> {
    literals: Vec<&'a Literal>,
}

impl<'a> Found<'a> {
    fn template(&mut self, template: &'a Template) {
        for parameter in &template.parameters {
            self.expressions(&parameter.default);
        }
        self.blocks(&template.body);
    }

    fn blocks(&mut self, blocks: impl IntoIterator<Item = &'a Block>) {
        for block in blocks {
            for statement in &block.statements {
                self.statement(statement);
            }
        }
    }

    fn expressions(&mut self, expressions: impl IntoIterator<Item = &'a Expression>) {
        for expression in expressions {
            self.literals.extend(&expression.literals);
        }
    }

    fn statement(&mut self, statement: &'a Statement) {
        match &statement.kind {
            StatementKind::Literal(literal, operand) => {
                self.literals.push(literal);
                self.expressions(operand);
            }
            StatementKind::Expression(expression) => self.expressions([expression]),
            StatementKind::If(condition) => {
                for branch in &condition.branches {
                    self.expressions([&branch.condition]);
                    self.blocks([&branch.body]);
                }
                self.blocks(&condition.otherwise);
            }
            StatementKind::For(iteration) => {
                self.expressions([&iteration.iterator]);
                self.blocks([&iteration.body]);
                self.blocks(&iteration.empty);
            }
            StatementKind::While(iteration) => {
                self.expressions([&iteration.condition]);
                self.blocks([&iteration.body]);
            }
            StatementKind::Loop(iteration) => self.blocks([&iteration.body]),
            StatementKind::Match(choice) => {
                self.expressions([&choice.scrutinee]);
                for case in &choice.cases {
                    self.expressions(&case.guard);
                    self.blocks([&case.body]);
                }
            }
            StatementKind::Let(binding) => {
                match &binding.value {
                    Some(LetValue::Expression(value)) => self.expressions([value]),
                    Some(LetValue::Format(literal, operand)) => {
                        self.literals.push(literal);
                        self.expressions([operand]);
                    }
                    None => {}
                }
                self.blocks(&binding.otherwise);
            }
            StatementKind::Capture(capture) => self.blocks([&capture.body]),
            StatementKind::With(with) => {
                self.expressions([&with.call]);
                self.blocks([&with.body]);
            }
            StatementKind::Return(value) => self.expressions(value),
            StatementKind::Template(template) => self.template(template),
            StatementKind::Pass
            | StatementKind::Break(_)
            | StatementKind::Continue(_)
            | StatementKind::Item(_) => {}
        }
    }
}
