//! Statements.

use super::entry::Decorations;
use super::near_miss::Context;
use super::template::Owner;
use super::{Cursor, Impossible, Lower, Lowered};
use crate::ast::{
    Block, Branch, Capture, Case, Expression, For, If, Let, LetValue, Literal, Loop, Match, Name,
    StatementKind, While, With,
};
use crate::error::ErrorKind;
use crate::grammar::Rule;
use crate::span::Span;
use pest::iterators::Pair;

impl Lower<'_> {
    pub(super) fn statement(&mut self, pair: Pair<'_, Rule>) -> Lowered<StatementKind> {
        Ok(match pair.as_rule() {
            Rule::r#if => StatementKind::If(self.r#if(pair)?),
            Rule::r#for => StatementKind::For(self.r#for(pair)?),
            Rule::r#while => StatementKind::While(self.r#while(pair)?),
            Rule::r#loop => StatementKind::Loop(self.r#loop(pair)?),
            Rule::r#match => StatementKind::Match(self.r#match(pair)?),
            Rule::with => StatementKind::With(self.with(pair)?),
            Rule::capture => StatementKind::Capture(self.capture(pair)?),
            Rule::let_else | Rule::r#let => StatementKind::Let(self.r#let(pair)?),
            Rule::template => {
                let template = self.template(pair, Decorations::default(), Owner::Body)?;
                StatementKind::Template(Box::new(template))
            }
            Rule::item => StatementKind::Item(self.item(pair, &Decorations::default())?),
            Rule::pass => StatementKind::Pass,
            Rule::r#return => {
                let value = Cursor::new(pair).maybe(Rule::expression);
                StatementKind::Return(value.map(|pair| self.expression(pair)))
            }
            Rule::r#break => StatementKind::Break(self.jump_label(pair)),
            Rule::r#continue => StatementKind::Continue(self.jump_label(pair)),
            Rule::markup => self.markup(pair)?,
            Rule::append => {
                let expression = Cursor::new(pair).any().ok_or(Impossible)?;
                StatementKind::Expression(self.append(expression))
            }
            _ => return Err(Impossible),
        })
    }

    fn r#if(&mut self, pair: Pair<'_, Rule>) -> Lowered<If> {
        let mut cursor = Cursor::new(pair);
        let condition = self.condition(cursor.one(Rule::subject)?);
        let body = self.block(cursor.one(Rule::block)?);
        let mut branches = vec![Branch { condition, body }];
        for elif in cursor.many(Rule::elif) {
            branches.push(self.branch(elif)?);
        }
        let otherwise = cursor
            .maybe(Rule::r#else)
            .map(|pair| self.only_block(pair))
            .transpose()?;
        Ok(If {
            branches,
            otherwise,
        })
    }

    pub(super) fn branch(&mut self, pair: Pair<'_, Rule>) -> Lowered<Branch> {
        let mut cursor = Cursor::new(pair);
        let condition = self.condition(cursor.one(Rule::subject)?);
        let body = self.block(cursor.one(Rule::block)?);
        Ok(Branch { condition, body })
    }

    /// The block of `else` or `empty`.
    pub(super) fn only_block(&mut self, pair: Pair<'_, Rule>) -> Lowered<Block> {
        let block = Cursor::new(pair).one(Rule::block)?;
        Ok(self.block(block))
    }

    fn r#for(&mut self, pair: Pair<'_, Rule>) -> Lowered<For> {
        let mut cursor = Cursor::new(pair);
        let label = self.label(&mut cursor)?;
        let pattern = self.fragment(&cursor.one(Rule::pattern)?);
        let iterator = self.expression(cursor.one(Rule::subject)?);
        let body = self.block(cursor.one(Rule::block)?);
        let empty = cursor
            .maybe(Rule::empty)
            .map(|pair| self.only_block(pair))
            .transpose()?;
        Ok(For {
            label,
            pattern,
            iterator,
            body,
            empty,
        })
    }

    fn r#while(&mut self, pair: Pair<'_, Rule>) -> Lowered<While> {
        let mut cursor = Cursor::new(pair);
        let label = self.label(&mut cursor)?;
        let condition = self.condition(cursor.one(Rule::subject)?);
        let body = self.block(cursor.one(Rule::block)?);
        Ok(While {
            label,
            condition,
            body,
        })
    }

    fn r#loop(&mut self, pair: Pair<'_, Rule>) -> Lowered<Loop> {
        let mut cursor = Cursor::new(pair);
        let label = self.label(&mut cursor)?;
        let body = self.block(cursor.one(Rule::block)?);
        Ok(Loop { label, body })
    }

    fn label(&self, cursor: &mut Cursor<'_>) -> Lowered<Option<Name>> {
        let label = cursor
            .maybe(Rule::label)
            .map(|pair| Cursor::new(pair).one(Rule::lifetime));
        Ok(label.transpose()?.map(|pair| self.name(&pair)))
    }

    fn jump_label(&self, pair: Pair<'_, Rule>) -> Option<Name> {
        Cursor::new(pair)
            .maybe(Rule::lifetime)
            .map(|pair| self.name(&pair))
    }

    fn r#match(&mut self, pair: Pair<'_, Rule>) -> Lowered<Match> {
        let mut cursor = Cursor::new(pair);
        let scrutinee = self.expression(cursor.one(Rule::subject)?);
        let mut cases = Vec::new();
        while let Some(pair) = cursor.any() {
            match pair.as_rule() {
                Rule::case => cases.push(self.case(pair)?),
                _ => self.stray_line(pair),
            }
        }
        Ok(Match { scrutinee, cases })
    }

    pub(super) fn case(&mut self, pair: Pair<'_, Rule>) -> Lowered<Case> {
        let mut cursor = Cursor::new(pair);
        let pattern = self.fragment(&cursor.one(Rule::pattern)?);
        let guard = cursor.maybe(Rule::subject).map(|pair| self.condition(pair));
        let body = self.block(cursor.one(Rule::block)?);
        Ok(Case {
            pattern,
            guard,
            body,
        })
    }

    /// A line among the cases of a `match` that is none.
    fn stray_line(&mut self, pair: Pair<'_, Rule>) {
        for pair in pair.into_inner() {
            let span = self.without_end(&pair);
            match pair.as_rule() {
                Rule::mistake | Rule::reported => self.mistake(pair, Context::Cases, None),
                _ => {
                    let error = self.near_miss(span, Context::Cases, None, false);
                    self.errors.push(error);
                    return;
                }
            }
        }
    }

    fn with(&mut self, pair: Pair<'_, Rule>) -> Lowered<With> {
        let mut cursor = Cursor::new(pair);
        let call = self.expression(cursor.one(Rule::subject)?);
        let body = self.block(cursor.one(Rule::block)?);
        let text = call.span.of(self.source);
        let is_awaited = text
            .strip_suffix("await")
            .is_some_and(|call| call.trim_end().ends_with('.'));
        if !text.ends_with([')', '?']) && !is_awaited {
            self.report(ErrorKind::WithWithoutCall, call.span);
        }
        Ok(With { call, body })
    }

    fn capture(&mut self, pair: Pair<'_, Rule>) -> Lowered<Capture> {
        let mut cursor = Cursor::new(pair);
        let name = self.name(&cursor.one(Rule::name)?);
        let lines = std::iter::from_fn(|| cursor.any());
        let body = self.block_of_lines(lines, name.span.end);
        Ok(Capture { name, body })
    }

    fn r#let(&mut self, pair: Pair<'_, Rule>) -> Lowered<Let> {
        let mut cursor = Cursor::new(pair);
        let pattern = self.fragment(&cursor.one(Rule::pattern)?);
        let ty = cursor.maybe(Rule::r#type).map(|pair| self.fragment(&pair));
        let value = match cursor.peek() {
            Some(Rule::format) => Some(self.format(cursor.one(Rule::format)?)?),
            Some(Rule::value) => self.value(cursor.one(Rule::value)?),
            _ => None,
        };
        let otherwise = cursor
            .maybe(Rule::r#else)
            .map(|pair| self.only_block(pair))
            .transpose()?;
        Ok(Let {
            pattern,
            ty,
            value,
            otherwise,
        })
    }

    fn value(&mut self, pair: Pair<'_, Rule>) -> Option<LetValue> {
        let span = self.trimmed_span(&pair);
        if span.of(self.source).is_empty() {
            let before = self.source.get(..span.start).unwrap_or_default().trim_end();
            let equals = Span::new(0, before.len()).last_character(self.source);
            self.report(ErrorKind::MissingValue, equals);
            return None;
        }
        let expression = self.expression(pair);
        self.check_conditional(&expression);
        Some(LetValue::Expression(expression))
    }

    fn format(&mut self, pair: Pair<'_, Rule>) -> Lowered<LetValue> {
        let (literal, operand) = self.formatted(pair)?;
        operand
            .map(|operand| LetValue::Format(literal, operand))
            .ok_or(Impossible)
    }

    fn markup(&mut self, pair: Pair<'_, Rule>) -> Lowered<StatementKind> {
        let (literal, operand) = self.formatted(pair)?;
        Ok(StatementKind::Literal(literal, operand))
    }

    /// A literal, and what stands right of its `%`.
    fn formatted(&mut self, pair: Pair<'_, Rule>) -> Lowered<(Literal, Option<Expression>)> {
        let mut cursor = Cursor::new(pair);
        let literal = cursor.one(Rule::literal)?;
        let operand = cursor.maybe(Rule::operand);
        let literal = if operand.is_some() {
            self.format_literal(literal)
        } else {
            self.literal(literal)
        };
        Ok((literal, operand.map(|pair| self.expression(pair))))
    }

    /// An expression that is a statement.
    fn append(&mut self, pair: Pair<'_, Rule>) -> Expression {
        let before = self.errors.len();
        let expression = self.expression(pair);
        if self.errors.len() == before {
            self.check_append(&expression);
        }
        expression
    }
}
