//! The states between the name of a start tag and its end.

use crate::attributes::AttributeKind;
use crate::elements::TagName;
use crate::policy::Policy;
use crate::refusal::RefusalKind;
use crate::tag::Tag;
use crate::value::{Quote, Step, Value, is_space};

/// A place in a start tag, behind the element's name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct InsideTag {
    pub(crate) tag: Tag,
    pub(crate) at: At,
}

/// A place between or in attributes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum At {
    BeforeName,
    Name(TagName),
    /// Behind the name and white space.
    AfterName(AttributeKind),
    BeforeValue(AttributeKind),
    Value(Value),
    AfterValue,
    /// Behind branches, or a value, that may have ended with a name or a quote.
    Boundary,
    /// Behind a `/`.
    Slash,
}

/// What a byte does.
pub(crate) enum TagStep {
    Inside(InsideTag),
    /// The byte was the `>`.
    End {
        tag: Tag,
        self_closing: bool,
    },
}

impl InsideTag {
    pub(crate) const fn new(tag: Tag, at: At) -> Self {
        Self { tag, at }
    }

    pub(crate) fn advance(self, byte: u8, policy: &Policy) -> Result<TagStep, RefusalKind> {
        match self.at {
            At::BeforeName | At::Slash => self.before_name(byte),
            At::Name(name) => self.name(name, byte, policy),
            At::AfterName(kind) => match byte {
                b'=' => Ok(self.to(At::BeforeValue(kind))),
                _ if is_space(byte) => Ok(self.to(self.at)),
                _ => self.before_name(byte),
            },
            At::BeforeValue(kind) => self.before_value(kind, byte, policy),
            At::Value(value) => self.value(value, byte, policy),
            At::AfterValue | At::Boundary if is_space(byte) || matches!(byte, b'/' | b'>') => {
                self.before_name(byte)
            }
            At::AfterValue if matches!(byte, b'"' | b'\'') => Err(RefusalKind::AttributeName),
            At::AfterValue | At::Boundary => Err(RefusalKind::MissingSpace),
        }
    }

    const fn to(self, at: At) -> TagStep {
        TagStep::Inside(Self { at, ..self })
    }

    fn before_name(self, byte: u8) -> Result<TagStep, RefusalKind> {
        match byte {
            _ if is_space(byte) => Ok(self.to(At::BeforeName)),
            b'/' => Ok(self.to(At::Slash)),
            b'>' => Ok(TagStep::End {
                tag: self.tag,
                self_closing: self.at == At::Slash,
            }),
            b'=' | b'"' | b'\'' | b'<' => Err(RefusalKind::AttributeName),
            _ => Ok(self.to(At::Name(TagName::EMPTY.with(byte)))),
        }
    }

    fn name(self, name: TagName, byte: u8, policy: &Policy) -> Result<TagStep, RefusalKind> {
        if matches!(byte, b'"' | b'\'' | b'<') {
            return Err(RefusalKind::AttributeName);
        }
        if !is_space(byte) && !matches!(byte, b'/' | b'>' | b'=') {
            return Ok(self.to(At::Name(name.with(byte))));
        }
        let kind = self.tag.attribute_kind(&name, policy);
        let tag = self.tag.with_attribute(&name)?;
        let after = Self { tag, ..self };
        match byte {
            b'=' => Ok(after.to(At::BeforeValue(kind))),
            b'/' | b'>' => after.before_name(byte),
            _ => Ok(after.to(At::AfterName(kind))),
        }
    }

    fn before_value(
        self,
        kind: AttributeKind,
        byte: u8,
        policy: &Policy,
    ) -> Result<TagStep, RefusalKind> {
        match byte {
            b'"' => Ok(self.to(At::Value(Value::new(Quote::Double, kind)))),
            b'\'' => Ok(self.to(At::Value(Value::new(Quote::Single, kind)))),
            b'>' => Err(RefusalKind::MissingAttributeValue),
            _ if is_space(byte) => Ok(self.to(self.at)),
            _ => self.value(Value::new(Quote::None, kind), byte, policy),
        }
    }

    fn value(self, value: Value, byte: u8, policy: &Policy) -> Result<TagStep, RefusalKind> {
        let keyword = match value.advance(byte, policy)? {
            Step::Inside(value) => return Ok(self.to(At::Value(value))),
            Step::Ended(keyword) => keyword,
        };
        let tag = keyword.map_or(self.tag, |keyword| self.tag.with_keyword(keyword));
        let after = Self::new(tag, At::AfterValue);
        if value.is_quoted() {
            Ok(TagStep::Inside(after))
        } else {
            after.before_name(byte)
        }
    }

    /// The tag with all attributes so far, if the place is not inside one that has begun a value.
    pub(crate) fn boundary(self) -> Result<Tag, RefusalKind> {
        match self.at {
            At::Name(name) => self.tag.with_attribute(&name),
            At::BeforeName | At::AfterName(_) | At::AfterValue | At::Boundary => Ok(self.tag),
            At::BeforeValue(_) | At::Value(_) => Err(RefusalKind::NotInTag),
            At::Slash => Err(RefusalKind::TagEnd),
        }
    }
}
