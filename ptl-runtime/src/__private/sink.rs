//! Sinks: where a value stands, with the escaper that makes it safe there.
//!
//! Each has the name that `ptl-html` gives its escaper.

use alloc::string::String;
use core::fmt;

use super::in_sink::HasJson;
use crate::cursor::Cursor;
use crate::escape::{
    self, Carried, Carrier, CssStringWriter, CssValueWriter, Escaper, JsExpression, JsStringWriter,
    JsonStringWriter, UrlPartWriter, UrlWriter, Writer,
};

/// The schemes that run no code and show no content of their own.
pub const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// A place in a language that something may decode.
pub trait Sink: Copy {
    fn carrier(self) -> Carrier;
}

/// A sink that takes any text, and escapes it.
#[diagnostic::on_unimplemented(
    message = "formatted text cannot stand here",
    label = "no escaping makes text safe at this place",
    note = "leave out the format, and pass an `Attrs`, `TrustedUrl`, `Js` or `Css` value, whichever the place is for"
)]
pub trait Escape: Copy + Send {
    type Writer<'a>: Writer;

    fn writer(self, out: &mut String) -> Self::Writer<'_>;

    /// Whether the whole text of a value is known to stay as it is.
    fn keeps(self, _: &str) -> bool {
        false
    }

    /// Appends the whole text of a value.
    #[inline]
    fn write_at(self, out: &mut Cursor<'_>, text: &str) {
        out.text_in(self, text);
    }
}

/// A sink in which a value is its text. In the others that take text, it is a string of JSON.
pub trait TextSink: Escape + NoBool {}

/// A sink of a part of a URL.
pub trait UrlSink: TextSink {}

/// A sink of less than a URL.
pub trait UrlPartSink: UrlSink {}

/// A sink of a part of CSS.
pub trait CssSink: TextSink {}

/// A sink of a value of a script, which is written as JSON.
pub trait JsonSink: Sink {
    fn write_json<T: ?Sized>(self, value: &T, out: &mut String) -> fmt::Result
    where
        (): HasJson<T>;
}

impl JsonSink for JsValue {
    fn write_json<T: ?Sized>(self, value: &T, out: &mut String) -> fmt::Result
    where
        (): HasJson<T>,
    {
        <()>::write_expression_of(value, &mut JsExpression::new(out, self.0))
    }
}

impl JsonSink for JsonValue {
    fn write_json<T: ?Sized>(self, value: &T, out: &mut String) -> fmt::Result
    where
        (): HasJson<T>,
    {
        <()>::write_json_of(value, &mut Carried::new(out, self.0))
    }
}

/// A sink in which a `bool` means nothing.
pub trait NoBool: Sink {}

/// Between tags.
#[derive(Clone, Copy, Debug)]
pub struct Text;

impl Escape for Text {
    type Writer<'a> = Escaper<'a>;

    fn writer(self, out: &mut String) -> Escaper<'_> {
        Escaper(out)
    }
}

/// In a plain template.
#[derive(Clone, Copy, Debug)]
pub struct Plain;

impl Escape for Plain {
    type Writer<'a> = &'a mut String;

    fn writer(self, out: &mut String) -> &mut String {
        out
    }
}

/// The whole of a URL, or the beginning of one, with the schemes that it may have.
#[derive(Clone, Copy, Debug)]
pub struct UrlStart(pub Carrier, pub &'static [&'static str]);

macro_rules! sinks {
    ($($(#[$docs:meta])* $name:ident: $($role:ident)*;)+) => {$(
        $(#[$docs])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name(pub Carrier);

        impl_roles!($name: Sink $($role)*);
    )+

        sinks_in!(bare Bare: $($name)+);
        sinks_in!(attribute Attribute: $($name)+);
        sinks_in!(url_list UrlList: $($name)+);
    };
}

/// Names each sink in a carrier by the name of its type: the compiler reads a constant sooner than a call.
macro_rules! sinks_in {
    ($module:ident $carrier:ident: $($name:ident)+) => {
        #[expect(
            non_upper_case_globals,
            reason = "the generator has one name for a sink"
        )]
        pub mod $module {
            use super::{Carrier, SCHEMES};

            /// With the usual schemes.
            pub const UrlStart: super::UrlStart = super::UrlStart(Carrier::$carrier, SCHEMES);
            $(pub const $name: super::$name = super::$name(Carrier::$carrier);)+
        }
    };
}

