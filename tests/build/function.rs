//! Writes a module's templates as Rust functions with `#[template]`.

use std::collections::HashSet;
use std::fmt::Write as _;

use ptl_parser::Span;
use ptl_parser::ast::{
    Block, Entry, Expression, For, Fragment, If, Import, Kind, Let, LetValue, Literal, Match,
    Member, Methods, Module, Name, Parameter, Piece, Statement, StatementKind, Template,
};

use crate::calls;
use crate::respell::{Inexpressible, Respeller};

type Written = Result<(), Inexpressible>;

/// The names of the templates that have parameters with a default: a call of these needs PTL's own text.
pub(crate) fn templates_with_options(modules: &[&Module]) -> HashSet<String> {
    let templates = modules.iter().flat_map(|module| module.templates());
    templates
        .filter(|template| {
            template
                .parameters
                .iter()
                .any(|parameter| parameter.default.is_some())
        })
        .map(|template| template.name.text.clone())
        .collect()
}

/// The items of a module in Rust.
pub(crate) fn items(
    source: &str,
    module: &Module,
    with_options: &HashSet<String>,
) -> Result<String, Inexpressible> {
    let respeller = Respeller { source };
    let mut writer = Writer {
        respeller,
        with_options,
        rust: String::new(),
    };
    writer.rust += "#[allow(unused_imports)]\nuse ::ptl::prelude::*;\n";
    for entry in &module.entries {
        match entry {
            Entry::Import(import) => writer.import(import),
            Entry::Item(item) => writer.line(item.span),
            Entry::Template(template) => writer.template("::ptl::template", template)?,
            Entry::Methods(methods) => writer.methods(methods)?,
        }
    }
    Ok(writer.rust)
}

struct Writer<'a> {
    respeller: Respeller<'a>,
    with_options: &'a HashSet<String>,
    rust: String,
}

