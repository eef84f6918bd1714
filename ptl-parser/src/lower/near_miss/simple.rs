//! Slips in simple statements.

use super::Line;
use crate::error::{Error, ErrorKind};
use crate::scan::TokenKind;

/// Words that may stand in front of another word in an expression.
const PREFIX_WORDS: [&str; 19] = [
    "return", "break", "continue", "yield", "move", "async", "unsafe", "mut", "ref", "dyn", "as",
    "in", "if", "else", "match", "for", "where", "box", "await",
];

/// Words that begin statements with a block.
const COMPOUND_WORDS: [&str; 10] = [
    "if", "elif", "else", "for", "while", "loop", "match", "case", "with", "template",
];

/// Words that begin Rust items.
const ITEM_WORDS: [&str; 10] = [
    "use", "fn", "const", "static", "struct", "enum", "impl", "trait", "mod", "type",
];

/// Words of statements that Python has and this language has not.
const PYTHON_STATEMENTS: [&str; 9] = [
    "raise", "del", "assert", "global", "nonlocal", "yield", "lambda", "print", "echo",
];

/// What no expression begins with.
const FOREIGN_SYMBOLS: [&str; 9] = ["@", "$", "%", "=", "+", "/", ".", "^", "~"];

impl Line<'_> {
    /// A simple statement that cannot be read.
    pub(super) fn simple(&self) -> Option<Error> {
        let has_semicolon = self.outline.find(";").is_some();
        match self.text(0) {
            "try" | "except" | "finally" if self.has_colon() => {
                return Some(self.at(ErrorKind::PythonTry, 0));
            }
            "break" | "continue" if self.outline.get(1).is_some() && !has_semicolon => {
                return Some(self.at(ErrorKind::BreakWithValue, 1));
            }
            _ => {}
        }
        self.compound_behind_semicolon()
            .or_else(|| self.python_statement())
            .or_else(|| {
                if self.has_block {
                    None
                } else {
                    self.no_expression()
                }
            })
    }

    fn compound_behind_semicolon(&self) -> Option<Error> {
        let pairs = self
            .outline
            .tokens
            .iter()
            .zip(self.outline.tokens.iter().skip(1));
        let mut behind_semicolons = pairs.filter(|(before, _)| before.is(self.source, ";"));
        let (_, compound) = behind_semicolons.find(|(_, token)| {
            let word = token.text(self.source);
            let is_capture = word == "let" && self.has_block;
            COMPOUND_WORDS.contains(&word) || ITEM_WORDS.contains(&word) || is_capture
        })?;
        Some(Error::new(
            ErrorKind::CompoundBehindSemicolon,
            compound.span,
        ))
    }

    fn python_statement(&self) -> Option<Error> {
        let word = self.text(0);
        let has_operand = self.is_word(1) || self.is_string(1);
        let kind = ErrorKind::PythonStatement {
            word: word.to_owned(),
        };
        (PYTHON_STATEMENTS.contains(&word) && has_operand).then(|| self.at(kind, 0))
    }

    /// What looks like an expression at first sight, but is none.
    pub(super) fn no_expression(&self) -> Option<Error> {
        let first = self.outline.get(0)?;
        if first.kind == TokenKind::Bytes && self.outline.get(1).is_none() {
            return Some(self.at(ErrorKind::BytesAsStatement, 0));
        }
        if first.kind == TokenKind::Symbol && FOREIGN_SYMBOLS.contains(&self.text(0)) {
            return Some(Error::new(ErrorKind::NotAStatement, self.first_line()));
        }
        self.behind_literal()
            .or_else(|| self.python_statement())
            .or_else(|| self.words_in_a_row())
    }

    /// A literal, and something behind it that is no operator.
    fn behind_literal(&self) -> Option<Error> {
        let literals = self
            .outline
            .tokens
            .iter()
            .take_while(|token| token.kind == TokenKind::String);
        let last = literals.last()?;
        let index = self
            .outline
            .tokens
            .iter()
            .position(|token| token.kind != TokenKind::String)?;
        let stranger = self.outline.get(index)?;
        if stranger.is(self.source, "%") {
            return Some(self.at(ErrorKind::FormatOperand, index));
        }
        let is_operand = matches!(
            stranger.kind,
            TokenKind::Word | TokenKind::Number | TokenKind::Char
        );
        let is_operator = matches!(self.text(index), "as" | "if");
        let is_mistake = !self.is_expression || (is_operand && !is_operator);
        is_mistake.then(|| self.at(ErrorKind::BehindLiteral, index).related(last.span))
    }

    /// Two words in a row, as no expression begins.
    fn words_in_a_row(&self) -> Option<Error> {
        let word = self.text(0);
        let is_prefix = PREFIX_WORDS.contains(&word);
        let is_operator = matches!(self.text(1), "as" | "if");
        if !self.is_word(0) || is_prefix || is_operator {
            return None;
        }
        if ITEM_WORDS.contains(&word) && self.is_word(1) {
            return Some(self.at(ErrorKind::CompoundBehindSemicolon, 0));
        }
        let kind = if self.is_word(1) {
            ErrorKind::TextWithoutQuotes
        } else if self.is_string(1) {
            ErrorKind::NotAStatement
        } else {
            return None;
        };
        Some(Error::new(kind, self.first_line()))
    }
}
