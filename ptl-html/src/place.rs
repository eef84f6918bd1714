//! What a value needs at its place, and where templates and fragments may end.

use alloc::format;

use crate::context::{Context, Noscript, State};
use crate::inside_tag::{At, InsideTag};
use crate::kind::Kind;
use crate::policy::{Policy, is_attribute_name_byte};
use crate::refusal::{Refusal, RefusalKind};
use crate::sink::{Escaper, Sink};
use crate::tag::Tag;

impl Context {
    /// The sink of a value that stands at this place, and the context behind the value.
    ///
    /// A call of another template is a value too: [`Sink::admit`] says how its kind goes in.
    ///
    /// ```
    /// use ptl_html::{Context, Escaper, Policy, RefusalKind};
    ///
    /// let policy = Policy::default();
    /// let script = Context::TEXT.advance(b"<script>let user = ", &policy)?;
    /// let (sink, behind) = script.place_value()?;
    /// assert_eq!(sink.escaper, Escaper::JsValue);
    ///
    /// let template = behind.advance(b", name = `", &policy)?;
    /// assert_eq!(template.place_value().unwrap_err().kind, RefusalKind::JsTemplate);
    /// # Ok::<(), ptl_html::Refusal>(())
    /// ```
    ///
    /// # Errors
    /// If no escaping makes a value safe here. The refusal's offset is zero.
    pub fn place_value(self) -> Result<(Sink, Self), Refusal> {
        let (sink, state) = self.place_in_state().map_err(Refusal::of_value)?;
        // Nothing that a sink prints is part of an end tag.
        let noscript = match self.noscript {
            Noscript::Outside => Noscript::Outside,
            Noscript::Inside { .. } => Noscript::Inside { end_tag: 0 },
        };
        let behind = Self {
            noscript,
            ..self.with(state)
        };
        Ok((sink, behind))
    }

    /// The sink of the value of a whole attribute of this name, which stands in the tag at this
    /// place, and the context behind the attribute.
    ///
    /// What is written is a space, the name, and the value in double quotes, or nothing of it.
    ///
    /// ```
    /// use ptl_html::{Context, Escaper, Policy};
    ///
    /// let policy = Policy::default();
    /// let tag = Context::TEXT.advance(b"<a", &policy)?;
    /// let (sink, behind) = tag.place_attribute("href", &policy)?;
    /// assert_eq!(sink.escaper, Escaper::UrlStart);
    /// assert_eq!(behind.advance(b">", &policy)?, Context::TEXT);
    /// # Ok::<(), ptl_html::Refusal>(())
    /// ```
    ///
    /// # Errors
    /// If no attribute may stand here, this is not the name of one, or its value is refused.
    pub fn place_attribute(self, name: &str, policy: &Policy) -> Result<(Sink, Self), Refusal> {
        if name.is_empty() || !name.bytes().all(is_attribute_name_byte) {
            return Err(Refusal::of_value(RefusalKind::AttributeName));
        }
        let tag = self.tag().map_err(Refusal::of_value)?;
        let boundary = self.with(State::Tag(InsideTag::new(tag, At::Boundary)));
        let of_attribute = |refusal: Refusal| Refusal::of_value(refusal.kind);
        let value = boundary
            .advance(format!(" {name}=\"").as_bytes(), policy)
            .map_err(of_attribute)?;
        let (sink, behind) = value.place_value()?;
        let behind = behind.advance(b"\"", policy).map_err(of_attribute)?;
        Ok((sink, behind))
    }

    /// Whether a template of this kind, or a block or a capture in one, may end at this place.
    ///
    /// A capture, an `h` literal and the block of a call are fragments of their own: each starts
    /// where a template of its kind starts, and ends where one ends, whatever is around it.
    ///
    /// ```
    /// use ptl_html::{Context, Kind, Policy};
    ///
    /// let policy = Policy::default();
    /// assert!(Context::TEXT.advance(b"<p>open", &policy)?.end(Kind::Html).is_ok());
    /// assert!(Context::TEXT.advance(b"<p class=", &policy)?.end(Kind::Html).is_err());
    /// # Ok::<(), ptl_html::Refusal>(())
    /// ```
    ///
    /// # Errors
    /// If something is still open here.
    pub fn end(self, kind: Kind) -> Result<(), Refusal> {
        let may_end = match (kind, self.state) {
            (Kind::Html, _) => self == Self::TEXT,
            (Kind::Attrs, State::Tag(inside)) => inside.boundary().is_ok(),
            (Kind::Url, State::Url(url)) => url.may_end(),
            (Kind::Css | Kind::Js, State::RawText(text)) => text.may_end(kind == Kind::Css),
            (Kind::Plain, _) => true,
            _ => false,
        };
        if may_end {
            Ok(())
        } else {
            Err(Refusal::of_value(RefusalKind::Unfinished))
        }
    }

    fn place_in_state(self) -> Result<(Sink, State), RefusalKind> {
        match self.state {
            State::Text { reference: false } => Ok((Sink::bare(Escaper::Text), self.state)),
            State::Text { .. } | State::Declaration(_) => Err(RefusalKind::PartialToken),
            State::TagOpen | State::EndTagOpen => Err(RefusalKind::TagName),
            State::Tag(InsideTag {
                tag,
                at: At::Value(value),
            }) => {
                let (sink, value) = value.place()?;
                let inside = InsideTag::new(tag, At::Value(value));
                Ok((sink, State::Tag(inside)))
            }
            State::Tag(InsideTag {
                at: At::BeforeValue(_),
                ..
            }) => Err(RefusalKind::Unquoted),
            State::TagName(_) | State::Tag(_) => self.place_attrs(),
            State::EndTagName(_) | State::EndTag(_) => Err(RefusalKind::TagEnd),
            State::Comment(_) => Err(RefusalKind::Comment),
            State::Doctype => Err(RefusalKind::Doctype),
            State::RawText(text) => {
                let (sink, text) = text.place()?;
                Ok((sink, State::RawText(text)))
            }
            State::Url(url) => {
                let (escaper, url) = url.place()?;
                Ok((Sink::bare(escaper), State::Url(url)))
            }
        }
    }

    fn place_attrs(self) -> Result<(Sink, State), RefusalKind> {
        let tag = self.tag()?;
        if tag.role().is_powerful() {
            return Err(RefusalKind::AttrsInPowerfulTag);
        }
        let inside = InsideTag::new(tag, At::Boundary);
        Ok((Sink::bare(Escaper::Attrs), State::Tag(inside)))
    }

    /// The tag that is open at this place, if an attribute may stand here.
    pub(crate) fn tag(self) -> Result<Tag, RefusalKind> {
        match self.state {
            State::TagName(name) => Ok(Tag::open(name)),
            State::Tag(inside) => inside.boundary(),
            _ => Err(RefusalKind::NotInTag),
        }
    }
}
