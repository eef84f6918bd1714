//! Blocks and their lines.

use super::near_miss::Context;
use super::template::Owner;
use super::{Cursor, Lower, Lowered};
use crate::ast::{Block, Statement, StatementKind};
use crate::error::ErrorKind;
use crate::grammar::Rule;
use crate::layout::INDENT;
use crate::span::Span;
use pest::iterators::Pair;

impl Lower<'_> {
    pub(super) fn block(&mut self, pair: Pair<'_, Rule>) -> Block {
        let is_indented = pair.as_str().starts_with(INDENT);
        let context = if is_indented {
            Context::Statements
        } else {
            Context::BehindColon
        };
        let end_of_head = self.end_before(&pair);
        let statements = self.statements(pair.into_inner(), context);
        block_of(statements, end_of_head)
    }

    /// The block of `pairs`, whose head ends at `end_of_head`.
    pub(super) fn block_of_lines<'p>(
        &mut self,
        pairs: impl Iterator<Item = Pair<'p, Rule>>,
        end_of_head: usize,
    ) -> Block {
        let statements = self.statements(pairs, Context::Statements);
        block_of(statements, end_of_head)
    }

    fn statements<'p>(
        &mut self,
        pairs: impl Iterator<Item = Pair<'p, Rule>>,
        context: Context,
    ) -> Vec<Statement> {
        let mut statements = Vec::new();
        let mut previous = None;
        for pair in pairs {
            let rule = pair.as_rule();
            statements.extend(self.line(pair, context, previous));
            previous = Some(rule);
        }
        statements
    }

    /// A statement, or something that is none; `previous` is what stands before it.
    fn line(
        &mut self,
        pair: Pair<'_, Rule>,
        context: Context,
        previous: Option<Rule>,
    ) -> Option<Statement> {
        match pair.as_rule() {
            Rule::mistake | Rule::reported => {
                self.mistake(pair, context, previous);
                None
            }
            Rule::decorated => self.decorated(pair),
            _ => {
                let span = self.without_end(&pair);
                let kind = self.statement(pair);
                self.settle(kind, span).map(|kind| Statement { span, kind })
            }
        }
    }

    /// A template or item with docs or attributes.
    fn decorated(&mut self, pair: Pair<'_, Rule>) -> Option<Statement> {
        let span = self.without_end(&pair);
        let mut cursor = Cursor::new(pair);
        let decorations = self.decorations(&mut cursor);
        let Some(pair) = cursor.any() else {
            self.decorates_nothing(&decorations);
            return None;
        };
        let kind = match pair.as_rule() {
            Rule::template => self
                .template(pair, decorations, Owner::Body)
                .map(|template| StatementKind::Template(Box::new(template))),
            _ => self.item(pair, &decorations).map(StatementKind::Item),
        };
        self.settle(kind, span).map(|kind| Statement { span, kind })
    }

    /// What no rule fits, or what layout has reported; the lines inside are read all the same.
    pub(super) fn mistake(
        &mut self,
        pair: Pair<'_, Rule>,
        context: Context,
        previous: Option<Rule>,
    ) {
        let is_reported = pair.as_rule() == Rule::reported;
        let whole = self.span(&pair);
        let mut cursor = Cursor::new(pair);
        let text = cursor.maybe(Rule::mistaken_text);
        let block = cursor.maybe(Rule::mistaken_block);
        if let Some(text) = text.filter(|_| !is_reported) {
            let span = self.span(&text);
            let error = self.near_miss(span, context, previous, block.is_some());
            // Fields and variants would all be mistakes of their own.
            let has_fields = matches!(error.kind, ErrorKind::PythonClass { .. });
            self.errors.push(error);
            if has_fields {
                return;
            }
        } else if !is_reported && block.is_none() {
            self.report(ErrorKind::NotAStatement, whole);
        }
        if let Some(block) = block {
            self.mistaken_block(block);
        }
        while let Some(pair) = cursor.any() {
            self.branch_of_mistake(pair);
        }
    }

    /// Reads the lines under a head that means nothing, for the mistakes in them.
    fn mistaken_block(&mut self, pair: Pair<'_, Rule>) {
        let mut previous = None;
        for pair in pair.into_inner() {
            let rule = pair.as_rule();
            if rule == Rule::case {
                let span = self.span(&pair);
                let case = self.case(pair);
                self.settle(case, span);
            } else {
                self.line(pair, Context::Statements, previous);
            }
            previous = Some(rule);
        }
    }

    /// An `elif`, `else` or `empty` behind a mistake, which may be right.
    fn branch_of_mistake(&mut self, pair: Pair<'_, Rule>) {
        let span = self.span(&pair);
        let lowered: Lowered<()> = match pair.as_rule() {
            Rule::elif => self.branch(pair).map(|_| ()),
            _ => self.only_block(pair).map(|_| ()),
        };
        self.settle(lowered, span);
    }
}

fn block_of(statements: Vec<Statement>, end_of_head: usize) -> Block {
    let first = statements
        .first()
        .map_or(end_of_head, |statement| statement.span.start);
    let last = statements
        .last()
        .map_or(first, |statement| statement.span.end);
    Block {
        span: Span::new(first, last),
        statements,
    }
}
