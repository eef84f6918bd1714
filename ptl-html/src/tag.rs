//! The open tag: its element, and what its attributes so far have said.

use crate::attributes::{self, AttributeKind};
use crate::elements::{Element, Role, TagName};
use crate::keyword::{Keyword, Relation, ScriptType};
use crate::policy::Policy;
use crate::refusal::RefusalKind;

/// A start tag.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Tag {
    pub(crate) element: Element,
    facts: Facts,
}

/// What the attributes have said that matters to others, or to the element's content.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Facts {
    None,
    Script(ScriptType),
    Link(Relation),
    /// A `meta` that has a name: its content is text.
    NamedMeta,
    /// A `meta` whose content is an instruction to the browser.
    HttpEquiv,
}

impl Tag {
    /// The tag of whatever element a template of attributes is used in.
    pub(crate) const ANY: Self = Self {
        element: Element::Any,
        facts: Facts::None,
    };

    pub(crate) fn open(name: TagName) -> Self {
        Self {
            element: Element::of(name),
            facts: Facts::None,
        }
    }

    pub(crate) fn role(self) -> Role {
        self.element.role()
    }

    /// The tag after the name of one more attribute, taken as one without a value.
    pub(crate) fn with_attribute(self, name: &TagName) -> Result<Self, RefusalKind> {
        let facts = match self.role() {
            Role::Script if name.is("type") => self.once(Facts::Script(ScriptType::JavaScript))?,
            Role::Link if name.is("rel") => self.once(Facts::Link(Relation::Code))?,
            Role::Meta if name.is_one_of(&["name", "property", "itemprop"]) => {
                self.unless(Facts::HttpEquiv, Facts::NamedMeta)?
            }
            Role::Meta if name.is("http-equiv") => {
                self.unless(Facts::NamedMeta, Facts::HttpEquiv)?
            }
            _ => self.facts,
        };
        Ok(Self { facts, ..self })
    }

    fn once(self, facts: Facts) -> Result<Facts, RefusalKind> {
        if self.facts == Facts::None {
            Ok(facts)
        } else {
            Err(RefusalKind::DuplicateAttribute)
        }
    }

    fn unless(self, conflict: Facts, facts: Facts) -> Result<Facts, RefusalKind> {
        if self.facts == conflict {
            Err(RefusalKind::MetaNameAndHttpEquiv)
        } else {
            Ok(facts)
        }
    }

    /// The tag after a value that says something.
    pub(crate) fn with_keyword(self, keyword: Keyword) -> Self {
        let script = keyword.script_type().map(Facts::Script);
        let link = keyword.relation().map(Facts::Link);
        Self {
            facts: script.or(link).unwrap_or(self.facts),
            ..self
        }
    }

    /// What the value of an attribute is, given what stands before it.
    pub(crate) fn attribute_kind(self, name: &TagName, policy: &Policy) -> AttributeKind {
        match attributes::classify(self.element, name, policy) {
            AttributeKind::LinkHref if self.facts == Facts::Link(Relation::Harmless) => {
                AttributeKind::Url
            }
            AttributeKind::MetaContent if self.facts == Facts::NamedMeta => AttributeKind::Plain,
            kind => kind,
        }
    }

    /// What the element contains, if it is a script.
    pub(crate) const fn script_type(self) -> ScriptType {
        match self.facts {
            Facts::Script(script) => script,
            _ => ScriptType::JavaScript,
        }
    }
}