macro_rules! impl_roles {
    ($($name:ident: Sink $($role:ident)*);+) => {$(
        impl Sink for $name {
            fn carrier(self) -> Carrier {
                self.0
            }
        }

        $(impl $role for $name {})*
    )+};
}

macro_rules! escape {
    ($($name:ident($sink:ident, $out:ident) => $writer:ident: $make:expr $(, keeps $kept:ident)?;)+) => {$(
        impl Escape for $name {
            type Writer<'a> = $writer<'a>;

            fn writer(self, $out: &mut String) -> $writer<'_> {
                let $sink = self;
                $make
            }

            $(
                #[inline]
                fn keeps(self, text: &str) -> bool {
                    escape::$kept(text)
                }
            )?
        }
    )+};
}

impl_roles!(UrlStart: Sink TextSink UrlSink NoBool);

sinks! {
    /// A quoted attribute that is no code and no URL, or an element that holds only text.
    Attribute: TextSink NoBool;
    /// Behind a tag's name or an attribute: only `Attrs`.
    Attrs: NoBool;
    /// More of a URL's first segment.
    UrlContinued: TextSink UrlSink UrlPartSink NoBool;
    /// The path behind the slash that begins a URL.
    UrlFirstSegment: TextSink UrlSink UrlPartSink NoBool;
    /// Part of a URL's path.
    UrlPath: TextSink UrlSink UrlPartSink NoBool;
    /// Part of a URL's query.
    UrlQuery: TextSink UrlSink UrlPartSink NoBool;
    /// Part of a URL's fragment.
    UrlFragment: TextSink UrlSink UrlPartSink NoBool;
    /// A URL from which code is loaded: only `TrustedUrl`.
    TrustedUrl: NoBool;
    /// Part of a string of JavaScript or JSON.
    JsString: TextSink NoBool;
    /// An expression of JavaScript.
    JsValue:;
    /// A value of JSON.
    JsonValue:;
    /// Code: only `Js`.
    Js: NoBool;
    /// Part of a string of CSS.
    CssString: TextSink CssSink NoBool;
    /// Part of a declaration's value.
    CssValue: TextSink CssSink NoBool;
    /// A declaration or a rule of CSS: only `Css`.
    Css: NoBool;
}

impl Escape for Attribute {
    type Writer<'a> = Escaper<'a>;

    fn writer(self, out: &mut String) -> Escaper<'_> {
        Escaper(out)
    }

    #[inline]
    fn write_at(self, out: &mut Cursor<'_>, text: &str) {
        out.escaped(text);
    }
}

// What these writers print contains nothing that a carrier decodes, but for those that are told the carrier.
escape! {
    UrlStart(sink, out) => UrlWriter: UrlWriter::new(out, sink.0, sink.1), keeps unreserved;
    UrlContinued(_sink, out) => UrlPartWriter: UrlPartWriter::continued(out), keeps unreserved;
    UrlFirstSegment(_sink, out) => UrlPartWriter: UrlPartWriter::first_segment(out), keeps unreserved;
    UrlPath(_sink, out) => UrlPartWriter: UrlPartWriter::path(out), keeps unreserved;
    UrlQuery(_sink, out) => UrlPartWriter: UrlPartWriter::behind_path(out), keeps unreserved;
    UrlFragment(_sink, out) => UrlPartWriter: UrlPartWriter::behind_path(out), keeps unreserved;
    JsString(_sink, out) => JsStringWriter: JsStringWriter(out);
    JsValue(sink, out) => JsonStringWriter: JsonStringWriter::new(out, sink.0);
    JsonValue(sink, out) => JsonStringWriter: JsonStringWriter::new(out, sink.0);
    CssString(_sink, out) => CssStringWriter: CssStringWriter(out);
    CssValue(_sink, out) => CssValueWriter: CssValueWriter::new(out);
}
