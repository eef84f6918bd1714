//! Elements whose content is no markup, and templates of code, which will be put into such.

use crate::css::Css;
use crate::javascript::{HtmlComment, Js};
use crate::json::Json;
use crate::keyword::ScriptType;
use crate::language::Language;
use crate::policy::Policy;
use crate::refusal::RefusalKind;
use crate::sink::{Escaper, Sink};
use crate::tag::Tag;
use crate::value::is_space;

/// A place in the content of such an element.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct RawText {
    element: RawElement,
    /// Whether this is a template of code, and the element around it is elsewhere.
    template: bool,
    language: Language,
    /// How many bytes of the end tag stand right before the place. The language has not seen them.
    end_tag: u8,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum RawElement {
    Script,
    Style,
    Title,
    Textarea,
    Iframe,
}

/// What a byte does.
pub(crate) enum RawStep {
    Inside(RawText),
    /// The byte came behind the name of the end tag, and is read again.
    EndTag,
}

impl RawText {
    /// The start of a template of JavaScript.
    pub(crate) const JS: Self = Self {
        template: true,
        ..Self::new(RawElement::Script, Language::Js(Js::FRAGMENT))
    };

    /// The start of a template of CSS.
    pub(crate) const CSS: Self = Self {
        template: true,
        ..Self::new(RawElement::Style, Language::Css(Css::DECLARATIONS))
    };

    pub(crate) const STYLE: Self = Self::new(RawElement::Style, Language::Css(Css::SHEET));

    pub(crate) const IFRAME: Self =
        Self::new(RawElement::Iframe, Language::Refused(RefusalKind::RawText));

    const fn new(element: RawElement, language: Language) -> Self {
        Self {
            element,
            template: false,
            language,
            end_tag: 0,
        }
    }

    pub(crate) const fn script(kind: ScriptType) -> Self {
        let language = match kind {
            ScriptType::JavaScript => Language::Js(Js::START),
            ScriptType::Json => Language::Json(Json::START),
            ScriptType::Data => Language::Data(HtmlComment::None),
        };
        Self::new(RawElement::Script, language)
    }

    pub(crate) fn rcdata(tag: Tag) -> Self {
        let element = match tag.element.name() {
            Some("title") => RawElement::Title,
            _ => RawElement::Textarea,
        };
        Self::new(element, Language::TEXT)
    }

    pub(crate) const fn is_style(self) -> bool {
        matches!(self.element, RawElement::Style)
    }

    pub(crate) const fn language(self) -> Language {
        self.language
    }

    /// What the place is in, in words.
    pub(crate) const fn noun(self) -> &'static str {
        match (self.element, self.language) {
            (RawElement::Script, _) if self.template => "a `[js]` template",
            (RawElement::Style, _) if self.template => "a `[css]` template",
            (RawElement::Script, Language::Json(_)) => "a JSON script",
            (RawElement::Script, Language::Data(_)) => "a script of another type",
            (RawElement::Script, _) => "a script",
            (RawElement::Style, _) => "a style sheet",
            (RawElement::Title, _) => "a `title` element",
            (RawElement::Textarea, _) => "a `textarea` element",
            (RawElement::Iframe, _) => "an `iframe` element",
        }
    }

    pub(crate) fn advance(self, byte: u8, policy: &Policy) -> Result<RawStep, RefusalKind> {
        match self.element.end_tag().get(usize::from(self.end_tag)) {
            Some(expected) if byte.eq_ignore_ascii_case(expected) => Ok(RawStep::Inside(Self {
                end_tag: self.end_tag + 1,
                ..self
            })),
            None if is_space(byte) || matches!(byte, b'/' | b'>') => self.end(),
            _ if self.end_tag > 0 => self.no_end_tag(byte)?.read_again(byte, policy),
            _ => self.feed(byte, policy).map(RawStep::Inside),
        }
    }

    fn end(self) -> Result<RawStep, RefusalKind> {
        if self.template {
            Err(RefusalKind::EndTagInTemplate)
        } else if self.language.is_open() {
            Err(RefusalKind::EndTagInCode)
        } else {
            Ok(RawStep::EndTag)
        }
    }

    /// Checks what began like the end tag, and is not one.
    ///
    /// Except in scripts, what might be another tag or a comment is refused: in foreign content,
    /// and where browsers ignore the start tag, it would be one.
    fn no_end_tag(self, byte: u8) -> Result<Self, RefusalKind> {
        let is_tag = self.end_tag > 1 || byte.is_ascii_alphabetic() || matches!(byte, b'!' | b'?');
        if is_tag && self.element != RawElement::Script {
            return Err(RefusalKind::MarkupInRawText);
        }
        Ok(self)
    }

    /// Passes on what has been held back, and reads the byte with nothing before it.
    fn read_again(self, byte: u8, policy: &Policy) -> Result<RawStep, RefusalKind> {
        let held = self
            .element
            .end_tag()
            .iter()
            .take(usize::from(self.end_tag));
        let start = Self { end_tag: 0, ..self };
        held.copied()
            .try_fold(start, |text, byte| text.feed(byte, policy))?
            .advance(byte, policy)
    }

    fn feed(self, byte: u8, policy: &Policy) -> Result<Self, RefusalKind> {
        if self.element == RawElement::Iframe && !is_space(byte) {
            return Err(RefusalKind::TextInIframe);
        }
        let language = self.language.advance(byte, policy)?;
        Ok(Self { language, ..self })
    }

    pub(crate) fn place(self) -> Result<(Sink, Self), RefusalKind> {
        if self.end_tag > 0 {
            return Err(RefusalKind::PartialToken);
        }
        let (escaper, language) = self.language.place(Escaper::Rcdata)?;
        Ok((Sink::bare(escaper), Self { language, ..self }))
    }

    pub(crate) fn join(self, other: Self) -> Option<Self> {
        let language = self.language.join(other.language)?;
        let joined = Self { language, ..self };
        (joined == Self { language, ..other }).then_some(joined)
    }

    /// Whether a template of CSS, or else of JavaScript, may end here.
    pub(crate) fn may_end(self, is_css: bool) -> bool {
        self.template && self.is_style() == is_css && self.end_tag == 0 && self.language.may_end()
    }
}

impl RawElement {
    const fn end_tag(self) -> &'static [u8] {
        match self {
            Self::Script => b"</script",
            Self::Style => b"</style",
            Self::Title => b"</title",
            Self::Textarea => b"</textarea",
            Self::Iframe => b"</iframe",
        }
    }
}
