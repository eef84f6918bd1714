//! Where a real parser finds what stands at the place of a value, and whether that is where a sink says.

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use ptl_html::{Carrier, Escaper, Sink};

pub(crate) const PLACEHOLDER: &str = "zqplaceholderqz";

/// Where the parser found the placeholder.
#[derive(PartialEq, Eq, Debug)]
pub(crate) enum Landing {
    Text { parent: String },
    Attribute { name: String, before: String },
    AttributeName,
    Comment,
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

/// Where the placeholder lands in a page.
pub(crate) fn landings(text: &str, scripting_enabled: bool) -> Vec<Landing> {
    let mut found = Vec::new();
    collect(&parse(text, scripting_enabled).document, "", &mut found);
    found
}

fn collect(node: &Handle, parent: &str, found: &mut Vec<Landing>) {
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
                collect(contents, "template", found);
            }
        }
        _ => {}
    }
    for child in node.children.borrow().iter() {
        collect(child, &name, found);
    }
}

/// Whether a sink says that its value lands there.
pub(crate) fn agrees(sink: Sink, landing: &Landing) -> bool {
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
        Escaper::UrlFirstSegment => is_url && (before.ends_with(['/', '\\']) || name == "srcset"),
        Escaper::UrlQuery => is_url && before.contains('?'),
        Escaper::UrlFragment => is_url && before.contains('#'),
        Escaper::UrlPath | Escaper::UrlContinued | Escaper::TrustedUrl => is_url,
        Escaper::Js | Escaper::JsString | Escaper::JsValue => name == "onclick",
        Escaper::Css | Escaper::CssString | Escaper::CssValue => name == "style",
        _ => false,
    }
}
