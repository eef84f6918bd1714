//! Slips in what a module holds: imports, and definitions in other languages' words.

use super::{Context, Line};
use crate::error::{Error, ErrorKind};

impl Line<'_> {
    /// `def`, `fn … :`, `class`, `import`, `from`, and heads of templates.
    pub(super) fn definition(&self) -> Option<Error> {
        let has_colon = self.outline.find(":").is_some();
        let keyword = self.behind_visibility();
        let kind = match self.text(keyword) {
            "def" => ErrorKind::PythonFunction,
            "fn" if has_colon => ErrorKind::FunctionWithColon,
            word @ ("class" | "struct" | "enum") if has_colon => ErrorKind::PythonClass {
                word: word.to_owned(),
            },
            "import" if keyword == 0 => ErrorKind::ImportWithoutFrom,
            "from" if keyword == 0 => return self.import(),
            "async" | "template" => return self.template(),
            _ if keyword > 0 => return self.template(),
            _ => return None,
        };
        Some(self.at(kind, keyword))
    }

    /// The index of the first token that is not part of `pub` or `pub(…)`.
    fn behind_visibility(&self) -> usize {
        match (self.text(0), self.text(1)) {
            ("pub", scope) if scope.starts_with('(') => 2,
            ("pub", _) => 1,
            _ => 0,
        }
    }

    fn import(&self) -> Option<Error> {
        let has_import = self.outline.find("import").is_some();
        if !has_import && !self.is_word(1) && self.text(1) != "." {
            return None;
        }
        if let Some(star) = self.outline.find("*") {
            return Some(Error::new(ErrorKind::ImportOfEverything, star.span));
        }
        if let Some(dot) = self.outline.find(".").or_else(|| self.outline.find("..")) {
            return Some(Error::new(ErrorKind::DotsInPath, dot.span));
        }
        if self.is_statement() && has_import {
            return Some(self.at(ErrorKind::ImportInBody, 0));
        }
        Some(Error::new(ErrorKind::WrongImport, self.span))
    }

    /// The head of a template that cannot be read.
    fn template(&self) -> Option<Error> {
        let mut leading = self.outline.tokens.iter().take(4);
        let Some(keyword) = leading.position(|token| token.is(self.source, "template")) else {
            let is_async = self.text(0) == "async" || self.text(1) == "async";
            let is_head = is_async && self.outline.find(":").is_some();
            return is_head.then(|| self.at(ErrorKind::AsyncWithoutTemplate, 0));
        };
        if !self.is_word(keyword + 1) {
            // A variable may have the name `template`.
            let is_name = keyword == 0 && self.is_operator(1);
            let is_behind_kind =
                self.text(keyword + 1).starts_with('[') && self.is_word(keyword + 2);
            if is_behind_kind {
                return Some(Error::new(ErrorKind::WrongTemplateHead, self.span));
            }
            return (!is_name).then(|| self.at(ErrorKind::MissingTemplateName, keyword));
        }
        if self.context == Context::BehindColon {
            return Some(self.at(ErrorKind::CompoundBehindColon, keyword));
        }
        if let Some(brace) = self.rust_block() {
            let head = "template".to_owned();
            return Some(Error::new(ErrorKind::RustBlock { head }, brace));
        }
        Some(Error::new(ErrorKind::WrongTemplateHead, self.span))
    }

    /// What is no entry of a module or member of a block, but may be right elsewhere.
    pub(super) fn misplaced(&self) -> Option<Error> {
        let kind = match self.context {
            Context::Module => ErrorKind::StatementInModule,
            Context::Members => ErrorKind::StatementInMembers,
            _ => return None,
        };
        Some(Error::new(kind, self.first_line()))
    }
}
