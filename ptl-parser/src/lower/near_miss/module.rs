//! Slips in what a module holds: imports, and definitions in other languages' words.

use super::{Context, Line};
use crate::error::{Error, ErrorKind};
use crate::scan::TokenKind;
use crate::span::Span;

impl Line<'_> {
    /// `def`, `fn … :`, `class`, `import`, `from`, and heads of templates.
    pub(super) fn definition(&self) -> Option<Error> {
        let place = self.place(0);
        match self.first() {
            "def" => self.error(ErrorKind::PythonFunction, place),
            "fn" if self.outline.find(":").is_some() => {
                self.error(ErrorKind::FunctionWithColon, place)
            }
            word @ ("class" | "struct" | "enum") if self.outline.find(":").is_some() => self.error(
                ErrorKind::PythonClass {
                    word: word.to_owned(),
                },
                place,
            ),
            "import" => self.error(ErrorKind::ImportWithoutFrom, place),
            "from" => self.import(),
            "pub" | "async" | "template" => self.template(),
            _ => None,
        }
    }

    fn import(&self) -> Option<Error> {
        let import = self.outline.find("import");
        if import.is_none() && !self.is_word(self.outline.get(1)) && self.outline.text(1) != "." {
            return None;
        }
        let star = self.outline.find("*");
        if let Some(star) = star {
            return self.error(ErrorKind::ImportOfEverything, star.span);
        }
        if let Some(dot) = self.outline.find(".").or_else(|| self.outline.find("..")) {
            return self.error(ErrorKind::DotsInPath, dot.span);
        }
        if self.is_statement() && import.is_some() {
            return self.error(ErrorKind::ImportInBody, self.place(0));
        }
        self.error(ErrorKind::WrongImport, self.span)
    }

    /// The head of a template that cannot be read.
    fn template(&self) -> Option<Error> {
        let keyword = self
            .outline
            .tokens
            .iter()
            .position(|token| token.is(self.source, "template"));
        let Some(keyword) = keyword.filter(|&index| index <= 3) else {
            let is_function = self.first() == "async" || self.outline.text(1) == "async";
            let has_colon = self.outline.find(":").is_some();
            return (is_function && has_colon)
                .then(|| self.error(ErrorKind::AsyncWithoutTemplate, self.place(0)))
                .flatten();
        };
        let name = self.outline.get(keyword + 1);
        if !self.is_word(name) {
            // A variable may have the name `template`.
            let may_be_name = keyword == 0
                && name.is_some_and(|name| {
                    name.kind == TokenKind::Symbol && !name.is(self.source, ":")
                });
            return (!may_be_name)
                .then(|| self.error(ErrorKind::MissingTemplateName, self.place(keyword)))
                .flatten();
        }
        if self.context == Context::BehindColon {
            return self.error(ErrorKind::CompoundBehindColon, self.place(keyword));
        }
        if self.outline.ends_in_braces() {
            let head = "template".to_owned();
            return self.error(ErrorKind::RustBlock { head }, self.opening_brace());
        }
        self.error(ErrorKind::WrongTemplateHead, self.span)
    }

    /// The `{` of the braces at the line's end.
    pub(super) fn opening_brace(&self) -> Span {
        let start = self
            .outline
            .last()
            .map_or(self.span.start, |token| token.span.start);
        Span::new(start, start + 1)
    }

    /// What is no entry of a module or member of a block, but would be right elsewhere.
    pub(super) fn misplaced(&self) -> Option<Error> {
        let kind = match self.context {
            Context::Module => ErrorKind::StatementInModule,
            Context::Members => ErrorKind::StatementInMembers,
            _ => return None,
        };
        self.error(kind, self.first_line())
    }
}
