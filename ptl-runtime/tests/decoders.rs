//! What the escapers print, read back by the real decoders.

use std::collections::BTreeSet;
use std::rc::Rc;

use cssparser::{Parser, ParserInput};
use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Node, NodeData, RcDom};
use proptest::prelude::*;
use ptl_runtime::__private::{Carrier, GuardedCursor, HtmlKind, Kind, in_sink, sink};
use ptl_runtime::{Html, Js, Json};
use url::Url;

/// What is written for a value in a sink, behind a literal.
macro_rules! written {
    ($value:expr, $sink:expr) => {
        written!("", $value, $sink)
    };
    ($literal:expr, $value:expr, $sink:expr) => {{
        let mut out = HtmlKind::buffer();
        GuardedCursor::new(&mut out).cursor.markup($literal);
        in_sink(&$value, $sink).__ptl_append(&mut GuardedCursor::new(&mut out).cursor, "");
        HtmlKind::output(out).into_string()
    }};
}

/// A sink of text, by its name, and what it makes of a text in a carrier.
type Escape = fn(&str, Carrier) -> String;

const ESCAPES: [(&str, Escape); 12] = [
    ("Attribute", |text, carrier| {
        written!(text, sink::Attribute(carrier))
    }),
    ("UrlStart", |text, carrier| {
        written!(text, sink::UrlStart(carrier, sink::SCHEMES))
    }),
    ("UrlContinued", |text, carrier| {
        written!(text, sink::UrlContinued(carrier))
    }),
    ("UrlFirstSegment", |text, carrier| {
        written!(text, sink::UrlFirstSegment(carrier))
    }),
    ("UrlPath", |text, carrier| {
        written!(text, sink::UrlPath(carrier))
    }),
    ("UrlQuery", |text, carrier| {
        written!(text, sink::UrlQuery(carrier))
    }),
    ("UrlFragment", |text, carrier| {
        written!(text, sink::UrlFragment(carrier))
    }),
    ("JsString", |text, carrier| {
        written!(text, sink::JsString(carrier))
    }),
    ("JsValue", |text, carrier| {
        written!(text, sink::JsValue(carrier))
    }),
    ("JsonValue", |text, carrier| {
        written!(text, sink::JsonValue(carrier))
    }),
    ("CssString", |text, carrier| {
        written!(text, sink::CssString(carrier))
    }),
    ("CssValue", |text, carrier| {
        written!(text, sink::CssValue(carrier))
    }),
];

fn escape(name: &str) -> impl Fn(&str) -> String {
    let (_, escape) = ESCAPES
        .into_iter()
        .find(|(known, _)| *known == name)
        .expect("the sink is in the table");
    move |text| escape(text, Carrier::Bare)
}

/// What may be written in a sink besides letters and digits of ASCII, if nothing decodes it, and whether other characters
/// than those of ASCII may.
const ALPHABETS: [(&str, &str, bool); 12] = [
    ("Attribute", " !#$%&()*+,-./:;=?@[\\]^_`{|}~", true),
    ("UrlStart", "!#$%&'()*+,-./:;=?@[]_~", false),
    ("UrlContinued", "!$%()*+-./;=@_~", false),
    ("UrlFirstSegment", "!$%()*+-./:;=@_~", false),
    ("UrlPath", "!$%()*+-./:;=@_~", false),
    ("UrlQuery", "%-._~", false),
    ("UrlFragment", "%-._~", false),
    ("JsString", " !#$%()*,-.:;?@[\\]^_{|}~", true),
    ("JsValue", " !\"#$%()*+,-./:;=?@[\\]^_`{|}~\u{7F}", true),
    ("JsonValue", " !\"#$%()*+,-./:;=?@[\\]^_`{|}~\u{7F}", true),
    ("CssString", " ,-.\\_", true),
    ("CssValue", " #%+,-._", false),
];

/// Every character that any language gives a meaning to, and thousands more, in text by themselves and between others.
fn texts_of_every_character() -> impl Iterator<Item = String> {
    ('\0'..'\u{3000}').flat_map(|character| {
        [
            String::from(character),
            format!("{character}{character}"),
            format!("a{character}1"),
        ]
    })
}

