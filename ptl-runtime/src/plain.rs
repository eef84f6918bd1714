//! Text that is a whole answer.

use alloc::string::String;
use core::fmt;

/// Text that answers a web request as `text/plain`: what a template of the kind `[plain]` returns.
///
/// Frameworks take a `String` for plain text too, as a rule; `Plain` says so in every one of them, and in
/// the neutral `http` crate, where a string has no type.
///
/// ```
/// use ptl_runtime::Plain;
///
/// let robots = Plain("User-agent: *\nDisallow: /admin\n".to_owned());
/// assert_eq!(robots.as_str().lines().count(), 2);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Plain(pub String);

impl Plain {
    /// The text, for reading.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The text as a string.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

/// The text.
impl fmt::Display for Plain {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, formatter)
    }
}

impl From<String> for Plain {
    fn from(text: String) -> Self {
        Self(text)
    }
}
