//! What is attacked: a template with one value.

use ptl::{Attrs, Css, Html, Js, TrustedUrl, Url};

use crate::strings::{ATTACKS, WORD, long};

/// A template whose value is made of a text.
pub(crate) struct Target {
    pub(crate) name: &'static str,
    /// The text of a value that means nothing.
    pub(crate) word: &'static str,
    /// Whether the value is any text at all.
    pub(crate) takes_text: bool,
    pub(crate) texts: fn() -> Vec<String>,
    pub(crate) render: fn(&str) -> String,
}

/// A type of values that templates are given.
pub(crate) trait Hostile {
    /// The value that a text makes.
    fn of(text: &str) -> Box<Self>;

    /// The text of a value that means nothing.
    const WORD: &str = WORD;

    /// Whether any text makes a value.
    const TAKES_TEXT: bool = false;

    /// The texts to attack with.
    fn texts() -> Vec<String>;
}

impl Hostile for str {
    const TAKES_TEXT: bool = true;

    fn of(text: &str) -> Box<Self> {
        text.into()
    }

    fn texts() -> Vec<String> {
        let texts = ATTACKS.iter().map(ToString::to_string);
        texts.chain([long()]).collect()
    }
}

/// Somebody has vouched for these, so the texts are what such a value may be where it belongs. Elsewhere it is text.
macro_rules! vouched {
    ($($ty:ident: $word:expr => $($text:literal)+;)+) => {$(
        impl Hostile for $ty {
            const WORD: &str = $word;

            fn of(text: &str) -> Box<Self> {
                // HTML SAFETY: the texts are those below and a word.
                Box::new(Self::from_trusted(text))
            }

            fn texts() -> Vec<String> {
                vec![$($text.to_owned()),+]
            }
        }
    )+};
}

vouched! {
    Html: WORD =>
        "<b title=\"'\">&amp;</b>"
        "</p><script>alert('\\\"</b>')</script>"
        "<p title='\" onclick=alert(1)'>"
        "<!-- \" -->"
        "&quot;-alert(1)-&#39;";
    Url: WORD =>
        "javascript:alert('\"><b>')"
        "//evil.example/\\\"'>"
        "/a?b=c&d#e"
        "data:text/html,<script>alert(1)</script>";
    TrustedUrl: WORD =>
        "javascript:alert('\"><b>')"
        "//evil.example/\\\"'>"
        "/a?b=c&d#e";
    Js: WORD =>
        "alert(\"<b>\" + '</b>'); // it's"
        "`${\"'\"}`"
        "'\\'' /* \" */";
    Css: WORD =>
        "color: red; background: url('\"<b>')"
        "content: \"'</b>\"";
    Attrs: " zqword" =>
        " onclick=\"alert('x')\" title='\"<b>'"
        " href=\"javascript:alert(1)\"";
}
