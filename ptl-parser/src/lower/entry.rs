//! What stands in a module, and in an `impl` or `trait` block.

use super::near_miss::Context;
use super::template::Owner;
use super::{Cursor, Lower, Lowered};
use crate::ast::{Entry, Fragment, Import, ImportedName, Member, Methods, MethodsKind, Module};
use crate::error::ErrorKind;
use crate::grammar::Rule;
use crate::span::Span;
use pest::iterators::Pair;

/// What stands in front of an item.
#[derive(Debug, Default)]
pub(super) struct Decorations {
    pub(super) docs: Vec<Fragment>,
    pub(super) attributes: Vec<Fragment>,
    /// Where the first of them begins.
    pub(super) start: Option<usize>,
}

impl Decorations {
    /// `span`, and these in front of it.
    pub(super) fn with(&self, span: Span) -> Span {
        Span::new(self.start.unwrap_or(span.start), span.end)
    }
}

impl Lower<'_> {
    pub(super) fn module(&mut self, pair: Pair<'_, Rule>) -> Module {
        let mut cursor = Cursor::new(pair);
        let docs = cursor
            .many(Rule::inner_doc)
            .into_iter()
            .filter_map(|doc| self.doc(doc))
            .collect();
        let entries = cursor.many(Rule::entry);
        Module {
            docs,
            entries: entries
                .into_iter()
                .filter_map(|entry| self.entry(entry))
                .collect(),
        }
    }

    fn entry(&mut self, pair: Pair<'_, Rule>) -> Option<Entry> {
        let span = self.span(&pair);
        let mut cursor = Cursor::new(pair);
        let decorations = self.decorations(&mut cursor);
        let Some(pair) = cursor.any() else {
            self.decorates_nothing(&decorations);
            return None;
        };
        let lowered = match pair.as_rule() {
            Rule::import => self.import(pair, decorations).map(Entry::Import),
            Rule::template => self
                .template(pair, decorations, Owner::Module)
                .map(Entry::Template),
            Rule::methods => self.methods(pair, decorations).map(Entry::Methods),
            Rule::item => self.item(pair, &decorations).map(Entry::Item),
            _ => {
                self.mistake(pair, Context::Module, None);
                return None;
            }
        };
        self.settle(lowered, span)
    }

    fn member(&mut self, pair: Pair<'_, Rule>, owner: Owner) -> Option<Member> {
        let span = self.span(&pair);
        let mut cursor = Cursor::new(pair);
        let decorations = self.decorations(&mut cursor);
        let Some(pair) = cursor.any() else {
            self.decorates_nothing(&decorations);
            return None;
        };
        let lowered = match pair.as_rule() {
            Rule::template => self
                .template(pair, decorations, owner)
                .map(Member::Template),
            Rule::item => self.item(pair, &decorations).map(Member::Item),
            _ => {
                self.mistake(pair, Context::Members, None);
                return None;
            }
        };
        self.settle(lowered, span)
    }

    /// Docs and attributes.
    pub(super) fn decorations(&mut self, cursor: &mut Cursor<'_>) -> Decorations {
        let mut decorations = Decorations::default();
        while let Some(rule @ (Rule::outer_doc | Rule::inner_doc | Rule::attribute)) = cursor.peek()
        {
            let Some(pair) = cursor.any() else { break };
            let span = self.span(&pair);
            decorations.start.get_or_insert(span.start);
            match rule {
                Rule::outer_doc => decorations.docs.extend(self.doc(pair)),
                Rule::inner_doc => self.report(
                    ErrorKind::MisplacedModuleDoc,
                    Span::new(span.start, span.start + 3),
                ),
                _ if span.of(self.source).starts_with("#!") => {
                    self.report(ErrorKind::InnerAttribute, span);
                }
                _ => decorations.attributes.push(Fragment { span }),
            }
        }
        decorations
    }

    /// Docs or attributes that no item follows.
    pub(super) fn decorates_nothing(&mut self, decorations: &Decorations) {
        if let Some(doc) = decorations.docs.first() {
            let start = doc.span.start.saturating_sub(3);
            self.report(ErrorKind::DocOfNoItem, Span::new(start, doc.span.start));
        } else if let Some(attribute) = decorations.attributes.first() {
            self.report(ErrorKind::AttributeOfNoItem, attribute.span);
        }
    }

    fn doc(&mut self, pair: Pair<'_, Rule>) -> Option<Fragment> {
        let span = self.span(&pair);
        let doc = Cursor::new(pair)
            .one(Rule::doc)
            .map(|doc| self.fragment(&doc));
        self.settle(doc, span)
    }

    fn import(&mut self, pair: Pair<'_, Rule>, decorations: Decorations) -> Lowered<Import> {
        let span = decorations.with(self.without_end(&pair));
        let mut cursor = Cursor::new(pair);
        let visibility = cursor
            .maybe(Rule::visibility)
            .map(|pair| self.fragment(&pair));
        let path = self.fragment(&cursor.one(Rule::path)?);
        let names = cursor.many(Rule::imported_name);
        let names = names
            .into_iter()
            .map(|pair| self.imported_name(pair))
            .collect::<Lowered<_>>()?;
        if let Some(doc) = decorations.docs.first() {
            let start = doc.span.start.saturating_sub(3);
            self.report(ErrorKind::DocOfNoItem, Span::new(start, doc.span.start));
        }
        Ok(Import {
            span,
            attributes: decorations.attributes,
            visibility,
            path,
            names,
        })
    }

    fn imported_name(&mut self, pair: Pair<'_, Rule>) -> Lowered<ImportedName> {
        let mut cursor = Cursor::new(pair);
        let name = self.name(&cursor.one(Rule::name)?);
        let alias = cursor.maybe(Rule::name).map(|pair| self.name(&pair));
        Ok(ImportedName { name, alias })
    }

    fn methods(&mut self, pair: Pair<'_, Rule>, decorations: Decorations) -> Lowered<Methods> {
        let span = decorations.with(self.without_end(&pair));
        let mut cursor = Cursor::new(pair);
        let head = cursor.one(Rule::methods_head)?;
        let is_trait = head
            .clone()
            .into_inner()
            .any(|pair| pair.as_rule() == Rule::TRAIT);
        let is_impl = head
            .clone()
            .into_inner()
            .any(|pair| pair.as_rule() == Rule::IMPL);
        let (kind, owner) = if is_trait && !is_impl {
            (MethodsKind::Trait, Owner::Trait)
        } else {
            (MethodsKind::Impl, Owner::Impl)
        };
        let head = self.fragment(&head);
        let members = cursor.many(Rule::member);
        let members = members
            .into_iter()
            .filter_map(|pair| self.member(pair, owner))
            .collect();
        Ok(Methods {
            span,
            docs: decorations.docs,
            attributes: decorations.attributes,
            kind,
            head,
            members,
        })
    }

    pub(super) fn item(
        &mut self,
        pair: Pair<'_, Rule>,
        decorations: &Decorations,
    ) -> Lowered<Fragment> {
        let rust = Cursor::new(pair).one(Rule::rust)?;
        Ok(Fragment {
            span: decorations.with(self.span(&rust)),
        })
    }
}
