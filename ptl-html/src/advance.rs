//! What the bytes of a literal do to a context: the tokenizer of HTML.

use crate::comment::Comment;
use crate::context::{Context, Noscript, State};
use crate::elements::{Element, Role, TagName};
use crate::inside_tag::{At, InsideTag, TagStep};
use crate::language::continues_reference;
use crate::name::Name;
use crate::policy::Policy;
use crate::raw_text::{RawStep, RawText};
use crate::refusal::{Refusal, RefusalKind};
use crate::tag::Tag;
use crate::value::is_space;

/// What ends `noscript` where scripts are switched on.
const NOSCRIPT_END: &[u8] = b"</noscript";

impl Context {
    /// The context behind a literal that stands at this place.
    ///
    /// It does not matter where a literal is cut: the parts lead to the same context as the whole.
    ///
    /// # Errors
    /// If the literal is not sound, or browsers may read it in more than one way. The refusal says
    /// at which of its bytes.
    pub fn advance(self, literal: &[u8], policy: &Policy) -> Result<Self, Refusal> {
        let mut context = self;
        let mut offset = 0;
        while let Some(&byte) = literal.get(offset) {
            // Most bytes are plain text, and proc macros are compiled without optimisation.
            if !context.is_kept_by(byte) {
                context = context
                    .step(byte, policy)
                    .map_err(|kind| Refusal { kind, offset })?;
            }
            offset += 1;
        }
        Ok(context)
    }

    /// Whether it is plain to see that the byte leads nowhere else.
    const fn is_kept_by(&self, byte: u8) -> bool {
        let is_text = match &self.state {
            State::Text { reference } => !*reference,
            State::Tag(InsideTag {
                at: At::Value(value),
                ..
            }) => value.is_quoted_text(),
            _ => false,
        };
        is_text
            && matches!(self.noscript, Noscript::Outside)
            && !matches!(byte, b'<' | b'&' | b'"' | b'\'' | 0)
    }

    fn step(self, byte: u8, policy: &Policy) -> Result<Self, RefusalKind> {
        if byte == 0 {
            return Err(RefusalKind::Nul);
        }
        let next = self.step_state(byte, policy)?;
        // The start tag's own `>` is no part of what follows it.
        if self.noscript == Noscript::Outside {
            return Ok(next);
        }
        let noscript = next.noscript.advance(byte);
        if noscript.is_end() && !next.is_noscript_end() {
            return Err(RefusalKind::NoscriptEnd);
        }
        Ok(Self { noscript, ..next })
    }

    fn step_state(self, byte: u8, policy: &Policy) -> Result<Self, RefusalKind> {
        match self.state {
            State::Text { .. } if byte == b'<' => Ok(self.with(State::TagOpen)),
            State::Text { reference } => Ok(self.with(State::Text {
                reference: continues_reference(reference, byte),
            })),
            State::TagOpen => self.tag_open(byte, policy),
            State::EndTagOpen if byte.is_ascii_alphabetic() => {
                Ok(self.with(State::EndTagName(TagName::EMPTY.with(byte))))
            }
            State::EndTagOpen => Err(RefusalKind::BogusComment),
            State::Declaration(name) => declaration(name, byte).map(|state| self.with(state)),
            State::TagName(name) => self.tag_name(name, byte, policy),
            State::Tag(inside) => self.inside_tag(inside, byte, policy),
            State::EndTagName(name) if is_space(byte) || matches!(byte, b'/' | b'>') => {
                self.end_tag(Element::of(name), byte)
            }
            State::EndTagName(name) => Ok(self.with(State::EndTagName(name.with(byte)))),
            State::EndTag(element) => self.end_tag(element, byte),
            State::Comment(comment) => {
                Ok(self.with(comment.advance(byte).map_or(State::TEXT, State::Comment)))
            }
            State::Doctype if byte == b'>' => Ok(self.with(State::TEXT)),
            State::Doctype => Ok(self),
            State::RawText(text) => self.raw_text(text, byte, policy),
            State::Url(url) => Ok(self.with(State::Url(url.advance(byte, policy)?))),
        }
    }

    fn tag_open(self, byte: u8, policy: &Policy) -> Result<Self, RefusalKind> {
        match byte {
            b'/' => Ok(self.with(State::EndTagOpen)),
            b'!' => Ok(self.with(State::Declaration(Name::EMPTY))),
            b'?' => Err(RefusalKind::BogusComment),
            _ if byte.is_ascii_alphabetic() => {
                Ok(self.with(State::TagName(TagName::EMPTY.with(byte))))
            }
            // A `<` before anything else is text.
            _ => self.with(State::TEXT).step_state(byte, policy),
        }
    }

