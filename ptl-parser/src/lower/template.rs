//! Templates.

use super::entry::Decorations;
use super::{Cursor, Lower, Lowered};
use crate::ast::{Kind, Template};
use crate::error::{Error, ErrorKind};
use crate::grammar::Rule;
use crate::nearest::nearest;
use pest::iterators::Pair;

/// Where a template stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Module,
    Impl,
    Trait,
    /// Another template's body.
    Body,
}

impl Lower<'_> {
    pub(super) fn template(
        &mut self,
        pair: Pair<'_, Rule>,
        decorations: Decorations,
        owner: Owner,
    ) -> Lowered<Template> {
        let span = decorations.with(self.without_end(&pair));
        let mut cursor = Cursor::new(pair);
        let visibility = cursor
            .maybe(Rule::visibility)
            .map(|pair| self.fragment(&pair));
        let asynchrony = cursor.maybe(Rule::asynchrony).map(|pair| self.span(&pair));
        let head_pair = cursor.one(Rule::head)?;
        let head = self.span(&head_pair);
        let body = cursor.maybe(Rule::block).map(|pair| self.block(pair));
        if body.is_none() && owner != Owner::Trait {
            self.report(ErrorKind::MissingBody, head.last_character(self.source));
        }

        let mut cursor = Cursor::new(head_pair);
        let name = self.name(&cursor.one(Rule::name)?);
        let generics = cursor
            .maybe(Rule::generics)
            .map(|pair| self.fragment(&pair));
        let kind = cursor.maybe(Rule::kind);
        let parameters = cursor.maybe(Rule::parameters);
        let late_kind = cursor.maybe(Rule::late_kind);
        if parameters.is_none() {
            self.report(
                ErrorKind::MissingParameters {
                    template: name.text.clone(),
                },
                name.span,
            );
        } else if let Some(late_kind) = &late_kind {
            let place = self.span(late_kind);
            self.report(
                ErrorKind::KindBehindParameters {
                    kind: place.of(self.source).to_owned(),
                },
                place,
            );
        }
        let kind = kind.or(late_kind);
        let kind_span = kind.as_ref().map(|pair| self.span(pair));
        let kind = match kind {
            Some(pair) => self.kind(pair)?,
            None => Kind::Html,
        };
        let parameters = parameters
            .map(|pair| self.parameters(pair, owner))
            .transpose()?
            .unwrap_or_default();
        let result = cursor
            .maybe(Rule::result)
            .map(|pair| Cursor::new(pair).one(Rule::r#type))
            .transpose()?;
        let where_clause = cursor
            .maybe(Rule::where_clause)
            .map(|pair| Cursor::new(pair).one(Rule::bounds))
            .transpose()?;
        Ok(Template {
            span,
            head,
            docs: decorations.docs,
            attributes: decorations.attributes,
            visibility,
            asynchrony,
            name,
            generics,
            kind,
            kind_span,
            parameters,
            result: result.map(|pair| self.fragment(&pair)),
            where_clause: where_clause.map(|pair| self.fragment(&pair)),
            body,
        })
    }

    /// `[html]`; a kind that does not exist counts as the nearest that does.
    fn kind(&mut self, pair: Pair<'_, Rule>) -> Lowered<Kind> {
        let brackets = self.span(&pair);
        let name = self.span(&Cursor::new(pair).one(Rule::kind_name)?);
        let found = name.of(self.source).trim();
        if let Some(kind) = kind_of(found) {
            return Ok(kind);
        }
        if found.is_empty() {
            self.errors.push(Error::new(ErrorKind::EmptyKind, brackets));
            return Ok(Kind::Html);
        }
        let nearest = nearest(found, Kind::ALL.into_iter().map(Kind::word));
        self.report(
            ErrorKind::UnknownKind {
                found: found.to_owned(),
                nearest,
            },
            brackets,
        );
        Ok(nearest.and_then(kind_of).unwrap_or_default())
    }
}

fn kind_of(word: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.word() == word)
}
