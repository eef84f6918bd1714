//! Which context of HTML each value stands in.
//!
//! The literals of a body are read in the order in which they are appended, through branches, loops and calls, by the
//! machine of `ptl-html`. Each value gets the escaper that its place needs; where there is none, that is an error.
//! A body without any context, such as that of a plain template, is walked for the fragments in its expressions.

mod attribute;
mod flow;
mod opener;
mod refuse;
mod turn;
mod value;

use std::collections::HashMap;

use ptl_html::{Context, Kind, Policy, Sink};
use ptl_parser::ast;

use crate::error::{CompileError, Location};
use crate::ir::{
    Body, Expression, Insert, Item, Leave, Member, Methods, Named, Statement, Template,
};
use crate::lower::never_returns;
use flow::Flow;
use refuse::Ending;
use turn::Frame;

pub(crate) use attribute::attribute_call;

/// What the analysis found.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) errors: Vec<CompileError>,
    /// Every value, with its place and its escaper, in the order of the source.
    pub(crate) values: Vec<(Location, Sink)>,
}

/// Finds the contexts of a module, or of what stands alone.
pub(crate) fn find(items: &[Item], policy: &Policy) -> Found {
    let mut found = Found::default();
    let mut walk = Walk::new(policy, &mut found);
    for item in items {
        match item {
            Item::Template(template) => walk.template(template),
            Item::Methods(methods) => walk.methods(methods),
            Item::Rust(_) | Item::Import(_) => {}
        }
    }
    found
}

/// The kind of a template, in the words of `ptl-html`.
pub(crate) const fn kind(kind: ast::Kind) -> Kind {
    match kind {
        ast::Kind::Html => Kind::Html,
        ast::Kind::Plain => Kind::Plain,
        ast::Kind::Attrs => Kind::Attrs,
        ast::Kind::Url => Kind::Url,
        ast::Kind::Css => Kind::Css,
        ast::Kind::Js => Kind::Js,
    }
}

/// A walk through bodies in the order in which they run.
///
/// A flow is where the walk is, and what it knows there. Without one, either nothing ever gets there, or there is no
/// context to know.
struct Walk<'a> {
    policy: &'a Policy,
    found: &'a mut Found,
    /// What the fragment that is being walked makes.
    kind: ast::Kind,
    /// What the fragment is, in words.
    what: &'static str,
    /// The loops and blocks around the place, which can be left.
    frames: Vec<Frame<'a>>,
    /// Where each loop begins its turns, by where it is entered.
    heads: HashMap<(*const Body, Context), Context>,
    /// Whether this is only to find out where something ends: nothing is reported or kept.
    is_trial: bool,
}

impl<'a> Walk<'a> {
    fn new(policy: &'a Policy, found: &'a mut Found) -> Self {
        Self {
            policy,
            found,
            kind: ast::Kind::Html,
            what: "the template",
            frames: Vec::new(),
            heads: HashMap::new(),
            is_trial: false,
        }
    }

    fn methods(&mut self, methods: &'a Methods) {
        for member in &methods.members {
            if let Member::Template(template) = member {
                self.template(template);
            }
        }
    }

    fn template(&mut self, template: &'a Template) {
        self.defaults(&template.named);
        if let Some(body) = &template.body {
            self.fragment(template.kind, "the template", body);
        }
    }

    fn defaults(&mut self, named: &'a [Named]) {
        for parameter in named {
            self.inserts(&parameter.default.inserts);
        }
    }

    /// A body that starts and ends as its kind does, whatever is around it.
    fn fragment(&mut self, own: ast::Kind, what: &'static str, body: &'a Body) {
        let kind_around = std::mem::replace(&mut self.kind, own);
        let what_around = std::mem::replace(&mut self.what, what);
        let frames_around = std::mem::take(&mut self.frames);
        let start = kind(own).start().map(Flow::new);
        if let Some(end) = self.body(body, start) {
            self.end(end, Ending::AtItsEnd);
        }
        self.frames = frames_around;
        self.what = what_around;
        self.kind = kind_around;
    }

