//! The beginning of a token, kept while its end has not been seen.

use core::fmt;

/// Up to `N` bytes of a token, in lower case.
///
/// A longer token is remembered by its first bytes and the fact that it is longer: it is in none
/// of the tables, so no more has to be known about it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Name<const N: usize> {
    bytes: [u8; N],
    length: u8,
}

impl<const N: usize> Name<N> {
    pub(crate) const EMPTY: Self = Self {
        bytes: [0; N],
        length: 0,
    };

    /// The name followed by one more byte, which is lowered if it is an ASCII letter.
    pub(crate) fn with(self, byte: u8) -> Self {
        self.with_exact(byte.to_ascii_lowercase())
    }

    /// The name followed by one more byte, as it is.
    pub(crate) fn with_exact(mut self, byte: u8) -> Self {
        if let Some(place) = self.bytes.get_mut(usize::from(self.length)) {
            *place = byte;
            self.length += 1;
        } else {
            self.length = Self::TOO_LONG;
        }
        self
    }

    pub(crate) fn is_empty(self) -> bool {
        self.length == 0
    }

    pub(crate) fn is_too_long(self) -> bool {
        self.length == Self::TOO_LONG
    }

    /// The whole token, unless it was too long to be kept.
    pub(crate) fn whole(&self) -> Option<&[u8]> {
        self.bytes.get(..usize::from(self.length))
    }

    pub(crate) fn is(&self, token: &str) -> bool {
        self.whole() == Some(token.as_bytes())
    }

    pub(crate) fn is_one_of(&self, tokens: &[&str]) -> bool {
        tokens.iter().any(|token| self.is(token))
    }

    pub(crate) fn starts_with(&self, prefix: &str) -> bool {
        self.start().starts_with(prefix.as_bytes())
    }

    /// What is kept of the token: all of it, or its first `N` bytes.
    pub(crate) fn start(&self) -> &[u8] {
        self.whole().unwrap_or(&self.bytes)
    }

    #[allow(clippy::cast_possible_truncation)] // The assertion rules it out.
    const TOO_LONG: u8 = {
        assert!(N < u8::MAX as usize);
        N as u8 + 1
    };
}

impl<const N: usize> fmt::Debug for Name<N> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "\"{}\"", self.start().escape_ascii())?;
        if self.is_too_long() {
            formatter.write_str("…")?;
        }
        Ok(())
    }
}
