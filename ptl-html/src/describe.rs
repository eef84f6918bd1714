//! Contexts and sinks in words, for messages and listings.

use core::fmt;

use crate::context::{Context, Noscript, State};
use crate::inside_tag::{At, InsideTag};
use crate::language::Language;
use crate::sink::{Carrier, Escaper, Sink};

impl fmt::Display for Context {
    /// Prints a phrase that says where the place is, such as `in the value of an attribute`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.state.describe(formatter)?;
        if self.foreign > 0 {
            formatter.write_str(" inside `svg` or `math`")?;
        }
        if self.noscript != Noscript::Outside {
            formatter.write_str(" inside `noscript`")?;
        }
        Ok(())
    }
}

impl State {
    fn describe(self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let phrase = match self {
            Self::Text { reference: false } => "in text",
            Self::Text { reference: true } => "behind a `&` in text",
            Self::TagOpen => "behind a `<`",
            Self::EndTagOpen => "behind a `</`",
            Self::Declaration(_) => "behind a `<!`",
            Self::TagName(_) => "behind the name of a tag",
            Self::Tag(inside) => return inside.describe(formatter),
            Self::EndTagName(_) | Self::EndTag(_) => "in an end tag",
            Self::Comment(_) => "in a comment",
            Self::Doctype => "in the document type",
            Self::RawText(text) => return text.language().describe(text.noun(), formatter),
            Self::Url(url) => return write!(formatter, "in {}", url.noun()),
        };
        formatter.write_str(phrase)
    }
}

impl InsideTag {
    fn describe(self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let phrase = match self.at {
            At::Name(_) => "in the name of an attribute",
            At::BeforeValue(_) => "behind the `=` of an attribute",
            At::Value(value) => return value.language().describe_in_attribute(formatter),
            At::Slash => "behind the `/` of a tag",
            At::BeforeName | At::AfterName(_) | At::AfterValue | At::Boundary => {
                return match self.tag.element.name() {
                    Some(element) => write!(formatter, "in a `<{element}>` tag"),
                    None => formatter.write_str("in a tag"),
                };
            }
        };
        formatter.write_str(phrase)
    }
}

impl Language {
    fn describe_in_attribute(self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let around = match self {
            Self::Js(_) => "an event handler",
            Self::Url(_) => "an attribute",
            Self::Css(_) => "an attribute of CSS",
            _ => "the value of an attribute",
        };
        self.describe(around, formatter)
    }

    /// Says what the place is part of, if that is more than what stands around the language.
    fn describe(self, around: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = match self {
            Self::Url(url) => Some(url.noun()),
            Self::TrustedUrl(_) => Some("a URL from which code is loaded"),
            Self::UrlList(_) => Some("a list of URLs"),
            Self::Js(js) => js.noun(),
            Self::Css(css) => css.noun(),
            Self::Json(json) => json.is_open().then_some("a string"),
            Self::Text { .. } | Self::Keyword(_) | Self::Data(_) | Self::Refused(_) => None,
        };
        match (self, part) {
            (Self::TrustedUrl(_) | Self::UrlList(_), Some(part)) => write!(formatter, "in {part}"),
            (_, Some(part)) => write!(formatter, "in {part} in {around}"),
            (_, None) => write!(formatter, "in {around}"),
        }
    }
}

impl fmt::Display for Sink {
    /// Prints what the value is a part of, such as `the query of a URL, in an attribute`.
    ///
    /// ```
    /// use ptl_html::{Context, Policy};
    ///
    /// let place = Context::TEXT.advance(b"<a href=\"/?q=", &Policy::default())?;
    /// let (sink, _) = place.place_value()?;
    /// assert_eq!(sink.to_string(), "the query of a URL, in an attribute");
    /// # Ok::<(), ptl_html::Refusal>(())
    /// ```
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(part(self.escaper))?;
        match (self.carrier, self.escaper) {
            (Carrier::Bare, _) | (_, Escaper::Attribute) => Ok(()),
            (Carrier::Attribute, _) => formatter.write_str(", in an attribute"),
            (Carrier::UrlList, _) => formatter.write_str(", in a list of URLs"),
        }
    }
}

const fn part(escaper: Escaper) -> &'static str {
    match escaper {
        Escaper::Text => "text",
        Escaper::Rcdata => "the text of an element that holds only text",
        Escaper::Attribute => "the value of an attribute",
        Escaper::Attrs => "attributes",
        Escaper::UrlStart => "a whole URL, or its start",
        Escaper::UrlContinued => "the first part of a URL",
        Escaper::UrlFirstSegment => "the first segment of a URL's path",
        Escaper::UrlPath => "the path of a URL",
        Escaper::UrlQuery => "the query of a URL",
        Escaper::UrlFragment => "the fragment of a URL",
        Escaper::TrustedUrl => "a URL from which code is loaded",
        Escaper::JsString => "a string of JavaScript or JSON",
        Escaper::JsValue => "an expression of JavaScript",
        Escaper::Js => "code of JavaScript",
        Escaper::JsonValue => "a value of JSON",
        Escaper::CssString => "a string of CSS",
        Escaper::CssValue => "a value of CSS",
        Escaper::Css => "code of CSS",
    }
}