#[test]
fn each_escaper_prints_its_alphabet_and_nothing_else() {
    for ((name, escape), (same_name, alphabet, has_others)) in ESCAPES.into_iter().zip(ALPHABETS) {
        assert_eq!(name, same_name);
        let printed: BTreeSet<char> = texts_of_every_character()
            .flat_map(|text| escape(&text, Carrier::Bare).chars().collect::<Vec<_>>())
            .filter(|character| !character.is_ascii_alphanumeric())
            // An attribute may contain control characters, but for NUL.
            .filter(|character| {
                name != "Attribute" || !matches!(character, '\x01'..='\x1F' | '\x7F')
            })
            .collect();
        let (ascii, others): (BTreeSet<char>, BTreeSet<char>) =
            printed.iter().partition(|character| character.is_ascii());
        assert_eq!(ascii, alphabet.chars().collect(), "{name}");
        assert_eq!(!others.is_empty(), has_others, "{name}: {others:?}");
    }
}

#[test]
fn no_sink_lets_through_what_ends_an_attribute_a_tag_or_a_line_of_a_script() {
    for (name, escape) in ESCAPES {
        for text in texts_of_every_character() {
            for carrier in [Carrier::Attribute, Carrier::UrlList] {
                let printed = escape(&text, carrier);
                assert!(
                    !printed.contains(['"', '\'', '<', '>', '\0']),
                    "{name}: {text:?} becomes {printed:?}"
                );
            }
        }
    }
    for text in ["\u{2028}", "\u{2029}", "</script>", "<!--", "-->", "]]>"] {
        for name in ["JsString", "JsValue", "JsonValue"] {
            let printed = escape(name)(text);
            assert!(
                !printed.contains(['<', '>', '\u{2028}', '\u{2029}']),
                "{printed}"
            );
        }
    }
}

fn percent_decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8()
        .expect("what was encoded is UTF-8")
        .into_owned()
}

fn css_string(content: &str) -> String {
    let source = format!("\"{content}\"");
    let mut input = ParserInput::new(&source);
    let mut parser = Parser::new(&mut input);
    let string = parser.expect_string_cloned().expect("this is a string");
    assert!(
        parser.is_exhausted(),
        "the string goes to the end: {source}"
    );
    String::from(&*string)
}

/// The value of the only attribute of the only paragraph, as a browser reads it.
fn attribute_value(content: &str) -> String {
    fn find(node: &Rc<Node>) -> Option<String> {
        if let NodeData::Element { name, attrs, .. } = &node.data
            && &*name.local == "p"
        {
            let attributes = attrs.borrow();
            assert_eq!(attributes.len(), 1);
            return Some(String::from(&*attributes[0].value));
        }
        node.children.borrow().iter().find_map(find)
    }
    let page = format!("<p title=\"{content}\"></p>");
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(page);
    find(&dom.document).expect("there is a paragraph")
}

/// Text that is more often special than not.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[&<>\"'`a-f0-9\u{0}-\u{1f}\u{7f}é;: /\\\\%?#=+,(){}\u{2028}\u{2029}\u{fffd}🦀-]{0,20}",
        "(javascript|http|data|%6a)?[:/\\\\?#%@.a ]{0,8}",
    ]
}