    fn body(&mut self, body: &'a Body, mut flow: Option<Flow<'a>>) -> Option<Flow<'a>> {
        for statement in body {
            flow = self.statement(statement, flow);
        }
        flow
    }

    fn statement(&mut self, statement: &'a Statement, flow: Option<Flow<'a>>) -> Option<Flow<'a>> {
        match statement {
            Statement::Text(text) => self.text(text, flow?),
            Statement::Append(append) => {
                self.expression(&append.value, flow);
                Some(self.append(append, flow?))
            }
            Statement::Run(value) => {
                self.expression(value, flow);
                flow.filter(|_| !never_returns(&value.expr))
            }
            Statement::Rust(_) => flow,
            Statement::If(chain) => {
                let mut exits = Vec::new();
                for (condition, body) in &chain.branches {
                    self.expression(condition, flow);
                    exits.extend(self.body(body, flow));
                }
                exits.extend(match &chain.otherwise {
                    Some(body) => self.body(body, flow),
                    None => flow,
                });
                self.join(exits)
            }
            Statement::Match { scrutinee, cases } => {
                self.expression(scrutinee, flow);
                let mut exits = Vec::new();
                for case in cases {
                    if let Some(guard) = &case.guard {
                        self.expression(guard, flow);
                    }
                    exits.extend(self.body(&case.body, flow));
                }
                self.join(exits)
            }
            Statement::For(each) => self.for_statement(each, flow),
            Statement::While {
                label,
                condition,
                body,
            } => self.while_statement(label.as_ref(), condition, body, flow),
            Statement::Loop { label, body, .. } => {
                let turns = self.turns(label.as_ref(), body, flow);
                self.join(turns.breaks)
            }
            Statement::Block {
                label: Some(label),
                body,
                ..
            } => self.labelled(label, body, flow),
            Statement::Block { body, .. } => self.body(body, flow),
            Statement::Let(binding) => {
                if let Some(value) = &binding.value {
                    self.expression(value, flow);
                }
                if let Some(otherwise) = &binding.otherwise {
                    self.body(otherwise, flow);
                }
                flow
            }
            Statement::Capture { body, .. } => {
                self.part(self.kind, "the capture", body);
                flow
            }
            Statement::With(with) => {
                self.expression(&with.call, flow);
                self.part(self.kind, "the block", &with.body);
                Some(self.with(with, flow?))
            }
            Statement::Return { value: None, .. } => self.leave(&Leave::Return, flow),
            Statement::Return {
                value: Some(value), ..
            } => {
                self.expression(value, flow);
                None
            }
            Statement::Leave(leave, _) => self.leave(leave, flow),
            Statement::Template(nested) => {
                if !self.is_trial {
                    self.defaults(&nested.named);
                }
                self.part(nested.kind, "the template", &nested.body);
                flow
            }
            Statement::Format {
                leaves,
                inserts,
                body,
                ..
            } => {
                self.leaves(leaves, flow);
                self.inserts(inserts);
                self.body(body, flow)
            }
        }
    }

    /// A fragment inside a body, which has no part in where the body goes on.
    fn part(&mut self, own: ast::Kind, what: &'static str, body: &'a Body) {
        if !self.is_trial {
            self.fragment(own, what, body);
        }
    }

    /// What runs before a value is appended.
    fn expression(&mut self, expression: &'a Expression, flow: Option<Flow<'a>>) {
        self.leaves(&expression.leaves, flow);
        self.inserts(&expression.inserts);
    }

    fn leaves(&mut self, leaves: &[Leave], flow: Option<Flow<'a>>) {
        for leave in leaves {
            self.leave(leave, flow);
        }
    }

    fn inserts(&mut self, inserts: &'a [Insert]) {
        for insert in inserts {
            match insert {
                Insert::Text(body) => self.part(ast::Kind::Plain, "the literal", body),
                Insert::Markup(body) => self.part(ast::Kind::Html, "the literal", body),
                Insert::Call(_) | Insert::Written => {}
            }
        }
    }
}

#[cfg(test)]
mod tests;
