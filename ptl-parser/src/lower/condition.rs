//! What a Python programmer writes in conditions and expressions.

use super::Lower;
use super::outline::Outline;
use crate::ast::Expression;
use crate::error::ErrorKind;
use crate::grammar::Rule;
use crate::scan::{Token, TokenKind};
use crate::span::Span;
use pest::iterators::Pair;

/// Python's operators that are words, and what Rust has in their place.
const OPERATORS: [(&str, &str); 5] = [
    ("and", "&&"),
    ("or", "||"),
    ("not", "!"),
    ("is", "=="),
    ("in", ".contains(&…)"),
];

/// Python's constants, and what Rust has in their place.
const CONSTANTS: [(&str, &str); 2] = [("True", "true"), ("False", "false")];

impl Lower<'_> {
    pub(super) fn condition(&mut self, pair: Pair<'_, Rule>) -> Expression {
        let expression = self.expression(pair);
        let outline = Outline::of(self.source, expression.span);
        let mut is_let = false;
        for (index, token) in outline.tokens.iter().enumerate() {
            let text = token.text(self.source);
            match text {
                "let" => is_let = true,
                "&&" => is_let = false,
                "=" if !is_let => {
                    self.report(ErrorKind::AssignmentInCondition, token.span);
                    break;
                }
                _ if token.kind == TokenKind::Word => {
                    let before = index.checked_sub(1).and_then(|before| outline.get(before));
                    if let Some(kind) = python_word(text, before, outline.get(index + 1)) {
                        self.report(kind, token.span);
                        break;
                    }
                }
                _ => {}
            }
        }
        expression
    }

    /// Looks for Python's `a if c else b`.
    pub(super) fn check_conditional(&mut self, expression: &Expression) {
        if let Some(question) = python_conditional(self.source, expression.span) {
            self.report(ErrorKind::PythonConditional, question);
        }
    }
}

/// The `if` of Python's `a if c else b`, if that is what stands at `span`.
pub(crate) fn python_conditional(source: &str, span: Span) -> Option<Span> {
    if !span.of(source).contains(" if ") {
        return None;
    }
    let outline = Outline::of(source, span);
    let mut pairs = outline.tokens.iter().zip(outline.tokens.iter().skip(1));
    let (_, question) = pairs.find(|(before, token)| {
        token.is(source, "if") && is_operand(**before) && !before.is(source, "else")
    })?;
    (!outline.ends_in_braces()).then_some(question.span)
}

/// What is wrong with a word of a condition, if it is Python's.
fn python_word(word: &str, before: Option<Token>, after: Option<Token>) -> Option<ErrorKind> {
    if let Some((_, rust)) = CONSTANTS.iter().find(|(constant, _)| *constant == word) {
        return Some(ErrorKind::PythonConstant {
            found: word.to_owned(),
            rust,
        });
    }
    let (_, rust) = OPERATORS.iter().find(|(operator, _)| *operator == word)?;
    let has_operands = if word == "not" {
        after.is_some_and(|after| after.kind == TokenKind::Word)
    } else {
        before.is_some_and(is_operand) && after.is_some()
    };
    has_operands.then(|| ErrorKind::PythonOperator {
        found: word.to_owned(),
        rust,
    })
}

fn is_operand(token: Token) -> bool {
    !matches!(token.kind, TokenKind::Symbol)
}
