//! Where a real parser puts what stands at the place of a value.

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use ptl_html::{Carrier, Context, Escaper, Policy, RefusalKind, Sink};

use crate::laws::PIECES;

const PLACEHOLDER: &str = "zqplaceholderqz";

/// So many literals are generated.
const LITERALS: u64 = 1_500;

/// Where the parser found the placeholder.
#[derive(PartialEq, Eq, Debug)]
enum Landing {
    Text { parent: String },
    Attribute { name: String, before: String },
    AttributeName,
    Comment,
}

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

/// Pieces that follow one another often in real markup.
const PHRASES: &[&str] = &[
    "<p>",
    "<a href=\"",
    "<img src='",
    "<p title=\"",
    "<p class='",
    "<script>",
    "<style>",
    "<title>",
    "<textarea>",
    "<!-- ",
    " -->",
    "</script>",
    "</style>",
    "</title>",
    "</textarea>",
    "<script type=\"text/json\">",
    "var a = ",
    "a{b:",
    "<svg>",
    "</svg>",
    "<svg><style>",
    "<svg><title>",
    "<noscript>",
    "</noscript>",
    "<table><tr>",
    "<select><option>",
    "<p a=b ",
    "<br/>",
    "<img alt=\"\"/src='",
    "<link rel=\"icon\" href=\"",
    "\">",
    "'>",
    "\"",
    "'",
    "text ",
    "<template>",
    "<math><mi>",
    "<iframe>",
    "</iframe>",
    "<p onclick=\"f('",
    "<p style=\"a:",
    "<!doctype html>",
    "<body>",
    "<head>",
    "<select><title>",
    "<select><style>",
];

fn literal(numbers: &mut Numbers) -> String {
    let mut literal = String::new();
    for _ in 0..=numbers.below(10) {
        let pieces = if numbers.below(3) == 0 {
            PIECES
        } else {
            PHRASES
        };
        literal.push_str(pieces[numbers.below(pieces.len())]);
    }
    literal
}

fn parse(text: &str, scripting_enabled: bool) -> RcDom {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts {
            scripting_enabled,
            ..TreeBuilderOpts::default()
        },
        ..ParseOpts::default()
    };
    parse_document(RcDom::default(), options).one(text)
}

fn landings(node: &Handle, parent: &str, found: &mut Vec<Landing>) {
    let mut name = parent.to_owned();
    match &node.data {
        NodeData::Text { contents } if contents.borrow().contains(PLACEHOLDER) => {
            found.push(Landing::Text {
                parent: parent.to_owned(),
            });
        }
        NodeData::Comment { contents } if contents.contains(PLACEHOLDER) => {
            found.push(Landing::Comment);
        }
        NodeData::Element {
            name: element,
            attrs,
            template_contents,
            ..
        } => {
            name = element.local.to_string();
            for attribute in attrs.borrow().iter() {
                if let Some((before, _)) = attribute.value.split_once(PLACEHOLDER) {
                    found.push(Landing::Attribute {
                        name: attribute.name.local.to_string(),
                        before: before.to_owned(),
                    });
                }
                if &*attribute.name.local == PLACEHOLDER {
                    found.push(Landing::AttributeName);
                }
            }
            if let Some(contents) = &*template_contents.borrow() {
                landings(contents, "template", found);
            }
        }
        _ => {}
    }
    for child in node.children.borrow().iter() {
        landings(child, &name, found);
    }
}

/// What ends an attribute, a tag and an element behind the placeholder.
fn ending(behind: Context, policy: &Policy) -> &'static str {
    let ends = ["\"", "'"];
    let is_tag = |context: Context| {
        context
            .place_value()
            .is_ok_and(|(sink, _)| sink.escaper == Escaper::Attrs)
            || context
                .place_value()
                .is_err_and(|refusal| refusal.kind == RefusalKind::AttrsInPowerfulTag)
    };
    let quote = ends
        .into_iter()
        .find(|quote| behind.advance(quote.as_bytes(), policy).is_ok_and(is_tag));
    match quote {
        Some("\"") => "\">",
        Some(_) => "'>",
        None => ">",
    }
}

