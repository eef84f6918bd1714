//! The syntax tree as indented text, for reviewing.

use ptl_parser::Span;
use ptl_parser::ast::*;

/// The tree of a whole file.
pub(crate) fn module(source: &str, module: &Module) -> String {
    let mut dump = Dump {
        source,
        text: String::new(),
        depth: 0,
    };
    dump.fragments("docs", &module.docs);
    for entry in &module.entries {
        dump.entry(entry);
    }
    dump.text
}

struct Dump<'s> {
    source: &'s str,
    text: String,
    depth: usize,
}

impl Dump<'_> {
    fn line(&mut self, text: impl AsRef<str>) {
        self.text += &"  ".repeat(self.depth);
        self.text += text.as_ref();
        self.text += "\n";
    }

    fn nested(&mut self, head: impl AsRef<str>, inside: impl FnOnce(&mut Self)) {
        self.line(head);
        self.depth += 1;
        inside(self);
        self.depth -= 1;
    }

    fn of(&self, span: Span) -> String {
        format!("{:?}", span.of(self.source))
    }

    fn fragment(&mut self, name: &str, fragment: Fragment) {
        let text = self.of(fragment.span);
        self.line(format!("{name} {text}"));
    }

    fn fragments(&mut self, name: &str, fragments: &[Fragment]) {
        for fragment in fragments {
            self.fragment(name, *fragment);
        }
    }

    fn maybe(&mut self, name: &str, fragment: Option<Fragment>) {
        if let Some(fragment) = fragment {
            self.fragment(name, fragment);
        }
    }

    fn entry(&mut self, entry: &Entry) {
        match entry {
            Entry::Import(import) => self.import(import),
            Entry::Template(template) => self.template(template),
            Entry::Methods(methods) => self.methods(methods),
            Entry::Item(item) => self.fragment("item", *item),
        }
    }

    fn import(&mut self, import: &Import) {
        let path = self.of(import.path.span);
        self.nested(format!("import {path}"), |dump| {
            dump.fragments("attribute", &import.attributes);
            dump.maybe("visibility", import.visibility);
            for imported in &import.names {
                let alias = imported
                    .alias
                    .as_ref()
                    .map(|alias| format!(" as {}", alias.text));
                dump.line(format!(
                    "name {}{}",
                    imported.name.text,
                    alias.unwrap_or_default()
                ));
            }
        });
    }

    fn methods(&mut self, methods: &Methods) {
        let head = self.of(methods.head.span);
        self.nested(format!("methods {:?} {head}", methods.kind), |dump| {
            dump.fragments("doc", &methods.docs);
            dump.fragments("attribute", &methods.attributes);
            for member in &methods.members {
                match member {
                    Member::Template(template) => dump.template(template),
                    Member::Item(item) => dump.fragment("item", *item),
                }
            }
        });
    }

    fn template(&mut self, template: &Template) {
        let kind = if template.kind_span.is_some() {
            ""
        } else {
            " by default"
        };
        self.nested(
            format!(
                "template {} [{:?}{kind}]",
                template.name.text, template.kind
            ),
            |dump| {
                dump.fragments("doc", &template.docs);
                dump.fragments("attribute", &template.attributes);
                dump.maybe("visibility", template.visibility);
                if template.asynchrony.is_some() {
                    dump.line("async");
                }
                let head = dump.of(template.head);
                dump.line(format!("head {head}"));
                dump.maybe("generics", template.generics);
                for parameter in &template.parameters {
                    dump.parameter(parameter);
                }
                dump.maybe("result", template.result);
                dump.maybe("where", template.where_clause);
                match &template.body {
                    Some(body) => dump.block("body", body),
                    None => dump.line("no body"),
                }
            },
        );
    }

    fn parameter(&mut self, parameter: &Parameter) {
        let pattern = self.of(parameter.pattern.span);
        self.nested(format!("parameter {pattern}"), |dump| {
            dump.fragments("attribute", &parameter.attributes);
            dump.maybe("type", parameter.ty);
            if let Some(default) = &parameter.default {
                dump.expression("default", default);
            }
        });
    }

    fn block(&mut self, name: &str, block: &Block) {
        self.nested(name, |dump| {
            for statement in &block.statements {
                dump.statement(statement);
            }
        });
    }

    fn statement(&mut self, statement: &Statement) {
        match &statement.kind {
            StatementKind::Literal(literal, operand) => {
                self.formatted("literal", literal, operand.as_ref());
            }
            StatementKind::Expression(expression) => self.expression("expression", expression),
            StatementKind::If(statement) => self.nested("if", |dump| {
                for branch in &statement.branches {
                    dump.expression("condition", &branch.condition);
                    dump.block("then", &branch.body);
                }
                dump.maybe_block("else", statement.otherwise.as_ref());
            }),
            StatementKind::For(statement) => self.nested("for", |dump| {
                dump.name("label", statement.label.as_ref());
                dump.fragment("pattern", statement.pattern);
                dump.expression("iterator", &statement.iterator);
                dump.block("body", &statement.body);
                dump.maybe_block("empty", statement.empty.as_ref());
            }),
            StatementKind::While(statement) => self.nested("while", |dump| {
                dump.name("label", statement.label.as_ref());
                dump.expression("condition", &statement.condition);
                dump.block("body", &statement.body);
            }),
            StatementKind::Loop(statement) => self.nested("loop", |dump| {
                dump.name("label", statement.label.as_ref());
                dump.block("body", &statement.body);
            }),
            StatementKind::Match(statement) => self.nested("match", |dump| {
                dump.expression("scrutinee", &statement.scrutinee);
                for case in &statement.cases {
                    dump.case(case);
                }
            }),
            StatementKind::Let(statement) => self.binding(statement),
            StatementKind::Capture(statement) => {
                self.nested(format!("capture {}", statement.name.text), |dump| {
                    dump.block("body", &statement.body);
                });
            }
            StatementKind::With(statement) => self.nested("with", |dump| {
                dump.expression("call", &statement.call);
                dump.block("body", &statement.body);
            }),
            StatementKind::Pass => self.line("pass"),
            StatementKind::Return(None) => self.line("return"),
            StatementKind::Return(Some(value)) => self.expression("return", value),
            StatementKind::Break(label) => self.jump("break", label.as_ref()),
            StatementKind::Continue(label) => self.jump("continue", label.as_ref()),
            StatementKind::Item(item) => self.fragment("item", *item),
            StatementKind::Template(template) => self.template(template),
        }
    }

    fn case(&mut self, case: &Case) {
        self.nested("case", |dump| {
            dump.fragment("pattern", case.pattern);
            if let Some(guard) = &case.guard {
                dump.expression("guard", guard);
            }
            dump.block("body", &case.body);
        });
    }

    fn binding(&mut self, binding: &Let) {
        self.nested("let", |dump| {
            dump.fragment("pattern", binding.pattern);
            dump.maybe("type", binding.ty);
            match &binding.value {
                None => {}
                Some(LetValue::Expression(value)) => dump.expression("value", value),
                Some(LetValue::Format(literal, operand)) => {
                    dump.formatted("format", literal, Some(operand));
                }
            }
            dump.maybe_block("else", binding.otherwise.as_ref());
        });
    }

    fn maybe_block(&mut self, name: &str, block: Option<&Block>) {
        if let Some(block) = block {
            self.block(name, block);
        }
    }

    fn name(&mut self, role: &str, name: Option<&Name>) {
        if let Some(name) = name {
            self.line(format!("{role} {}", name.text));
        }
    }

    fn jump(&mut self, word: &str, label: Option<&Name>) {
        let label = label.map(|label| format!(" {}", label.text));
        self.line(format!("{word}{}", label.unwrap_or_default()));
    }

    fn expression(&mut self, role: &str, expression: &Expression) {
        let text = self.of(expression.span);
        self.nested(format!("{role} {text}"), |dump| {
            for literal in &expression.literals {
                dump.formatted("literal", literal, None);
            }
        });
    }

    fn formatted(&mut self, role: &str, literal: &Literal, operand: Option<&Expression>) {
        let markup = if literal.is_markup { " markup" } else { "" };
        let interpolated = if literal.is_interpolated {
            " interpolated"
        } else {
            ""
        };
        self.nested(format!("{role}{markup}{interpolated}"), |dump| {
            for piece in &literal.pieces {
                match piece {
                    Piece::Text(text) => dump.line(format!("text {:?}", text.value)),
                    Piece::Value(value) => dump.nested("value", |dump| {
                        dump.expression("expression", &value.value);
                        dump.maybe("spec", value.spec);
                    }),
                }
            }
            if let Some(operand) = operand {
                dump.expression("operand", operand);
            }
        });
    }
}
