//! `<!--` in a script, which changes how everything after it is read.

use crate::refusal::RefusalKind;

/// How much of `<!--` stands right before a place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum HtmlComment {
    None,
    Less,
    Bang,
    Dash,
}

impl HtmlComment {
    pub(crate) fn advance(self, byte: u8) -> Result<Self, RefusalKind> {
        match (self, byte) {
            (_, b'<') => Ok(Self::Less),
            (Self::Less, b'!') => Ok(Self::Bang),
            (Self::Bang, b'-') => Ok(Self::Dash),
            (Self::Dash, b'-') => Err(RefusalKind::HtmlCommentInScript),
            _ => Ok(Self::None),
        }
    }
}