impl<'a> Writer<'a> {
    fn text(&self, span: Span) -> &'a str {
        span.of(self.respeller.source)
    }

    fn optional(&self, fragment: Option<Fragment>) -> &'a str {
        fragment.map_or("", |fragment| self.text(fragment.span))
    }

    fn line(&mut self, span: Span) {
        self.rust += self.text(span);
        self.rust.push('\n');
    }

    fn attributes(&mut self, attributes: &[Fragment]) {
        for attribute in attributes {
            self.line(attribute.span);
        }
    }

    fn import(&mut self, import: &Import) {
        self.attributes(&import.attributes);
        let visibility = self.optional(import.visibility);
        let path = self.text(import.path.span);
        for imported in &import.names {
            let alias = imported
                .alias
                .as_ref()
                .map_or(String::new(), |alias| format!(" as {}", alias.text));
            let _ = writeln!(
                self.rust,
                "{visibility} use {path}::{}{alias};",
                imported.name.text
            );
        }
    }

    fn docs(&mut self, docs: &[Fragment]) {
        for doc in docs {
            let _ = writeln!(self.rust, "///{}", self.text(doc.span));
        }
    }

    /// An `impl` or `trait` that carries the attribute, as do its methods that are templates.
    fn methods(&mut self, methods: &Methods) -> Written {
        self.docs(&methods.docs);
        self.rust += "#[::ptl::template]\n";
        self.attributes(&methods.attributes);
        let _ = writeln!(self.rust, "{} {{", self.text(methods.head.span));
        for member in &methods.members {
            match member {
                Member::Template(template) => self.template("template", template)?,
                Member::Item(item) => self.line(item.span),
            }
        }
        self.rust += "}\n";
        Ok(())
    }

    fn template(&mut self, attribute: &str, template: &Template) -> Written {
        self.docs(&template.docs);
        let (kind, output) = match template.kind {
            Kind::Html => ("", "::ptl::Html"),
            Kind::Plain => ("(plain)", "::std::string::String"),
            Kind::Attrs => ("(attrs)", "::ptl::Attrs"),
            Kind::Url => ("(url)", "::ptl::Url"),
            Kind::Css => ("(css)", "::ptl::Css"),
            Kind::Js => ("(js)", "::ptl::Js"),
        };
        let _ = writeln!(self.rust, "#[{attribute}{kind}]");
        self.attributes(&template.attributes);
        let visibility = self.optional(template.visibility);
        let asynchrony = if template.asynchrony.is_some() {
            "async "
        } else {
            ""
        };
        let generics = self.optional(template.generics);
        let name = &template.name.text;
        let _ = write!(self.rust, "{visibility} {asynchrony}fn {name}{generics}(");
        for parameter in &template.parameters {
            self.parameter(parameter)?;
        }
        let result = template
            .result
            .map_or(output, |result| self.text(result.span));
        let _ = write!(self.rust, ") -> {result} ");
        if let Some(clause) = template.where_clause {
            let _ = write!(self.rust, "where {} ", self.text(clause.span));
        }
        if let Some(body) = &template.body {
            return self.block(body);
        }
        self.rust += ";\n";
        Ok(())
    }

    fn parameter(&mut self, parameter: &Parameter) -> Written {
        self.attributes(&parameter.attributes);
        if let Some(default) = &parameter.default {
            let default = self.expression(default)?;
            let _ = write!(self.rust, "#[default({default})] ");
        }
        self.rust += self.text(parameter.pattern.span);
        if let Some(ty) = parameter.ty {
            let _ = write!(self.rust, ": {}", self.text(ty.span));
        }
        self.rust += ", ";
        Ok(())
    }

    fn block(&mut self, block: &Block) -> Written {
        self.rust += "{\n";
        for statement in &block.statements {
            self.statement(statement)?;
        }
        self.rust += "}\n";
        Ok(())
    }

    fn statement(&mut self, statement: &Statement) -> Written {
        let simple = match &statement.kind {
            StatementKind::Literal(literal, None) => {
                self.values(std::slice::from_ref(literal))?;
                self.respeller.literal(literal)?
            }
            StatementKind::Expression(expression) => self.expression(expression)?,
            StatementKind::Return(None) => "return".to_owned(),
            StatementKind::Return(Some(value)) => format!("return {}", self.expression(value)?),
            StatementKind::Break(label) => format!("break {}", label_name(label.as_ref())),
            StatementKind::Continue(label) => format!("continue {}", label_name(label.as_ref())),
            StatementKind::Let(binding) => return self.binding(binding),
            StatementKind::Item(item) => {
                self.line(item.span);
                return Ok(());
            }
            StatementKind::Pass => return Ok(()),
            StatementKind::If(condition) => return self.condition(condition),
            StatementKind::For(iteration) => return self.iteration(iteration),
            StatementKind::While(iteration) => {
                let condition = self.expression(&iteration.condition)?;
                let _ = write!(
                    self.rust,
                    "{}while {condition} ",
                    label_head(iteration.label.as_ref())
                );
                return self.block(&iteration.body);
            }
            StatementKind::Loop(iteration) => {
                let _ = write!(self.rust, "{}loop ", label_head(iteration.label.as_ref()));
                return self.block(&iteration.body);
            }
            StatementKind::Match(choice) => return self.choice(choice),
            StatementKind::Literal(_, Some(_)) => return Err("`%`"),
            StatementKind::Capture(_) => return Err("a capture"),
            StatementKind::With(_) => return Err("`with`"),
            StatementKind::Template(_) => return Err("a nested template"),
        };
        let _ = writeln!(self.rust, "{simple};");
        Ok(())
    }

    fn binding(&mut self, binding: &Let) -> Written {
        let _ = write!(self.rust, "let {}", self.text(binding.pattern.span));
        if let Some(ty) = binding.ty {
            let _ = write!(self.rust, ": {}", self.text(ty.span));
        }
        match &binding.value {
            Some(LetValue::Expression(value)) => {
                let value = self.expression(value)?;
                let _ = write!(self.rust, " = {value}");
            }
            Some(LetValue::Format(..)) => return Err("`%`"),
            None => {}
        }
        if let Some(otherwise) = &binding.otherwise {
            self.rust += " else ";
            self.block(otherwise)?;
        }
        self.rust += ";\n";
        Ok(())
    }

    fn condition(&mut self, condition: &If) -> Written {
        for (index, branch) in condition.branches.iter().enumerate() {
            self.rust += if index == 0 { "if " } else { "else if " };
            self.rust += &self.expression(&branch.condition)?;
            self.block(&branch.body)?;
        }
        if let Some(otherwise) = &condition.otherwise {
            self.rust += "else ";
            self.block(otherwise)?;
        }
        Ok(())
    }

    fn iteration(&mut self, iteration: &For) -> Written {
        if iteration.empty.is_some() {
            return Err("`empty`");
        }
        let pattern = self.text(iteration.pattern.span);
        let iterator = self.expression(&iteration.iterator)?;
        let _ = write!(
            self.rust,
            "{}for {pattern} in {iterator} ",
            label_head(iteration.label.as_ref())
        );
        self.block(&iteration.body)
    }

    fn choice(&mut self, choice: &Match) -> Written {
        let scrutinee = self.expression(&choice.scrutinee)?;
        let _ = writeln!(self.rust, "match {scrutinee} {{");
        for case in &choice.cases {
            self.rust += self.text(case.pattern.span);
            if let Some(guard) = &case.guard {
                let guard = self.expression(guard)?;
                let _ = write!(self.rust, " if {guard}");
            }
            self.rust += " => ";
            self.block(&case.body)?;
        }
        self.rust += "}\n";
        Ok(())
    }

    fn expression(&self, expression: &Expression) -> Result<String, Inexpressible> {
        let rust = self.respeller.expression(expression)?;
        if calls::any_needs_ptl(&rust, self.with_options) {
            return Err("a call by name");
        }
        self.values(&expression.literals)?;
        Ok(rust)
    }

    /// Checks what stands in the braces of literals, where it is not seen as an expression.
    fn values(&self, literals: &[Literal]) -> Written {
        for piece in literals.iter().flat_map(|literal| &literal.pieces) {
            if let Piece::Value(value) = piece {
                self.expression(&value.value)?;
            }
        }
        Ok(())
    }
}

fn label_name(label: Option<&Name>) -> &str {
    label.map_or("", |label| &label.text)
}

fn label_head(label: Option<&Name>) -> String {
    label.map_or(String::new(), |label| format!("{}: ", label.text))
}