proptest! {
    #[test]
    fn parts_of_urls_decode_to_the_text(text in any_text()) {
        for name in ["UrlContinued", "UrlPath", "UrlQuery", "UrlFragment"] {
            prop_assert_eq!(percent_decoded(&escape(name)(&text)), text.as_str());
        }
        let segment = escape("UrlFirstSegment")(&text);
        let expected = if text.is_empty() { "." } else { &text };
        prop_assert_eq!(percent_decoded(&segment), expected);
    }

    #[test]
    fn strings_of_scripts_decode_to_the_text(text in any_text()) {
        let string = format!("\"{}\"", escape("JsString")(&text));
        prop_assert_eq!(serde_json::from_str::<String>(&string).unwrap(), text.as_str());
        for name in ["JsValue", "JsonValue"] {
            let value = escape(name)(&text);
            prop_assert_eq!(serde_json::from_str::<String>(&value).unwrap(), text.as_str());
        }
    }

    #[test]
    fn strings_of_css_decode_to_the_text(text in any_text()) {
        let expected = text.replace('\0', "\u{FFFD}");
        prop_assert_eq!(css_string(&escape("CssString")(&text)), expected);
    }

    #[test]
    fn an_attribute_decodes_to_what_is_written_without_one(text in any_text()) {
        for (name, escape) in ESCAPES {
            // A parser of HTML reads a carriage return as the end of a line.
            let bare = match name {
                "Attribute" => text.replace('\0', "\u{FFFD}").replace("\r\n", "\n").replace('\r', "\n"),
                _ => escape(&text, Carrier::Bare),
            };
            prop_assert_eq!(attribute_value(&escape(&text, Carrier::Attribute)), bare, "{}", name);
        }
    }

    #[test]
    fn trusted_values_decode_to_what_they_are(text in "[a-z&<>\"'=;]{0,12}") {
        let code = Js::from_trusted(text.clone());
        prop_assert_eq!(attribute_value(&written!(code, sink::Js(Carrier::Attribute))), text);
    }

    #[test]
    fn filtering_a_url_twice_changes_no_more(text in any_text()) {
        let filter = escape("UrlStart");
        let once = filter(&text);
        prop_assert_eq!(filter(&once), once.clone());
    }

    #[test]
    fn a_filtered_url_has_an_allowed_scheme(text in any_text()) {
        let base = Url::parse("https://example.org/a/").unwrap();
        if let Ok(url) = base.join(&escape("UrlStart")(&text)) {
            prop_assert!(
                matches!(url.scheme(), "about" | "http" | "https" | "mailto" | "tel"),
                "{}",
                url
            );
        }
    }

    #[test]
    fn a_part_of_a_url_leaves_the_others_alone(text in any_text()) {
        let bare = Carrier::Bare;
        let text = text.as_str();
        let base = Url::parse("https://example.org/a/").unwrap();
        for address in [
            written!("x", text, sink::UrlContinued(bare)),
            written!("/", text, sink::UrlFirstSegment(bare)),
            written!("/", text, sink::UrlFirstSegment(bare)) + "/evil.example",
            written!("/", text, sink::UrlPath(bare)),
            written!("/x", text, sink::UrlPath(bare)) + "/y",
            written!("?q=", text, sink::UrlQuery(bare)) + "&r",
            written!("#", text, sink::UrlFragment(bare)),
        ] {
            let url = base.join(&address).unwrap();
            prop_assert_eq!(url.origin(), base.origin(), "{}", address);
            prop_assert_eq!(url.query().is_some(), address.starts_with('?'), "{}", address);
            prop_assert_eq!(url.fragment().is_some(), address.starts_with('#'), "{}", address);
        }
    }

    #[test]
    fn a_url_of_a_list_is_one_word(text in any_text()) {
        for (name, escape) in ESCAPES {
            if name.starts_with("Url") {
                let value = attribute_value(&escape(&text, Carrier::UrlList));
                prop_assert!(!value.contains([' ', '\t', '\n', '\r', '\u{C}', ',']), "{}", value);
            }
        }
    }

    #[test]
    fn json_decodes_to_the_value(
        texts in prop::collection::vec(any_text(), 0..4),
        number in any::<i64>(),
        float in prop::num::f64::NORMAL,
    ) {
        // What might name a prototype in a literal is handed to the script's own parser, as a string.
        fn json(printed: &str) -> serde_json::Value {
            let call = printed.strip_prefix("JSON.parse(");
            match call.and_then(|call| call.strip_suffix(')')) {
                Some(string) => json(&serde_json::from_str::<String>(string).unwrap()),
                None => serde_json::from_str(printed).unwrap(),
            }
        }
        let value = sink::JsValue(Carrier::Bare);
        prop_assert_eq!(json(&written!(texts, value)), serde_json::json!(texts));
        prop_assert_eq!(json(&written!(number, value)), serde_json::json!(number));
        prop_assert_eq!(written!(Some(float), value).trim().parse(), Ok(float));
        let shown = Html::render(&Json(&texts));
        prop_assert_eq!(json(&attribute_value(shown.as_str())), serde_json::json!(texts));
    }
}
