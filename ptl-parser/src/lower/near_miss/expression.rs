//! Slips in simple statements: other languages' words, and text that is not quoted.

use super::{Context, Line, Lower, Outline};
use crate::ast::Expression;
use crate::error::{Error, ErrorKind};
use crate::scan::TokenKind;

/// Words that may stand in front of another word in Rust.
const PREFIX_WORDS: [&str; 19] = [
    "return", "break", "continue", "yield", "move", "async", "unsafe", "mut", "ref", "dyn", "as",
    "in", "if", "else", "match", "for", "where", "box", "await",
];

/// Words that begin Rust items.
const ITEM_WORDS: [&str; 10] = [
    "use", "fn", "const", "static", "struct", "enum", "impl", "trait", "mod", "type",
];

/// Words of statements that Python has and this language has not.
const PYTHON_STATEMENTS: [&str; 9] = [
    "raise", "del", "assert", "global", "nonlocal", "yield", "lambda", "print", "echo",
];

impl Lower<'_> {
    /// Looks whether an expression that is a statement was meant as something else.
    pub(in crate::lower) fn check_append(&mut self, expression: &Expression) {
        if is_suspicious(expression.span.of(self.source)) {
            let line = Line {
                source: self.source,
                span: expression.span,
                outline: Outline::of(self.source, expression.span),
                context: Context::Statements,
                is_expression: true,
                previous: None,
                has_block: false,
            };
            let error = line
                .foreign()
                .or_else(|| line.definition())
                .or_else(|| line.unquoted());
            if let Some(error) = error {
                self.errors.push(error);
                return;
            }
        }
        self.check_expression(expression);
    }
}

/// Whether an expression begins like most mistakes do, so that it is worth a second look: with two words in a row,
/// with a literal, or with something else that few expressions begin with.
fn is_suspicious(text: &str) -> bool {
    let is_name = |character: char| character == '_' || character.is_alphanumeric();
    let behind_word = text.trim_start_matches(is_name);
    let next = behind_word.trim_start_matches([' ', '\t']);
    let has_two_words = behind_word.len() < text.len()
        && next.len() < behind_word.len()
        && next.starts_with(|first: char| is_name(first) || matches!(first, '\'' | '"'));
    let has_prefix = matches!(behind_word.chars().next(), Some('\'' | '"' | '#'));
    has_two_words
        || has_prefix
        || text.starts_with(['{', '<', '@', '%', '.', '=', '+', '/', '#', '"'])
}

