//! The value of an attribute: its quotes, its character references, and the language inside.

use crate::attributes::AttributeKind;
use crate::keyword::Keyword;
use crate::language::Language;
use crate::policy::Policy;
use crate::reference::{Decoded, Reference};
use crate::refusal::RefusalKind;
use crate::sink::{Carrier, Escaper, Sink};

/// A place in the value of an attribute.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Value {
    quote: Quote,
    language: Language,
    reference: Reference,
}

/// What stands around the value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Quote {
    Double,
    Single,
    None,
}

/// What a byte does to a value.
pub(crate) enum Step {
    Inside(Value),
    /// The byte ended the value, which said this.
    Ended(Option<Keyword>),
}

impl Value {
    pub(crate) const fn new(quote: Quote, kind: AttributeKind) -> Self {
        Self {
            quote,
            language: Language::of_attribute(kind),
            reference: Reference::None,
        }
    }

    pub(crate) const fn is_quoted(self) -> bool {
        !matches!(self.quote, Quote::None)
    }

    /// Whether it is no more than text, in quotes, and no character reference is open.
    pub(crate) const fn is_quoted_text(&self) -> bool {
        matches!(
            (self.quote, self.language, self.reference),
            (
                Quote::Double | Quote::Single,
                Language::Text { reference: false },
                Reference::None
            )
        )
    }

    pub(crate) const fn language(self) -> Language {
        self.language
    }

    pub(crate) fn advance(self, byte: u8, policy: &Policy) -> Result<Step, RefusalKind> {
        if self.quote.ends_before(byte) {
            return self.end(policy).map(Step::Ended);
        }
        if !self.is_quoted() && matches!(byte, b'"' | b'\'' | b'<' | b'=' | b'`') {
            return Err(RefusalKind::UnquotedQuote);
        }
        if self.language.is_decoded() {
            self.decode(byte, policy).map(Step::Inside)
        } else {
            self.feed(byte, policy).map(Step::Inside)
        }
    }

    fn end(self, policy: &Policy) -> Result<Option<Keyword>, RefusalKind> {
        let ended = self.resolve(self.reference.finish()?, policy)?;
        Ok(match ended.language {
            Language::Keyword(keyword) => Some(keyword),
            _ => None,
        })
    }

    fn decode(self, byte: u8, policy: &Policy) -> Result<Self, RefusalKind> {
        let (reference, decoded) = self.reference.advance(byte)?;
        let next = Self { reference, ..self }.resolve(decoded, policy)?;
        match decoded {
            Decoded::Nothing | Decoded::Character(_) => Ok(next),
            Decoded::Byte | Decoded::TextAndName(_) => next.feed(byte, policy),
            // What ended the reference may begin another.
            Decoded::CharacterBefore(_) | Decoded::TextBefore(_) => next.decode(byte, policy),
        }
    }

    /// Passes on what a reference stands for.
    fn resolve(self, decoded: Decoded, policy: &Policy) -> Result<Self, RefusalKind> {
        match decoded {
            Decoded::Nothing | Decoded::Byte => Ok(self),
            Decoded::Character(character) | Decoded::CharacterBefore(character) => character
                .encode_utf8(&mut [0; 4])
                .bytes()
                .try_fold(self, |value, byte| value.feed(byte, policy)),
            Decoded::TextBefore(reference) | Decoded::TextAndName(reference) => reference
                .text()
                .try_fold(self, |value, byte| value.feed(byte, policy)),
        }
    }

    fn feed(self, byte: u8, policy: &Policy) -> Result<Self, RefusalKind> {
        let language = self.language.advance(byte, policy)?;
        Ok(Self { language, ..self })
    }

    pub(crate) fn place(self) -> Result<(Sink, Self), RefusalKind> {
        if !self.is_quoted() {
            return Err(RefusalKind::Unquoted);
        }
        if self.reference != Reference::None {
            return Err(RefusalKind::PartialToken);
        }
        let (escaper, language) = self.language.place(Escaper::Attribute)?;
        let carrier = match language {
            Language::UrlList(_) => Carrier::UrlList,
            _ => Carrier::Attribute,
        };
        Ok((Sink { escaper, carrier }, Self { language, ..self }))
    }

    pub(crate) fn join(self, other: Self) -> Option<Self> {
        let language = self.language.join(other.language)?;
        let joined = Self { language, ..self };
        (joined == Self { language, ..other }).then_some(joined)
    }
}

impl Quote {
    /// Whether the byte ends a value in these quotes. Without quotes, it is read again.
    const fn ends_before(self, byte: u8) -> bool {
        match self {
            Self::Double => byte == b'"',
            Self::Single => byte == b'\'',
            Self::None => is_space(byte) || byte == b'>',
        }
    }
}

/// White space of HTML. Browsers turn a carriage return into a line feed.
pub(crate) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0x0C)
}
