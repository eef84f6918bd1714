//! Slips in heads of blocks.

use super::{Context, Line};
use crate::error::{Error, ErrorKind};
use crate::grammar::Rule;
use crate::scan::TokenKind;
use crate::span::Span;

impl Line<'_> {
    /// `else`, `elif` and `empty` where they do not belong, or misspelt.
    pub(super) fn branch(&self) -> Option<Error> {
        let is_head = self.has_colon();
        let kind = match self.text(0) {
            "else" if self.text(1) == "if" => {
                return Some(Error::new(
                    ErrorKind::ElseIf,
                    self.place(0).to(self.place(1)),
                ));
            }
            "else" if self.context == Context::Cases => ErrorKind::DefaultCase,
            "else" if !is_head => return Some(self.unfinished_head("else")),
            "else" if matches!(self.previous, Some(Rule::r#for)) => ErrorKind::ElseBehindFor,
            "else" => ErrorKind::ElseWithoutIf,
            "elif" | "elsif" | "elseif" if !is_head => {
                return self.is_word(1).then(|| self.unfinished_head("elif"));
            }
            "elif" => ErrorKind::ElifWithoutIf,
            "elsif" | "elseif" => ErrorKind::ElseIf,
            "empty" if self.text(1) == ":" => ErrorKind::EmptyWithoutFor,
            _ => return None,
        };
        Some(self.at(kind, 0))
    }

    /// `case` outside of a `match`, and anything but a `case` in one.
    pub(super) fn case(&self) -> Option<Error> {
        let kind = match (self.context, self.text(0)) {
            (Context::Cases, _) if self.outline.find("=>").is_some() => ErrorKind::RustArm,
            (Context::Cases, "case") if self.text(1) == ":" => ErrorKind::MissingCondition {
                head: "case".to_owned(),
            },
            (Context::Cases, "case") => return Some(self.unfinished_head("case")),
            (Context::Cases, "default") if self.has_colon() => ErrorKind::DefaultCase,
            (Context::Cases, _) => ErrorKind::StatementInMatch,
            (_, "case") if self.has_colon() => ErrorKind::CaseOutsideMatch,
            _ => return None,
        };
        Some(self.at(kind, 0))
    }

    /// `if`, `for`, … that cannot be read.
    pub(super) fn head(&self) -> Option<Error> {
        let word = self.label_length();
        let head = self.text(word);
        let is_with = head == "with" && (self.is_word(word + 1) || self.has_colon());
        let is_block = matches!(head, "if" | "for" | "while" | "loop" | "match") || is_with;
        if self.context == Context::BehindColon && (is_block || (head == "let" && self.has_block)) {
            return Some(self.at(ErrorKind::CompoundBehindColon, word));
        }
        if !is_block {
            return if head == "let" { self.binding() } else { None };
        }
        let lacks_subject = head != "loop" && matches!(self.text(word + 1), ":" | "" | ";");
        let kind = match head {
            _ if lacks_subject => ErrorKind::MissingCondition {
                head: head.to_owned(),
            },
            "with" if self.has_colon() => ErrorKind::WithWithoutCall,
            "for" if self.outline.find("in").is_none() => ErrorKind::ForWithoutIn,
            "match" if self.has_colon() && !self.has_block => {
                let case = self
                    .outline
                    .find("case")
                    .map_or(self.span, |case| case.span);
                return Some(Error::new(ErrorKind::MatchOnOneLine, case));
            }
            _ => return Some(self.unfinished_head(head)),
        };
        Some(self.at(kind, word))
    }

    /// A head that lacks its colon, perhaps since a Rust block follows.
    fn unfinished_head(&self, head: &str) -> Error {
        let head = head.to_owned();
        if let Some(brace) = self.rust_block() {
            return Error::new(ErrorKind::RustBlock { head }, brace);
        }
        if self.has_colon() {
            return Error::new(ErrorKind::WrongHead { head }, self.span);
        }
        Error::new(ErrorKind::MissingColon { head }, self.last_character())
    }

    /// The brace of a Rust block behind the head: of the first braces that end the line or stand before an `else`.
    pub(super) fn rust_block(&self) -> Option<Span> {
        let mut tokens = self.outline.tokens.iter().enumerate();
        let (_, braces) = tokens.find(|(index, token)| {
            let is_last = matches!(self.text(index + 1), "" | "else" | ";");
            is_last && token.kind == TokenKind::Open && token.text(self.source).starts_with('{')
        })?;
        Some(Span::new(braces.span.start, braces.span.start + 1))
    }

    /// Whether there is a colon that ends a head.
    pub(super) fn has_colon(&self) -> bool {
        let mut behind_label = self.outline.tokens.iter().skip(self.label_length());
        behind_label.any(|token| token.is(self.source, ":"))
    }

    /// How many tokens the label in front takes, its colon included.
    fn label_length(&self) -> usize {
        let is_label = self
            .outline
            .get(0)
            .is_some_and(|token| token.kind == TokenKind::Lifetime);
        if is_label { 2 } else { 0 }
    }

    /// A `let` that cannot be read.
    fn binding(&self) -> Option<Error> {
        let ends_in_colon = self
            .outline
            .last()
            .is_some_and(|last| last.is(self.source, ":"));
        let has_block = self.has_block && ends_in_colon;
        let Some(equals) = self.outline.find("=") else {
            return has_block.then(|| Error::new(ErrorKind::CaptureOfPattern, self.span));
        };
        let mut tokens = self.outline.tokens.iter();
        let value = tokens.find(|token| token.span.start >= equals.span.end)?;
        let word = value.text(self.source);
        let is_head = matches!(word, "if" | "match" | "for" | "while" | "loop" | "with");
        if has_block || (is_head && self.has_colon()) {
            return Some(self.at(
                ErrorKind::BlockInLet {
                    word: word.to_owned(),
                },
                0,
            ));
        }
        let is_quoted = value.kind == TokenKind::String && word.starts_with('\'');
        is_quoted.then(|| Error::new(ErrorKind::QuotedInExpression, value.span))
    }
}