    fn tag_name(self, name: TagName, byte: u8, policy: &Policy) -> Result<Self, RefusalKind> {
        if is_space(byte) || matches!(byte, b'/' | b'>') {
            let inside = InsideTag::new(Tag::open(name), At::Boundary);
            self.inside_tag(inside, byte, policy)
        } else {
            Ok(self.with(State::TagName(name.with(byte))))
        }
    }

    fn inside_tag(self, inside: InsideTag, byte: u8, policy: &Policy) -> Result<Self, RefusalKind> {
        match inside.advance(byte, policy)? {
            TagStep::Inside(inside) => Ok(self.with(State::Tag(inside))),
            TagStep::End { tag, self_closing } => self.open_element(tag, self_closing),
        }
    }

    /// The content that follows a start tag.
    fn open_element(self, tag: Tag, self_closing: bool) -> Result<Self, RefusalKind> {
        if tag.element == Element::Any {
            return Err(RefusalKind::TagEndInAttrs);
        }
        let role = tag.role();
        if self_closing && role.has_other_content() {
            return Err(RefusalKind::SelfClosingRawText);
        }
        let state = match role {
            Role::Obsolete => return Err(RefusalKind::ObsoleteElement),
            Role::Script if self.foreign > 0 => return Err(RefusalKind::ForeignScript),
            Role::Script => State::RawText(RawText::script(tag.script_type())),
            Role::Style => State::RawText(RawText::STYLE),
            Role::Rcdata => State::RawText(RawText::rcdata(tag)),
            Role::Iframe => State::RawText(RawText::IFRAME),
            Role::Noscript => return Ok(self.open_noscript()),
            Role::Foreign if !self_closing => return self.open_foreign(),
            Role::Foreign | Role::Ordinary | Role::Powerful | Role::Link | Role::Meta => {
                State::TEXT
            }
        };
        Ok(self.with(state))
    }

    const fn open_noscript(self) -> Self {
        Self {
            noscript: Noscript::Inside { end_tag: 0 },
            ..self.with(State::TEXT)
        }
    }

    fn open_foreign(self) -> Result<Self, RefusalKind> {
        let foreign = self.foreign.checked_add(1).ok_or(RefusalKind::TooDeep)?;
        Ok(Self {
            foreign,
            ..self.with(State::TEXT)
        })
    }

    fn end_tag(self, element: Element, byte: u8) -> Result<Self, RefusalKind> {
        match byte {
            b'>' => Ok(self.close_element(element)),
            b'/' => Ok(self.with(State::EndTag(element))),
            _ if is_space(byte) => Ok(self.with(State::EndTag(element))),
            _ => Err(RefusalKind::EndTagAttribute),
        }
    }

    fn close_element(self, element: Element) -> Self {
        let text = self.with(State::TEXT);
        match element.role() {
            Role::Noscript => Self {
                noscript: Noscript::Outside,
                ..text
            },
            Role::Foreign => Self {
                foreign: self.foreign.saturating_sub(1),
                ..text
            },
            _ => text,
        }
    }

    fn raw_text(self, text: RawText, byte: u8, policy: &Policy) -> Result<Self, RefusalKind> {
        if byte == b'&' && self.foreign > 0 && text.is_style() {
            return Err(RefusalKind::ForeignReference);
        }
        match text.advance(byte, policy)? {
            RawStep::Inside(text) => Ok(self.with(State::RawText(text))),
            RawStep::EndTag => self.end_tag(Element::Other, byte),
        }
    }

    fn is_noscript_end(self) -> bool {
        matches!(self.state, State::EndTagName(name) if name.is("noscript"))
    }
}

impl Noscript {
    fn advance(self, byte: u8) -> Self {
        let Self::Inside { end_tag } = self else {
            return self;
        };
        let expected = NOSCRIPT_END.get(usize::from(end_tag));
        let end_tag = match byte {
            b'<' => 1,
            _ if expected.is_some_and(|expected| byte.eq_ignore_ascii_case(expected)) => {
                end_tag + 1
            }
            _ => 0,
        };
        Self::Inside { end_tag }
    }

    fn is_end(self) -> bool {
        matches!(self, Self::Inside { end_tag } if usize::from(end_tag) == NOSCRIPT_END.len())
    }
}

/// Behind `<!`: a comment or a document type.
fn declaration(name: Name<7>, byte: u8) -> Result<State, RefusalKind> {
    let name = name.with(byte);
    if name.is("--") {
        Ok(State::Comment(Comment::Start))
    } else if name.is("doctype") {
        Ok(State::Doctype)
    } else if name.starts_with("[") {
        Err(RefusalKind::Cdata)
    } else if b"--".starts_with(name.start()) || b"doctype".starts_with(name.start()) {
        Ok(State::Declaration(name))
    } else {
        Err(RefusalKind::BogusComment)
    }
}
