//! Sinks: which escaper a value needs.

use crate::kind::Kind;

/// What has to happen to a value before it is written at its place.
///
/// The value goes through the escaper first. Where the place stands inside an attribute, the
/// escaper's output is then part of an HTML attribute, which the carrier says.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Sink {
    /// The escaper of the language that the value is part of.
    pub escaper: Escaper,
    /// What that language is written in.
    pub carrier: Carrier,
}

/// What the language around a value is written in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Carrier {
    /// Nothing that decodes it: the content of an element, or a template of that language.
    Bare,
    /// A quoted attribute. What the escaper prints is escaped like attribute text.
    Attribute,
    /// One URL of a list in a quoted attribute, as in `srcset`. Commas and white space are
    /// percent-encoded too.
    UrlList,
}

/// The escaper of one language, or the one type of value that may stand at a place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Escaper {
    /// Text between tags. `Html` goes in as it is.
    Text,
    /// Text of an element that holds no elements (`title`, `textarea`). `Html` is escaped too.
    Rcdata,
    /// The value of an attribute that is no code and no URL.
    Attribute,
    /// Attributes with their values, each with the space before it: only an `Attrs` value.
    Attrs,
    /// The start of a URL, or all of it: a scheme that is not allowed blocks the value, the rest
    /// is percent-normalised.
    UrlStart,
    /// More of a URL's first segment: like `UrlPath`, and every `:` is percent-encoded, for it
    /// might end a scheme.
    UrlContinued,
    /// The path after a leading `/`: like `UrlPath`, but a `/` at its beginning is percent-encoded,
    /// and `.` stands in the place of nothing, since `//` would begin the name of another host.
    UrlFirstSegment,
    /// Part of a URL's path, percent-encoded.
    UrlPath,
    /// Part of a URL's query, percent-encoded.
    UrlQuery,
    /// Part of a URL's fragment, percent-encoded.
    UrlFragment,
    /// All of a URL from which code is loaded: only a `TrustedUrl` value.
    TrustedUrl,
    /// Part of a string of JavaScript or JSON.
    JsString,
    /// An expression of JavaScript: the value as JSON. A `Js` value goes in as it is.
    JsValue,
    /// A statement of JavaScript, or any other code: only a `Js` value.
    Js,
    /// A value of JSON.
    JsonValue,
    /// Part of a string of CSS.
    CssString,
    /// Part of a declaration's value: a word, a number with its unit, a colour. A `Css` value goes
    /// in as it is.
    CssValue,
    /// A declaration or a rule of CSS: only a `Css` value.
    Css,
}

/// How what a template of some kind returns is written at a place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Admission {
    /// As it is in the sink's language; a carrier's escaping still applies.
    AsIs,
    /// Escaped by the sink, as any text.
    Escaped,
    /// Not at all.
    Refused,
}

impl Sink {
    /// How what a template of this kind returns goes into the sink.
    ///
    /// ```
    /// use ptl_html::{Admission, Context, Kind};
    ///
    /// let (sink, _) = Context::TEXT.place_value()?;
    /// assert_eq!(sink.admit(Kind::Html), Admission::AsIs);
    /// assert_eq!(sink.admit(Kind::Url), Admission::Escaped);
    /// # Ok::<(), ptl_html::Refusal>(())
    /// ```
    pub const fn admit(self, kind: Kind) -> Admission {
        match (self.escaper, kind) {
            (Escaper::Text, Kind::Html)
            | (Escaper::Attrs, Kind::Attrs)
            | (Escaper::UrlStart, Kind::Url)
            | (Escaper::Js | Escaper::JsValue, Kind::Js)
            | (Escaper::Css | Escaper::CssValue, Kind::Css) => Admission::AsIs,
            _ if self.takes_one_type() => Admission::Refused,
            (
                Escaper::Text
                | Escaper::Rcdata
                | Escaper::Attribute
                | Escaper::JsString
                | Escaper::JsValue
                | Escaper::JsonValue,
                _,
            ) => Admission::Escaped,
            (_, Kind::Html) => Admission::Refused,
            _ => Admission::Escaped,
        }
    }

    /// Whether only values of one type may stand here, and no text.
    pub const fn takes_one_type(self) -> bool {
        matches!(
            self.escaper,
            Escaper::Attrs | Escaper::TrustedUrl | Escaper::Js | Escaper::Css
        )
    }

    pub(crate) const fn bare(escaper: Escaper) -> Self {
        Self {
            escaper,
            carrier: Carrier::Bare,
        }
    }
}
