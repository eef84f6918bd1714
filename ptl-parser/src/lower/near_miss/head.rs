//! Slips in heads of blocks.

use super::{Context, Line};
use crate::error::{Error, ErrorKind};
use crate::grammar::Rule;
use crate::scan::TokenKind;
use crate::span::Span;

/// Words that begin a head; those of which a head can be nothing else come first.
const HEADS: [&str; 6] = ["if", "for", "while", "loop", "match", "with"];

impl Line<'_> {
    /// `else`, `elif`, `empty`, `case` and their relatives where they do not belong.
    pub(super) fn branch(&self) -> Option<Error> {
        if !self.is_statement() {
            return None;
        }
        let place = self.place(0);
        let is_head = self.has_colon();
        match self.first() {
            "else" if self.outline.text(1) == "if" => {
                self.error(ErrorKind::ElseIf, place.to(self.place(1)))
            }
            "elsif" | "elseif" | "elif" if !is_head && !self.has_block => {
                let is_statement = self.is_word(self.outline.get(1));
                is_statement.then(|| self.missing_colon("elif")).flatten()
            }
            "elsif" | "elseif" => self.error(ErrorKind::ElseIf, place),
            "elif" => self.error(ErrorKind::ElifWithoutIf, place),
            "else" if self.context == Context::Cases => self.error(ErrorKind::DefaultCase, place),
            "default" if self.context == Context::Cases && is_head => {
                self.error(ErrorKind::DefaultCase, place)
            }
            "else" if !is_head => self.braces_or_colon("else"),
            "else" if matches!(self.previous, Some(Rule::r#for)) => {
                self.error(ErrorKind::ElseBehindFor, place)
            }
            "else" => self.error(ErrorKind::ElseWithoutIf, place),
            "empty" if self.outline.text(1) == ":" => self.error(ErrorKind::EmptyWithoutFor, place),
            "case" if is_head && self.context != Context::Cases => {
                self.error(ErrorKind::CaseOutsideMatch, place)
            }
            "case" if self.context == Context::Cases => self.case(),
            _ if self.context == Context::Cases => {
                let kind = if self.outline.find("=>").is_some() {
                    ErrorKind::RustArm
                } else {
                    ErrorKind::StatementInMatch
                };
                self.error(kind, place)
            }
            _ => None,
        }
    }

    fn case(&self) -> Option<Error> {
        if self.outline.find("=>").is_some() {
            return self.error(ErrorKind::RustArm, self.place(0));
        }
        if self.outline.text(1) == ":" {
            return self.error(
                ErrorKind::MissingCondition {
                    head: "case".to_owned(),
                },
                self.place(0),
            );
        }
        self.braces_or_colon("case")
    }

    /// `if`, `for`, … that cannot be read.
    pub(super) fn head(&self) -> Option<Error> {
        let label = usize::from(
            self.outline
                .get(0)
                .is_some_and(|token| token.kind == TokenKind::Lifetime),
        ) * 2;
        let head = self.outline.text(label);
        if !HEADS.contains(&head) && head != "let" {
            return None;
        }
        if self.context == Context::BehindColon && (head != "let" || self.has_block) {
            let is_call = head == "with" && !self.is_word(self.outline.get(1));
            return (!is_call)
                .then(|| self.error(ErrorKind::CompoundBehindColon, self.place(label)))
                .flatten();
        }
        let next = self.outline.text(label + 1);
        let has_subject = !matches!(next, ":" | "" | ";");
        match head {
            "let" => self.binding(),
            "with" if !self.has_colon() && !self.is_word(self.outline.get(1)) => None,
            "with" if self.has_colon() => self.error(ErrorKind::WithWithoutCall, self.place(0)),
            "loop" => self.braces_or_colon(head),
            "match" if self.has_colon() && has_subject && !self.has_block => {
                let case = self.outline.find("case");
                self.error(
                    ErrorKind::MatchOnOneLine,
                    case.map_or(self.span, |case| case.span),
                )
            }
            _ if !has_subject => self.error(
                ErrorKind::MissingCondition {
                    head: head.to_owned(),
                },
                self.place(label),
            ),
            "for" if self.outline.find("in").is_none() => {
                self.error(ErrorKind::ForWithoutIn, self.place(label))
            }
            _ => self.braces_or_colon(head),
        }
    }

    /// A head that lacks its colon, perhaps since a Rust block follows.
    fn braces_or_colon(&self, head: &str) -> Option<Error> {
        if let Some(brace) = self.rust_block() {
            return self.error(
                ErrorKind::RustBlock {
                    head: head.to_owned(),
                },
                brace,
            );
        }
        if self.has_colon() {
            return self.error(
                ErrorKind::WrongHead {
                    head: head.to_owned(),
                },
                self.span,
            );
        }
        self.missing_colon(head)
    }

    fn missing_colon(&self, head: &str) -> Option<Error> {
        self.error(
            ErrorKind::MissingColon {
                head: head.to_owned(),
            },
            self.last_character(),
        )
    }

    /// The brace of a Rust block behind the head: the first braces that end the line or stand before an `else`.
    fn rust_block(&self) -> Option<Span> {
        let tokens = &self.outline.tokens;
        let braces = tokens.iter().enumerate().find(|(index, token)| {
            let behind = self.outline.text(index + 1);
            token.kind == TokenKind::Open
                && token.text(self.source).starts_with('{')
                && matches!(behind, "" | "else" | ";")
        });
        braces.map(|(_, token)| Span::new(token.span.start, token.span.start + 1))
    }

    pub(super) fn has_colon(&self) -> bool {
        let is_labelled = self
            .outline
            .get(0)
            .is_some_and(|token| token.kind == TokenKind::Lifetime);
        let skipped = if is_labelled { 2 } else { 0 };
        self.outline
            .tokens
            .iter()
            .skip(skipped)
            .any(|token| token.is(self.source, ":"))
    }

    /// A `let` that cannot be read.
    fn binding(&self) -> Option<Error> {
        let last = self.outline.last();
        let ends_in_colon = last.is_some_and(|last| last.is(self.source, ":"));
        if let Some(equals) = self.outline.find("=") {
            let value = self
                .outline
                .tokens
                .iter()
                .find(|token| token.span.start >= equals.span.end);
            let word = value.map_or("", |token| token.text(self.source));
            let is_block = matches!(word, "if" | "match" | "for" | "while" | "loop" | "with")
                && self.has_colon();
            if is_block || (self.has_block && ends_in_colon) {
                return self.error(
                    ErrorKind::BlockInLet {
                        word: word.to_owned(),
                    },
                    self.place(0),
                );
            }
            if value.is_some_and(|token| token.kind == TokenKind::String && word.starts_with('\''))
            {
                let place = value.map_or(self.span, |token| token.span);
                return self.error(ErrorKind::QuotedInExpression, place);
            }
            return None;
        }
        (self.has_block && ends_in_colon)
            .then(|| self.error(ErrorKind::CaptureOfPattern, self.span))
            .flatten()
    }
}