impl Line<'_> {
    /// Other template languages' tags.
    pub(super) fn foreign(&self) -> Option<Error> {
        let text = self.span.of(self.source);
        let first = self.outline.get(0)?;
        let group = first.text(self.source);
        if group.starts_with("{%") {
            return self.error(ErrorKind::JinjaTag, first.span);
        }
        if group.starts_with("{{") && group.ends_with("}}") && self.outline.tokens.len() == 1 {
            let value = group.trim_matches(['{', '}']).trim().to_owned();
            return self.error(ErrorKind::JinjaExpression { value }, first.span);
        }
        if group.starts_with("{#") {
            return self.error(ErrorKind::JinjaComment, first.span);
        }
        let opens_tag =
            |character: char| character.is_ascii_alphabetic() || matches!(character, '/' | '!');
        if text
            .strip_prefix('<')
            .is_some_and(|behind| behind.starts_with(opens_tag))
            && !is_qualified_path(text)
        {
            return self.error(ErrorKind::MarkupWithoutQuotes, self.first_line());
        }
        None
    }

    /// Two words in a row, which no expression begins with, or an operator.
    pub(super) fn unquoted(&self) -> Option<Error> {
        let first = self.outline.get(0)?;
        if first.kind == TokenKind::Bytes && self.outline.tokens.len() == 1 {
            return self.error(ErrorKind::BytesAsStatement, first.span);
        }
        if let Some(error) = self.behind_literal() {
            return Some(error);
        }
        if first.kind != TokenKind::Word || PREFIX_WORDS.contains(&self.first()) {
            return None;
        }
        let next = self.outline.get(1)?;
        let is_operator = matches!(self.outline.text(1), "as" | "if");
        if !matches!(next.kind, TokenKind::Word | TokenKind::String) || is_operator {
            return None;
        }
        let word = self.first().to_owned();
        let kind = match word.as_str() {
            word if ITEM_WORDS.contains(&word) => ErrorKind::CompoundBehindSemicolon,
            word if PYTHON_STATEMENTS.contains(&word) => ErrorKind::PythonStatement {
                word: word.to_owned(),
            },
            _ if next.kind == TokenKind::Word => ErrorKind::TextWithoutQuotes,
            _ => ErrorKind::NotAStatement,
        };
        let is_about_word = matches!(
            kind,
            ErrorKind::CompoundBehindSemicolon | ErrorKind::PythonStatement { .. }
        );
        self.error(
            kind,
            if is_about_word {
                first.span
            } else {
                self.first_line()
            },
        )
    }

    /// A literal, and something behind it that is no operator.
    fn behind_literal(&self) -> Option<Error> {
        let first = self
            .outline
            .get(0)
            .filter(|first| first.kind == TokenKind::String)?;
        let behind = self
            .outline
            .tokens
            .iter()
            .position(|token| token.kind != TokenKind::String)?;
        let stranger = self.outline.get(behind)?;
        if stranger.is(self.source, "%") {
            return self.error(ErrorKind::FormatOperand, stranger.span);
        }
        let is_operand = matches!(
            stranger.kind,
            TokenKind::Word | TokenKind::Number | TokenKind::Char
        ) && !matches!(self.outline.text(behind), "as" | "if");
        let is_mistake = !self.is_expression || is_operand;
        let literal = behind
            .checked_sub(1)
            .and_then(|last| self.outline.get(last))
            .unwrap_or(first);
        is_mistake
            .then(|| Error::new(ErrorKind::BehindLiteral, stranger.span).related(literal.span))
    }

    /// A simple statement that cannot be read.
    pub(super) fn simple(&self) -> Option<Error> {
        let place = self.place(0);
        match self.first() {
            "try" | "except" | "finally" if self.has_colon() => {
                return self.error(ErrorKind::PythonTry, place);
            }
            "break" | "continue"
                if self.outline.get(1).is_some() && self.outline.find(";").is_none() =>
            {
                return self.error(ErrorKind::BreakWithValue, self.place(1));
            }
            word if PYTHON_STATEMENTS.contains(&word) && self.is_word(self.outline.get(1)) => {
                return self.error(
                    ErrorKind::PythonStatement {
                        word: word.to_owned(),
                    },
                    place,
                );
            }
            _ => {}
        }
        if let Some(error) = self.compound_behind_semicolon() {
            return Some(error);
        }
        if self.has_block {
            None
        } else {
            self.unquoted()
        }
    }

    fn compound_behind_semicolon(&self) -> Option<Error> {
        let compound = self
            .outline
            .tokens
            .iter()
            .zip(self.outline.tokens.iter().skip(1))
            .find(|(before, token)| {
                let word = token.text(self.source);
                before.is(self.source, ";")
                    && matches!(
                        word,
                        "if" | "for"
                            | "while"
                            | "loop"
                            | "match"
                            | "with"
                            | "template"
                            | "let"
                            | "use"
                            | "fn"
                            | "const"
                            | "static"
                            | "struct"
                            | "enum"
                            | "impl"
                            | "trait"
                            | "elif"
                            | "else"
                            | "case"
                    )
                    && (word != "let" || self.has_block)
            });
        compound.and_then(|(_, token)| self.error(ErrorKind::CompoundBehindSemicolon, token.span))
    }
}

/// Whether `text` begins with a qualified path: `<T as Trait>::name`.
fn is_qualified_path(text: &str) -> bool {
    let mut depth = 0_usize;
    for (index, character) in text.char_indices() {
        match character {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return text
                .get(index + 1..)
                .is_some_and(|behind| behind.starts_with("::"));
        }
    }
    false
}
