//! Markup as other string types. The way back is [`Html::from_trusted`] alone.

use alloc::borrow::Cow;
use alloc::string::String;

use super::Html;

impl From<Html> for String {
    fn from(html: Html) -> Self {
        html.into_string()
    }
}

impl From<Html> for Cow<'static, str> {
    fn from(html: Html) -> Self {
        Self::Owned(html.into_string())
    }
}

// Reading access gives nobody a way to change or cut the markup and still call it markup.
impl AsRef<str> for Html {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// The markup in UTF-8, for `std::fs::write` and the like.
impl AsRef<[u8]> for Html {
    fn as_ref(&self) -> &[u8] {
        self.as_str().as_bytes()
    }
}
