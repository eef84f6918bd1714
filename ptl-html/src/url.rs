//! Which part of a URL a place is in.

mod list;

pub(crate) use list::UrlList;

use crate::name::Name;
use crate::policy::Policy;
use crate::refusal::RefusalKind;
use crate::sink::Escaper;

/// Schemes are kept up to this length. A longer one is not allowed.
pub(crate) const SCHEME_CAPACITY: usize = 16;

/// Schemes after which browsers read a host, with any number of slashes or none.
const SCHEMES_WITH_HOST: &[&str] = &["http", "https", "ws", "wss", "ftp", "file"];

/// A place in a URL.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Url {
    part: Part,
    percent: Percent,
}

/// How much of a percent-encoded byte stands right before the place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Percent {
    None,
    Sign,
    Digit,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Part {
    /// Nothing but white space, which browsers drop.
    Start,
    /// What may be a scheme, or the first segment of a relative path.
    Scheme(Name<SCHEME_CAPACITY>),
    /// A value began the URL, and nothing has said which part this is.
    AfterValue,
    /// One slash began the URL, or follows the value that did. A second one would begin a host.
    FirstSlash,
    Authority {
        /// Whether a byte of the host has been seen. Slashes before it count for nothing.
        begun: bool,
    },
    Path,
    Query,
    Fragment,
    /// Behind a scheme that is not allowed.
    Refused,
    /// Behind branches that ended in different parts.
    Unknown,
}

impl Url {
    pub(crate) const START: Self = Self::at(Part::Start);

    const fn at(part: Part) -> Self {
        Self {
            part,
            percent: Percent::None,
        }
    }

    pub(crate) fn advance(self, byte: u8, policy: &Policy) -> Result<Self, RefusalKind> {
        Ok(Self {
            part: self.part.advance(byte, policy)?,
            percent: self.percent.advance(byte),
        })
    }

    pub(crate) fn place(self) -> Result<(Escaper, Self), RefusalKind> {
        if self.percent != Percent::None {
            return Err(RefusalKind::PartialToken);
        }
        let (escaper, part) = self.part.place()?;
        Ok((escaper, Self::at(part)))
    }

    /// Differing parts become an unknown one, which is an error only if it is used.
    pub(crate) fn join(self, other: Self) -> Option<Self> {
        if self.percent != other.percent {
            return None;
        }
        let part = if self.part == other.part {
            self.part
        } else {
            Part::Unknown
        };
        Some(Self { part, ..self })
    }

    /// The part that the place is in, in words.
    pub(crate) const fn noun(self) -> &'static str {
        match self.part {
            Part::Start => "a URL",
            Part::Scheme(_) | Part::AfterValue | Part::FirstSlash => "the first part of a URL",
            Part::Authority { .. } => "the host of a URL",
            Part::Path => "the path of a URL",
            Part::Query => "the query of a URL",
            Part::Fragment => "the fragment of a URL",
            Part::Refused => "a URL with such a scheme",
            Part::Unknown => "a part of a URL",
        }
    }

    pub(crate) fn may_end(self) -> bool {
        self.percent == Percent::None
    }
}

impl Percent {
    fn advance(self, byte: u8) -> Self {
        match self {
            // Browsers drop these from URLs, so what stands around them becomes neighbours.
            _ if matches!(byte, b'\t' | b'\n' | b'\r') => self,
            _ if byte == b'%' => Self::Sign,
            Self::Sign if byte.is_ascii_hexdigit() => Self::Digit,
            _ => Self::None,
        }
    }
}

impl Part {
    /// What follows a scheme without a host, such as `mailto:`, is written like a path.
    const OPAQUE: Self = Self::Path;

    fn advance(self, byte: u8, policy: &Policy) -> Result<Self, RefusalKind> {
        if self.decides_origin() && matches!(byte, b'\t' | b'\n' | b'\r') {
            return if self == Self::Start {
                Ok(self)
            } else {
                Err(RefusalKind::UrlWhiteSpace)
            };
        }
        Ok(match (self, byte) {
            (Self::Start, 0..=b' ') => Self::Start,
            // A value at the start may turn out to be empty.
            (Self::Start | Self::AfterValue, b'/' | b'\\') => Self::FirstSlash,
            (Self::Start, byte) if byte.is_ascii_alphabetic() => {
                Self::Scheme(Name::EMPTY.with(byte))
            }
            (Self::FirstSlash, b'/' | b'\\') => Self::Authority { begun: false },
            (Self::Scheme(scheme), b':') => after_scheme(scheme, policy),
            (Self::Scheme(scheme), byte) if is_scheme_byte(byte) => Self::Scheme(scheme.with(byte)),
            (Self::AfterValue, b':') => return Err(RefusalKind::UrlColonAfterValue),
            (Self::Authority { begun: false }, b'/' | b'\\')
            | (Self::Refused | Self::Unknown | Self::Fragment, _) => self,
            (Self::Authority { .. } | Self::Scheme(_), b'/' | b'\\') => Self::Path,
            (_, b'#') => Self::Fragment,
            (Self::Query, _) => self,
            (_, b'?') => Self::Query,
            (Self::Authority { .. }, _) => Self::Authority { begun: true },
            (Self::AfterValue, _) => self,
            _ => Self::Path,
        })
    }

    /// Whether what comes next can still change the scheme or the host.
    const fn decides_origin(self) -> bool {
        matches!(
            self,
            Self::Start
                | Self::Scheme(_)
                | Self::AfterValue
                | Self::FirstSlash
                | Self::Authority { .. }
        )
    }

    fn place(self) -> Result<(Escaper, Self), RefusalKind> {
        match self {
            Self::Start => Ok((Escaper::UrlStart, Self::AfterValue)),
            Self::Scheme(_) | Self::AfterValue => Ok((Escaper::UrlContinued, Self::AfterValue)),
            Self::FirstSlash => Ok((Escaper::UrlFirstSegment, Self::Path)),
            Self::Authority { .. } => Err(RefusalKind::UrlAuthority),
            Self::Path => Ok((Escaper::UrlPath, self)),
            Self::Query => Ok((Escaper::UrlQuery, self)),
            Self::Fragment => Ok((Escaper::UrlFragment, self)),
            Self::Refused => Err(RefusalKind::UrlScheme),
            Self::Unknown => Err(RefusalKind::UrlPartUnknown),
        }
    }
}

fn after_scheme(scheme: Name<SCHEME_CAPACITY>, policy: &Policy) -> Part {
    let allowed = scheme
        .whole()
        .is_some_and(|scheme| policy.allows_scheme(scheme));
    if !allowed {
        Part::Refused
    } else if scheme.is_one_of(SCHEMES_WITH_HOST) {
        Part::Authority { begun: false }
    } else {
        Part::OPAQUE
    }
}

fn is_scheme_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')
}
