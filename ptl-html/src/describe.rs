//! Contexts and sinks in words, for messages and listings.

use core::fmt;

use crate::context::{Context, Noscript, State};
use crate::inside_tag::At;
use crate::language::Language;
use crate::sink::{Carrier, Escaper, Sink};

impl fmt::Display for Context {
    /// Prints a phrase that says where the place is, such as `in the value of an attribute`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(place(self.state))?;
        if self.foreign > 0 {
            formatter.write_str(" inside `svg` or `math`")?;
        }
        if self.noscript != Noscript::Outside {
            formatter.write_str(" inside `noscript`")?;
        }
        Ok(())
    }
}

const fn place(state: State) -> &'static str {
    match state {
        State::Text { reference: false } => "in text",
        State::Text { reference: true } => "behind a `&` in text",
        State::TagOpen | State::EndTagOpen | State::Declaration(_) => "behind a `<`",
        State::TagName(_) => "in the name of a tag",
        State::Tag(inside) => match inside.at {
            At::BeforeName | At::AfterName(_) | At::AfterValue | At::Boundary => "in a tag",
            At::Name(_) => "in the name of an attribute",
            At::BeforeValue(_) => "behind the `=` of an attribute",
            At::Value(value) => attribute(value.language()),
            At::Slash => "behind the `/` of a tag",
        },
        State::EndTagName(_) | State::EndTag(_) => "in an end tag",
        State::Comment(_) => "in a comment",
        State::Doctype => "in the document type",
        State::RawText(text) => element(text.language()),
        State::Url(_) => "in a part of a URL",
    }
}

const fn attribute(language: Language) -> &'static str {
    match language {
        Language::Url(_) | Language::TrustedUrl(_) | Language::UrlList(_) => {
            "in a part of a URL in an attribute"
        }
        Language::Js(_) => "in the code of an event handler",
        Language::Css(_) => "in a part of a style attribute",
        _ => "in the value of an attribute",
    }
}

const fn element(language: Language) -> &'static str {
    match language {
        Language::Js(_) => "in a part of a script",
        Language::Json(_) => "in a part of a JSON script",
        Language::Css(_) => "in a part of a style sheet",
        _ => "in an element that holds only text",
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