fn agrees(sink: Sink, landing: &Landing) -> bool {
    match landing {
        Landing::Comment => false,
        Landing::AttributeName => sink.escaper == Escaper::Attrs,
        Landing::Text { parent } => {
            sink.carrier == Carrier::Bare
                && match sink.escaper {
                    // A title in `svg` holds text too, and so does what `select` ignores.
                    Escaper::Rcdata => parent != "script" && parent != "style",
                    Escaper::Text => !["script", "style", "title", "textarea", "iframe"]
                        .contains(&parent.as_str()),
                    Escaper::Js | Escaper::JsString | Escaper::JsValue | Escaper::JsonValue => {
                        parent == "script"
                    }
                    Escaper::Css | Escaper::CssString | Escaper::CssValue => {
                        parent == "style" || parent == "select" || parent == "option"
                    }
                    _ => false,
                }
        }
        Landing::Attribute { name, before } => {
            sink.carrier != Carrier::Bare && agrees_in_attribute(sink.escaper, name, before)
        }
    }
}

fn agrees_in_attribute(escaper: Escaper, name: &str, before: &str) -> bool {
    let is_url = ["href", "src", "srcset"].contains(&name);
    let before = before.trim_start();
    match escaper {
        Escaper::Attribute => ["alt", "title", "class", "rel", "type"].contains(&name),
        Escaper::UrlStart => is_url && (before.is_empty() || name == "srcset"),
        Escaper::UrlFirstSegment => is_url && (before.len() == 1 || name == "srcset"),
        Escaper::UrlQuery => is_url && before.contains('?'),
        Escaper::UrlFragment => is_url && before.contains('#'),
        Escaper::UrlPath | Escaper::UrlContinued | Escaper::TrustedUrl => is_url,
        Escaper::Js | Escaper::JsString | Escaper::JsValue => name == "onclick",
        Escaper::Css | Escaper::CssString | Escaper::CssValue => name == "style",
        _ => false,
    }
}

/// Checks one place, and says whether the parser kept the placeholder at all.
fn check_place(before: &str, context: Context, policy: &Policy) -> bool {
    let answer = context.place_value();
    let (placeholder, end) = match answer {
        Ok((sink, behind)) if sink.escaper == Escaper::Attrs => {
            (format!(" {PLACEHOLDER}"), ending(behind, policy))
        }
        Ok((_, behind)) => (PLACEHOLDER.to_owned(), ending(behind, policy)),
        Err(refusal) if refusal.kind == RefusalKind::Comment => (PLACEHOLDER.to_owned(), "-->"),
        Err(_) => return false,
    };
    let text = format!(
        "{before}{placeholder}{end}</script></style></title></textarea></noscript></iframe>"
    );
    let mut found = Vec::new();
    landings(&parse(&text, false).document, "", &mut found);
    for landing in &found {
        match answer {
            Ok((sink, _)) => assert!(agrees(sink, landing), "{before}\n{sink:?} {landing:?}"),
            Err(_) => assert_eq!(*landing, Landing::Comment, "{before}"),
        }
    }
    check_with_scripting(&text, &found);
    !found.is_empty()
}

/// With scripts switched on, the placeholder is where it was, or in the text of `noscript`.
fn check_with_scripting(text: &str, found: &[Landing]) {
    let mut scripting = Vec::new();
    landings(&parse(text, true).document, "", &mut scripting);
    for landing in &scripting {
        let in_noscript = *landing
            == Landing::Text {
                parent: "noscript".to_owned(),
            };
        assert!(
            in_noscript || found.contains(landing),
            "{text}\n{landing:?} {found:?}"
        );
    }
}

#[test]
fn a_placeholder_lands_where_the_machine_says() {
    let policy = Policy::default();
    let mut numbers = Numbers(2026);
    let (mut places, mut kept) = (0_u32, 0_u32);
    for _ in 0..LITERALS {
        let literal = literal(&mut numbers);
        let mut context = Context::TEXT;
        for (offset, character) in literal.char_indices() {
            places += 1;
            kept += u32::from(check_place(&literal[..offset], context, &policy));
            let bytes = character.to_string();
            match context.advance(bytes.as_bytes(), &policy) {
                Ok(next) => context = next,
                Err(_) => break,
            }
        }
    }
    println!("{LITERALS} literals, {places} places, {kept} of them found by the parser");
    assert!(kept > 5_000, "{kept}");
}
