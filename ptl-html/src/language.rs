//! The language inside an attribute's value, an element or a template.

use crate::attributes::AttributeKind;
use crate::css::Css;
use crate::javascript::{HtmlComment, Js};
use crate::json::Json;
use crate::keyword::Keyword;
use crate::policy::Policy;
use crate::refusal::RefusalKind;
use crate::sink::Escaper;
use crate::url::{Url, UrlList};

/// A place in the language inside.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Language {
    /// Text, in which a character reference may be open right before the place.
    Text {
        reference: bool,
    },
    Url(Url),
    TrustedUrl(TrustedUrl),
    UrlList(UrlList),
    Js(Js),
    Css(Css),
    Json(Json),
    Keyword(Keyword),
    /// A script that is data of a kind that is not known.
    Data(HtmlComment),
    /// Literals may stand here, values may not.
    Refused(RefusalKind),
}

/// A place in a URL from which code is loaded.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum TrustedUrl {
    Start,
    /// A literal began it, without a colon, so that it has no scheme as far as it goes.
    Relative,
    /// It has begun, and what begins as a literal ends as one.
    Begun,
}

impl TrustedUrl {
    fn join(self, other: Self) -> Option<Self> {
        match (self, other) {
            _ if self == other => Some(self),
            (Self::Start, _) | (_, Self::Start) => None,
            _ => Some(Self::Begun),
        }
    }
}

impl Language {
    pub(crate) const TEXT: Self = Self::Text { reference: false };

    /// The language of an attribute's value.
    pub(crate) const fn of_attribute(kind: AttributeKind) -> Self {
        match kind {
            AttributeKind::Plain => Self::TEXT,
            AttributeKind::Url => Self::Url(Url::START),
            AttributeKind::TrustedUrl | AttributeKind::LinkHref => {
                Self::TrustedUrl(TrustedUrl::Start)
            }
            AttributeKind::UrlList => Self::UrlList(UrlList::Before),
            AttributeKind::EventHandler => Self::Js(Js::START),
            AttributeKind::Style => Self::Css(Css::DECLARATIONS),
            AttributeKind::StyleValue => Self::Css(Css::VALUE),
            AttributeKind::ScriptType => Self::Keyword(Keyword::SCRIPT_TYPE),
            AttributeKind::LinkRel => Self::Keyword(Keyword::LINK_REL),
            AttributeKind::MetaContent => Self::Refused(RefusalKind::MetaContent),
            AttributeKind::Refused(kind) => Self::Refused(kind),
        }
    }

    /// Whether character references matter to what the place is.
    pub(crate) const fn is_decoded(self) -> bool {
        !matches!(self, Self::Text { .. } | Self::Refused(_))
    }

    pub(crate) fn advance(self, byte: u8, policy: &Policy) -> Result<Self, RefusalKind> {
        Ok(match self {
            Self::Text { reference } => Self::Text {
                reference: continues_reference(reference, byte),
            },
            Self::Url(url) => Self::Url(url.advance(byte, policy)?),
            Self::TrustedUrl(TrustedUrl::Start) if byte <= b' ' => self,
            // What is loaded is known here, and a fragment chooses a part of it at most. Behind `javascript:` it would
            // be code.
            Self::TrustedUrl(TrustedUrl::Start | TrustedUrl::Relative) if byte == b'#' => {
                Self::Url(Url::START.advance(byte, policy)?)
            }
            Self::TrustedUrl(TrustedUrl::Start | TrustedUrl::Relative) if byte != b':' => {
                Self::TrustedUrl(TrustedUrl::Relative)
            }
            Self::TrustedUrl(_) => Self::TrustedUrl(TrustedUrl::Begun),
            Self::UrlList(list) => Self::UrlList(list.advance(byte, policy)?),
            Self::Js(js) => Self::Js(js.advance(byte)?),
            Self::Css(css) => Self::Css(css.advance(byte)?),
            Self::Json(json) => Self::Json(json.advance(byte)?),
            Self::Keyword(keyword) => Self::Keyword(keyword.advance(byte)),
            Self::Data(comment) => Self::Data(comment.advance(byte)?),
            Self::Refused(_) => self,
        })
    }

    /// The escaper of a value at this place, and the place behind the value.
    ///
    /// `text` is the escaper of the text around the language.
    pub(crate) fn place(self, text: Escaper) -> Result<(Escaper, Self), RefusalKind> {
        match self {
            Self::Text { reference: true } => Err(RefusalKind::PartialToken),
            Self::Text { .. } => Ok((text, self)),
            Self::Url(url) => url.place().map(|(sink, url)| (sink, Self::Url(url))),
            Self::TrustedUrl(TrustedUrl::Start) => {
                Ok((Escaper::TrustedUrl, Self::TrustedUrl(TrustedUrl::Begun)))
            }
            Self::TrustedUrl(TrustedUrl::Relative | TrustedUrl::Begun) => {
                Err(RefusalKind::PartOfTrustedUrl)
            }
            Self::UrlList(list) => list.place().map(|(sink, list)| (sink, Self::UrlList(list))),
            Self::Js(js) => js.place().map(|(sink, js)| (sink, Self::Js(js))),
            Self::Css(css) => css.place().map(|(sink, css)| (sink, Self::Css(css))),
            Self::Json(json) => json.place().map(|(sink, json)| (sink, Self::Json(json))),
            Self::Keyword(keyword) => Err(keyword.refusal()),
            Self::Data(_) => Err(RefusalKind::DataScript),
            Self::Refused(kind) => Err(kind),
        }
    }

    /// The place behind branches that end at one place or the other.
    pub(crate) fn join(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::Text { reference: left }, Self::Text { reference: right }) => Some(Self::Text {
                reference: left || right,
            }),
            (Self::Url(left), Self::Url(right)) => left.join(right).map(Self::Url),
            (Self::UrlList(left), Self::UrlList(right)) => left.join(right).map(Self::UrlList),
            (Self::Js(left), Self::Js(right)) => left.join(right).map(Self::Js),
            (Self::TrustedUrl(left), Self::TrustedUrl(right)) => {
                left.join(right).map(Self::TrustedUrl)
            }
            // The fragment of such a URL, at the end of some branches.
            (Self::TrustedUrl(url), Self::Url(_)) | (Self::Url(_), Self::TrustedUrl(url)) => {
                url.join(TrustedUrl::Begun).map(Self::TrustedUrl)
            }
            _ => (self == other).then_some(self),
        }
    }

    /// Whether an end tag here would cut a string or a comment.
    pub(crate) const fn is_open(self) -> bool {
        match self {
            Self::Js(js) => js.is_open(),
            Self::Css(css) => css.is_open(),
            Self::Json(json) => json.is_open(),
            _ => false,
        }
    }

    /// Whether a template of this language may end here.
    pub(crate) fn may_end(self) -> bool {
        match self {
            Self::Js(js) => js.may_end(),
            Self::Css(css) => css.may_end(),
            _ => false,
        }
    }
}

/// Whether a character reference is open behind the byte, which a letter, a digit or `;` of a value
/// could complete.
pub(crate) const fn continues_reference(reference: bool, byte: u8) -> bool {
    byte == b'&' || (reference && (byte.is_ascii_alphanumeric() || byte == b'#'))
}
