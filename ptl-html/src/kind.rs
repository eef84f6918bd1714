//! The kinds of templates, and where each of them starts and ends.

use crate::context::Context;

/// What a template returns.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// `[html]`: markup that starts and ends in text.
    Html,
    /// `[attrs]`: attributes, each with the space before it.
    Attrs,
    /// `[url]`: a URL.
    Url,
    /// `[css]`: declarations or rules of a style sheet.
    Css,
    /// `[js]`: statements or an expression of JavaScript.
    Js,
    /// `[plain]`: text without a language, in which nothing is escaped.
    Plain,
}

impl Kind {
    /// The context in which a template of this kind starts. A plain one has none.
    pub const fn start(self) -> Option<Context> {
        match self {
            Self::Html => Some(Context::TEXT),
            Self::Attrs => Some(Context::IN_TAG),
            Self::Url => Some(Context::URL),
            Self::Css => Some(Context::CSS),
            Self::Js => Some(Context::JS),
            Self::Plain => None,
        }
    }
}
