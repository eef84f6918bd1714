//! Strings of the languages inside a page that somebody vouches for.

use alloc::string::String;
use core::fmt;

use crate::check::{Language, check};
use crate::{Buffer, Render};

macro_rules! trusted {
    ($(
        $(#[$docs:meta])*
        $name:ident, $what:literal, $language:ident, $(#[$door_docs:meta])*;
    )+) => {$(
        $(#[$docs])*
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            $(#[$door_docs])*
            #[must_use]
            #[track_caller]
            pub fn from_trusted(text: impl Into<String>) -> Self {
                let text = text.into();
                check(&text, Language::$language);
                Self(text)
            }

            #[doc = concat!("The ", $what, " as a string, for reading.")]
            #[must_use]
            pub const fn as_str(&self) -> &str {
                self.0.as_str()
            }

            #[doc = concat!("The ", $what, " as a string.")]
            #[must_use]
            pub fn into_string(self) -> String {
                self.0
            }
        }

        /// Text, escaped as text is.
        #[diagnostic::do_not_recommend]
        impl Render for $name {
            fn render_to(&self, out: &mut Buffer) {
                out.text(&self.0);
            }
        }

        #[doc = concat!("The ", $what, ".")]
        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, formatter)
            }
        }

        #[doc = concat!("The ", $what, " as a string literal, with the type's name around it.")]
        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.debug_tuple(stringify!($name)).field(&self.0).finish()
            }
        }
    )+};
}

macro_rules! written {
    ($($name:ident),+) => {$(
        impl $name {
            /// What a template wrote, whose values were escaped on their way in.
            pub(crate) const fn from_written(text: String) -> Self {
                Self(text)
            }
        }
    )+};
}

written!(Url, Js, Css);

trusted! {
    /// A URL to go to or to show, of any scheme.
    ///
    /// A template of the kind `[url]` returns it, with its values percent-encoded. Where a URL
    /// begins, as in `f'<a href="{target}">'`, a `Url` goes in as it is, while text is held to
    /// the schemes that are allowed. Everywhere else it is text.
    ///
    /// ```
    /// use ptl_runtime::Url;
    ///
    /// let chat = Url::from_trusted("xmpp:room@chat.example.org?join");
    /// assert_eq!(chat.as_str(), "xmpp:room@chat.example.org?join");
    /// ```
    Url, "URL", Url,
    /// Declares that a string is a URL that may be followed, whatever its scheme.
    ///
    /// Whoever calls this vouches for the scheme: that the URL runs no code (`javascript:`) that
    /// somebody else chose.
    ///
    /// # Panics
    ///
    /// In a debug build, panics if the URL ends in half of a percent-encoded byte, unless the
    /// feature `checks` is off.
    ;

    /// A URL from which code may be loaded: the `src` of a script or a frame, a style sheet.
    ///
    /// It is the only value that may stand there, and it may stand where a [`Url`] may.
    /// Everywhere else it is text.
    ///
    /// ```
    /// use ptl_runtime::TrustedUrl;
    ///
    /// let script = TrustedUrl::from_trusted("/assets/app-4f2a.js");
    /// assert_eq!(script.as_str(), "/assets/app-4f2a.js");
    /// ```
    TrustedUrl, "URL", Url,
    /// Declares that what a URL leads to is code that the page may run.
    ///
    /// Whoever calls this vouches that nobody else can choose the URL, or what is found there.
    ///
    /// # Panics
    ///
    /// In a debug build, panics if the URL ends in half of a percent-encoded byte, unless the
    /// feature `checks` is off.
    ;

    /// Code in JavaScript: statements, or an expression.
    ///
    /// A template of the kind `[js]` returns it. In a script and in an event handler it goes in
    /// as it is, both as a statement and in the place of a value. Everywhere else it is text.
    ///
    /// ```
    /// use ptl_runtime::Js;
    ///
    /// let handler = Js::from_trusted("toggle(this)");
    /// assert_eq!(handler.as_str(), "toggle(this)");
    /// ```
    Js, "code", Js,
    /// Declares that a string is JavaScript that the page may run.
    ///
    /// Whoever calls this vouches that nobody else could have put something into it, and that it
    /// closes every string, comment and bracket that it opens. To hand data to a script, append
    /// the data instead: it becomes a literal of JavaScript.
    ///
    /// # Panics
    ///
    /// In a debug build, panics if the code contains `</script`, which would end the element
    /// around it, unless the feature `checks` is off.
    ;

    /// CSS: declarations or rules, or the value of a declaration.
    ///
    /// A template of the kind `[css]` returns it. In a style sheet and in a `style` attribute it
    /// goes in as it is. Everywhere else it is text.
    ///
    /// ```
    /// use ptl_runtime::Css;
    ///
    /// let turned = Css::from_trusted("rotate(45deg)");
    /// assert_eq!(turned.as_str(), "rotate(45deg)");
    /// ```
    Css, "CSS", Css,
    /// Declares that a string is CSS that the page may contain.
    ///
    /// Whoever calls this vouches that nobody else could have put something into it, and that it
    /// closes every string, comment and bracket that it opens.
    ///
    /// # Panics
    ///
    /// In a debug build, panics if the CSS leaves something open or contains `</style`, unless the
    /// feature `checks` is off.
    ;
}
