//! Slips in simple statements: other languages' words, and text that is not quoted.

use super::{Context, Line, Lower, Outline};
use crate::ast::Expression;
use crate::error::{Error, ErrorKind};
use crate::scan::TokenKind;

/// Words that may stand in front of another word in Rust.
const PREFIX_WORDS: [&str; 22] = [
    "return", "break", "continue", "yield", "move", "async", "unsafe", "const", "static", "mut",
    "ref", "dyn", "as", "in", "if", "else", "match", "for", "impl", "where", "box", "await",
];

/// Words of statements that Python has and this language has not.
const PYTHON_STATEMENTS: [&str; 9] = [
    "raise", "del", "assert", "global", "nonlocal", "yield", "lambda", "print", "echo",
];

impl Lower<'_> {
    /// Looks whether an expression that is a statement was meant as something else.
    pub(in crate::lower) fn check_append(&mut self, expression: &Expression) {
        let text = expression.span.of(self.source);
        let first_word =
            text.find(|character: char| character != '_' && !character.is_alphanumeric());
        let behind_first = first_word
            .and_then(|length| text.get(length..))
            .unwrap_or_default();
        let has_two_words = first_word.is_some_and(|length| length > 0)
            && behind_first.starts_with([' ', '\t'])
            && behind_first.trim_start().starts_with(|first: char| {
                first == '_' || first.is_alphabetic() || first == '\'' || first == '"'
            });
        let is_suspicious = has_two_words
            || text.starts_with(['{', '<', '@', '%', '.', '=', '+', '/', '#', 'b', 'c']);
        if is_suspicious {
            let outline = Outline::of(self.source, expression.span);
            let line = Line {
                source: self.source,
                span: expression.span,
                outline,
                context: Context::Statements,
                previous: None,
                has_block: false,
            };
            if let Some(error) = line
                .foreign()
                .or_else(|| line.definition())
                .or_else(|| line.unquoted())
            {
                self.errors.push(error);
                return;
            }
        }
        self.check_expression(expression);
    }
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
        if first.kind != TokenKind::Word || PREFIX_WORDS.contains(&self.first()) {
            return None;
        }
        let next = self.outline.get(1)?;
        let is_operator = matches!(self.outline.text(1), "as" | "if");
        if !matches!(next.kind, TokenKind::Word | TokenKind::String) || is_operator {
            return None;
        }
        if PYTHON_STATEMENTS.contains(&self.first()) {
            return self.error(
                ErrorKind::PythonStatement {
                    word: self.first().to_owned(),
                },
                first.span,
            );
        }
        let kind = if next.kind == TokenKind::Word {
            ErrorKind::TextWithoutQuotes
        } else {
            ErrorKind::NotAStatement
        };
        self.error(kind, self.first_line())
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
        let first = self.outline.get(0)?;
        if first.kind == TokenKind::String {
            let stranger = self
                .outline
                .tokens
                .iter()
                .find(|token| token.kind != TokenKind::String)?;
            let error = Error::new(ErrorKind::BehindLiteral, stranger.span);
            let literals = self
                .outline
                .tokens
                .iter()
                .take_while(|token| token.kind == TokenKind::String);
            let literal = literals.last().map_or(first.span, |token| token.span);
            return Some(error.related(literal));
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
