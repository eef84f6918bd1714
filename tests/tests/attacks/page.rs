//! Pages as a browser's parser sees them.

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use crate::strings::WORD;
use crate::{script, style, url};

/// An element, or a comment.
#[derive(Default)]
pub(crate) struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    /// What stands in it, without what stands in the elements inside.
    text: String,
    children: Vec<Element>,
}

/// The language of an attribute's value.
enum Language {
    Text,
    Url,
    UrlList,
    Script,
    Style,
    StyleValue,
}

/// The page that a fragment of markup makes.
pub(crate) fn parse(markup: &str, scripting_enabled: bool) -> Element {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts {
            scripting_enabled,
            ..TreeBuilderOpts::default()
        },
        ..ParseOpts::default()
    };
    let page = format!("<!doctype html><body>{markup}<p>the end</p>");
    let dom = parse_document(RcDom::default(), options).one(page);
    let mut root = Element::default();
    root.take_children(&dom.document);
    root
}

impl Element {
    fn take_children(&mut self, node: &Handle) {
        for child in node.children.borrow().iter() {
            match &child.data {
                NodeData::Text { contents } => self.text.push_str(&contents.borrow()),
                NodeData::Element {
                    template_contents, ..
                } => {
                    let mut element = Self::of(&child.data);
                    element.take_children(child);
                    if let Some(contents) = &*template_contents.borrow() {
                        element.take_children(contents);
                    }
                    self.children.push(element);
                }
                _ => self.children.push(Self::of(&child.data)),
            }
        }
    }

    fn of(data: &NodeData) -> Self {
        let NodeData::Element { name, attrs, .. } = data else {
            return Self {
                name: "a comment or the like".to_owned(),
                ..Self::default()
            };
        };
        let attributes = attrs.borrow();
        let attributes = attributes
            .iter()
            .map(|own| (own.name.local.to_string(), own.value.to_string()));
        Self {
            name: format!("{} of {}", name.local, name.ns),
            attributes: attributes.collect(),
            ..Self::default()
        }
    }

    /// Checks that another page is the same to a browser, but for texts and the like.
    pub(crate) fn same(&self, other: &Self) -> Result<(), String> {
        if self.name != other.name {
            return Err(format!("`{}` became `{}`", self.name, other.name));
        }
        self.same_attributes(other)?;
        self.same_content(other)?;
        if self.children.len() != other.children.len() {
            return Err(format!("other elements in `{}`", self.name));
        }
        let mut pairs = self.children.iter().zip(&other.children);
        pairs.try_for_each(|(own, others)| own.same(others))
    }

    fn same_attributes(&self, other: &Self) -> Result<(), String> {
        let names = |element: &Self| -> Vec<String> {
            let names = element.attributes.iter().map(|(name, _)| name.clone());
            names.collect()
        };
        if names(self) != names(other) {
            return Err(format!("other attributes of `{}`", self.name));
        }
        let mut pairs = self.attributes.iter().zip(&other.attributes);
        pairs.try_for_each(|((name, own), (_, others))| {
            same_value(name, own, others).map_err(|error| format!("`{name}`: {error}"))
        })
    }

    fn same_content(&self, other: &Self) -> Result<(), String> {
        let is_json = self
            .attributes
            .iter()
            .any(|(name, value)| name == "type" && value.ends_with("json"));
        match self.name.split(' ').next() {
            Some("script") if is_json => script::same_value(&self.text, &other.text),
            Some("script") => script::same(&self.text, &other.text),
            Some("style") => style::same(&self.text, &other.text),
            // Without a value in it, a text is the same.
            _ if !self.text.contains(WORD) && self.text.trim() != other.text.trim() => {
                Err(format!("another text in `{}`", self.name))
            }
            _ => Ok(()),
        }
    }
}

fn same_value(name: &str, own: &str, other: &str) -> Result<(), String> {
    match language(name) {
        Language::Text if own.contains(WORD) || own == other => Ok(()),
        Language::Text => Err("another value".to_owned()),
        Language::Url => url::same(own, other),
        Language::UrlList => url::same_list(own, other),
        Language::Script => script::same_handler(own, other),
        Language::Style => style::same(own, other),
        Language::StyleValue => style::same(&format!("a:{own}"), &format!("a:{other}")),
    }
}

fn language(attribute: &str) -> Language {
    match attribute {
        "href" | "src" | "action" | "formaction" | "cite" | "poster" | "itemid" | "data-url" => {
            Language::Url
        }
        "srcset" => Language::UrlList,
        "style" => Language::Style,
        "fill" | "stroke" | "stroke-width" | "opacity" => Language::StyleValue,
        _ if attribute.starts_with("on") => Language::Script,
        _ => Language::Text,
    }
}
