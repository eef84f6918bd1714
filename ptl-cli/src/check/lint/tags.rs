//! End tags that close something else than what is open.
//!
//! A template may open what another one closes, so only what stands together is compared: literals, and values between
//! them that call nothing.

use ptl_parser::Span;
use ptl_parser::ast::{Block, Kind, Literal, Piece, StatementKind, Text};

use super::blocks;

/// Elements without an end tag, or whose end tags may be left out.
const LOOSE: [&str; 33] = [
    "area", "base", "body", "br", "caption", "col", "colgroup", "dd", "dt", "embed", "head", "hr",
    "html", "img", "input", "li", "link", "meta", "optgroup", "option", "p", "rp", "rt", "source",
    "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr", "param",
];

/// Elements in which nothing but their own end tag is one.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];

/// An end tag, and the start tag that is open there.
#[derive(Debug)]
pub(super) struct Mismatch {
    pub(super) end: Tag,
    pub(super) open: Tag,
}

/// What is open at a place, as far as it stands together.
#[derive(Default)]
struct Opened {
    tags: Vec<Tag>,
    /// The element that holds only text, if the place is in one.
    raw: Option<&'static str>,
}

/// A tag as far as its name goes.
#[derive(Clone, Debug)]
pub(super) struct Tag {
    pub(super) name: String,
    pub(super) span: Span,
}

/// The mismatches in a template's body.
pub(super) fn mismatches(kind: Kind, body: &Block, text: &str) -> Vec<Mismatch> {
    let mut found = Vec::new();
    if kind == Kind::Html {
        in_block(body, text, &mut found);
    }
    found
}

fn in_block(block: &Block, text: &str, found: &mut Vec<Mismatch>) {
    let mut open = Opened::default();
    for statement in &block.statements {
        match &statement.kind {
            StatementKind::Literal(literal, _) => Markup::of(literal).read(&mut open, found),
            StatementKind::Expression(value) if !value.span.of(text).contains('(') => {}
            StatementKind::Template(template) => {
                open = Opened::default();
                if let Some(body) = &template.body {
                    found.extend(mismatches(template.kind, body, text));
                }
            }
            other => {
                open = Opened::default();
                for block in blocks(other) {
                    in_block(block, text, found);
                }
            }
        }
    }
}

/// The text of a literal, with a blank in the place of each value.
struct Markup<'a> {
    text: String,
    /// Where each piece of text begins in it.
    pieces: Vec<(usize, &'a Text)>,
}

impl<'a> Markup<'a> {
    fn of(literal: &'a Literal) -> Self {
        let mut markup = Self {
            text: String::new(),
            pieces: Vec::new(),
        };
        for piece in &literal.pieces {
            match piece {
                Piece::Text(text) => {
                    markup.pieces.push((markup.text.len(), text));
                    markup.text.push_str(&text.value);
                }
                Piece::Value(_) => markup.text.push(' '),
            }
        }
        markup
    }

    /// Opens and closes the elements of the literal.
    fn read(&self, open: &mut Opened, found: &mut Vec<Mismatch>) {
        let mut at = self.behind_raw_text(0, open);
        while let Some(next) = self.text.get(at..).and_then(|rest| rest.find('<')) {
            at += next;
            at = self.tag(at, open, found);
        }
    }

    /// Reads what begins with the `<` at `start`, and yields where it ends.
    fn tag(&self, start: usize, open: &mut Opened, found: &mut Vec<Mismatch>) -> usize {
        let rest = self.text.get(start..).unwrap_or_default();
        if rest.starts_with("<!--") {
            return start + rest.find("-->").map_or(rest.len(), |end| end + "-->".len());
        }
        let is_end = rest.starts_with("</");
        let name_start = start + if is_end { "</".len() } else { "<".len() };
        let name = self.text.get(name_start..).map_or("", tag_name);
        if name.is_empty() {
            return start + 1;
        }
        let end = name_start + name.len();
        let tag = Tag {
            name: name.to_ascii_lowercase(),
            span: self.span(start, end),
        };
        if is_end {
            close(tag, &mut open.tags, found);
            return end;
        }
        let behind = end + tag_length(self.text.get(end..).unwrap_or_default());
        let is_empty = self
            .text
            .get(..behind)
            .is_some_and(|tag| tag.ends_with("/>"));
        open.raw = RAW.into_iter().find(|raw| *raw == tag.name);
        if open.raw.is_some() {
            return self.behind_raw_text(behind, open);
        }
        if !is_empty && !LOOSE.contains(&tag.name.as_str()) {
            open.tags.push(tag);
        }
        behind
    }

    /// Where the element ends that holds only text, if `start` is in one.
    fn behind_raw_text(&self, start: usize, open: &mut Opened) -> usize {
        let Some(raw) = open.raw else { return start };
        let content = self.text.get(start..).unwrap_or_default();
        let closing = format!("</{raw}");
        match content.to_ascii_lowercase().find(&closing) {
            None => self.text.len(),
            Some(length) => {
                open.raw = None;
                start + length + closing.len()
            }
        }
    }

    fn span(&self, start: usize, end: usize) -> Span {
        let origin = |offset: usize| {
            let next = self.pieces.partition_point(|&(first, _)| first <= offset);
            let piece = next.checked_sub(1).and_then(|last| self.pieces.get(last));
            piece.map_or(0, |&(first, text)| text.origin(offset - first))
        };
        Span::new(origin(start), origin(end.saturating_sub(1)) + 1)
    }
}

fn close(end: Tag, open: &mut Vec<Tag>, found: &mut Vec<Mismatch>) {
    let is_loose = LOOSE.contains(&end.name.as_str());
    let Some(last) = open.last().filter(|_| !is_loose).cloned() else {
        return;
    };
    let opened = open.iter().rposition(|tag| tag.name == end.name);
    if last.name != end.name {
        found.push(Mismatch { end, open: last });
    }
    if let Some(opened) = opened {
        open.truncate(opened);
    }
}

/// The name at the start of `rest`; empty where there is none.
fn tag_name(rest: &str) -> &str {
    let is_name = |character: char| character.is_ascii_alphanumeric() || character == '-';
    let length = rest
        .find(|character| !is_name(character))
        .unwrap_or(rest.len());
    let name = rest.get(..length).unwrap_or_default();
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        name
    } else {
        ""
    }
}

/// How long a start tag is behind its name, up to its `>`.
fn tag_length(rest: &str) -> usize {
    let mut quote = None;
    for (offset, character) in rest.char_indices() {
        match (quote, character) {
            (None, '>') => return offset + 1,
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            _ => {}
        }
    }
    rest.len()
}
