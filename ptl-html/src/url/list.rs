//! `srcset`: URLs, each with a size behind it.

use super::Url;
use crate::policy::Policy;
use crate::refusal::RefusalKind;
use crate::sink::Escaper;

/// A place in a list of URLs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum UrlList {
    /// Before a URL, where white space and commas count for nothing.
    Before,
    /// In a URL. A comma at its end ends it only if white space follows.
    Url { url: Url, comma: bool },
    /// Behind a URL, up to a comma.
    Descriptor,
}

impl UrlList {
    pub(crate) fn advance(self, byte: u8, policy: &Policy) -> Result<Self, RefusalKind> {
        let is_space = matches!(byte, b'\t' | b'\n' | 0x0C | b'\r' | b' ');
        Ok(match self {
            Self::Before if is_space || byte == b',' => self,
            Self::Before => Self::url(Url::START, byte, policy)?,
            Self::Url { comma: true, .. } if is_space => Self::Before,
            Self::Url { .. } if is_space => Self::Descriptor,
            Self::Url { url, .. } => Self::url(url, byte, policy)?,
            Self::Descriptor if byte == b',' => Self::Before,
            Self::Descriptor if matches!(byte, b'(' | b')') => {
                return Err(RefusalKind::SrcsetParenthesis);
            }
            Self::Descriptor => self,
        })
    }

    fn url(url: Url, byte: u8, policy: &Policy) -> Result<Self, RefusalKind> {
        Ok(Self::Url {
            url: url.advance(byte, policy)?,
            comma: byte == b',',
        })
    }

    pub(crate) fn place(self) -> Result<(Escaper, Self), RefusalKind> {
        let url = match self {
            Self::Before => Url::START,
            Self::Url { url, .. } => url,
            Self::Descriptor => return Err(RefusalKind::SrcsetDescriptor),
        };
        let (escaper, url) = url.place()?;
        Ok((escaper, Self::Url { url, comma: false }))
    }

    pub(crate) fn join(self, other: Self) -> Option<Self> {
        match (self, other) {
            (
                Self::Url { url: left, comma },
                Self::Url {
                    url: right,
                    comma: other_comma,
                },
            ) if comma == other_comma => Some(Self::Url {
                url: left.join(right)?,
                comma,
            }),
            _ => (self == other).then_some(self),
        }
    }
}
