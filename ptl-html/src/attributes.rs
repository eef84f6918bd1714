//! What the value of an attribute is: text, a URL, code, or something that cannot be a value.

mod rows;
#[cfg(test)]
mod tests;

use rows::{ROWS, Row};

use crate::elements::{Element, Role, TagName};
use crate::policy::Policy;
use crate::refusal::RefusalKind;

/// What the value of an attribute is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum AttributeKind {
    Plain,
    Url,
    /// The URL of something that the browser runs.
    TrustedUrl,
    /// URLs, each with a size behind it.
    UrlList,
    EventHandler,
    /// Declarations of CSS.
    Style,
    /// The value of one property of CSS.
    StyleValue,
    /// The type of a script, on which its content depends.
    ScriptType,
    /// The relation of a link, on which the meaning of its URL depends.
    LinkRel,
    /// The URL of a link.
    LinkHref,
    /// The content of a `meta`, whose meaning depends on another attribute.
    MetaContent,
    /// Literals may stand here, values may not.
    Refused(RefusalKind),
}

/// What a name means, before a project's own lists are asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Classified {
    Unknown,
    Known,
}

/// Prefixes of attributes that a library in the browser evaluates: Alpine, Vue, Angular, htmx and
/// others that follow them.
pub(crate) const CLIENT_CODE_PREFIXES: &[&str] =
    &["hx-on", "x-", "v-", "ng-", "@", ":", "*", "(", "[", "#"];

/// Whole names of attributes that a library in the browser evaluates, or may.
pub(crate) const CLIENT_CODE_NAMES: &[&str] = &[
    "_",
    "hx-headers",
    "hx-request",
    "hx-trigger",
    "hx-vals",
    "hx-vars",
];

/// What comes after `data-` where a library evaluates the attribute, besides the names above.
pub(crate) const CLIENT_DATA_PREFIXES: &[&str] = &["on-", "on:", "bind-", "bind:", "attr-"];

/// Whole names after `data-` that a library evaluates, or loads code from.
pub(crate) const CLIENT_DATA_NAMES: &[&str] = &["bind", "main", "script"];

/// A `data-` or `aria-` attribute with one of these in its name is taken for a URL.
pub(crate) const URL_WORDS: &[&str] = &["href", "src", "uri", "url"];

/// What the value of this attribute of this element is.
pub(crate) fn classify(element: Element, name: &TagName, policy: &Policy) -> AttributeKind {
    if is_event_handler(name) {
        return AttributeKind::EventHandler;
    }
    if let Some(kind) = kind_in(named(name), element, name) {
        return kind;
    }
    if let Some(kind) = by_prefix(name) {
        return kind;
    }
    let Some(whole) = name
        .whole()
        .and_then(|name| core::str::from_utf8(name).ok())
    else {
        return AttributeKind::Refused(RefusalKind::LongAttributeName);
    };
    if policy.allows_url_attribute(whole) {
        AttributeKind::Url
    } else if policy.allows_attribute(whole) {
        AttributeKind::Plain
    } else {
        AttributeKind::Refused(RefusalKind::UnknownAttribute)
    }
}

/// Whether the name means something on any element at all.
pub(crate) fn meaning(name: &TagName) -> Classified {
    let known = is_event_handler(name) || named(name).next().is_some() || by_prefix(name).is_some();
    if known {
        Classified::Known
    } else {
        Classified::Unknown
    }
}

/// Browsers add event handlers all the time, so everything that looks like one is taken for one.
fn is_event_handler(name: &TagName) -> bool {
    name.starts_with("on")
}

/// The rows of a name, which stand together.
fn named(name: &TagName) -> impl Iterator<Item = &'static Row> {
    let whole = name.whole().unwrap_or_default();
    let start = ROWS.partition_point(|row| row.name.as_bytes() < whole);
    let rows = ROWS.get(start..).unwrap_or_default().iter();
    rows.take_while(move |row| row.name.as_bytes() == whole)
}

fn kind_in<'rows>(
    mut rows: impl Iterator<Item = &'rows Row>,
    element: Element,
    name: &TagName,
) -> Option<AttributeKind> {
    rows.find(|row| name.is(row.name) && stands_on(row, element))
        .map(|row| row.kind)
}

fn stands_on(row: &Row, element: Element) -> bool {
    if row.elements.is_empty() {
        return true;
    }
    match element {
        // `Attrs` values are kept out of the powerful elements, so their rows don't count.
        Element::Any => row
            .elements
            .iter()
            .any(|name| !Role::of(name).is_powerful()),
        Element::Known(_) => element
            .name()
            .is_some_and(|element| row.elements.contains(&element)),
        Element::Other => false,
    }
}

fn by_prefix(name: &TagName) -> Option<AttributeKind> {
    let start = name.start();
    let data = start.strip_prefix(b"data-");
    if data.is_some_and(is_client_data) || is_client_code(start) {
        return Some(AttributeKind::Refused(RefusalKind::ClientCode));
    }
    if data.is_none() && !start.starts_with(b"aria-") {
        return None;
    }
    Some(if name.is_too_long() {
        // The rest of the name might say that it is a URL.
        AttributeKind::Refused(RefusalKind::LongAttributeName)
    } else if URL_WORDS.iter().any(|word| contains(start, word)) {
        AttributeKind::Url
    } else {
        AttributeKind::Plain
    })
}

fn is_client_data(rest: &[u8]) -> bool {
    is_client_code(rest) || listed(rest, CLIENT_DATA_PREFIXES, CLIENT_DATA_NAMES)
}

fn is_client_code(name: &[u8]) -> bool {
    listed(name, CLIENT_CODE_PREFIXES, CLIENT_CODE_NAMES)
}

fn listed(name: &[u8], prefixes: &[&str], names: &[&str]) -> bool {
    prefixes
        .iter()
        .any(|prefix| name.starts_with(prefix.as_bytes()))
        || names.iter().any(|whole| name == whole.as_bytes())
}

fn contains(name: &[u8], word: &str) -> bool {
    name.windows(word.len())
        .any(|window| window == word.as_bytes())
}
