//! Comments of HTML, with the dashes that may end them.

/// A place in a comment.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Comment {
    /// Behind `<!--`, where `>` and `->` end it too.
    Start,
    StartDash,
    Inside,
    Dash,
    DashDash,
    /// Behind `--!`.
    Bang,
}

impl Comment {
    /// The place behind one more byte, or none if the byte ended the comment.
    pub(crate) const fn advance(self, byte: u8) -> Option<Self> {
        match (self, byte) {
            (Self::Start | Self::StartDash | Self::DashDash | Self::Bang, b'>') => None,
            (Self::Start, b'-') => Some(Self::StartDash),
            (Self::Inside | Self::Bang, b'-') => Some(Self::Dash),
            (Self::StartDash | Self::Dash | Self::DashDash, b'-') => Some(Self::DashDash),
            (Self::DashDash, b'!') => Some(Self::Bang),
            _ => Some(Self::Inside),
        }
    }
}
