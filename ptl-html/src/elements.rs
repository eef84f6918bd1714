//! The elements that the machine knows, and what is special about each.

use crate::name::Name;

/// Tag names are kept up to this length. All names in the table are shorter.
pub(crate) const NAME_CAPACITY: usize = 46;

/// The name of a tag or an attribute while it is read.
pub(crate) type TagName = Name<NAME_CAPACITY>;

/// What is special about an element.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Role {
    /// Nothing.
    Ordinary,
    /// Its attributes decide what code runs, so that none of them may come from elsewhere.
    Powerful,
    Script,
    Style,
    /// Its content is text with character references.
    Rcdata,
    Iframe,
    Noscript,
    /// It begins foreign content.
    Foreign,
    Link,
    Meta,
    /// Browsers switch to a way of reading that nobody needs any more.
    Obsolete,
}

/// One element.
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) role: Role,
    /// Where that is said.
    #[allow(dead_code)] // It is there for readers, and for the tests.
    pub(crate) source: &'static str,
}

const fn row(name: &'static str, role: Role, source: &'static str) -> Row {
    Row { name, role, source }
}

/// The element of a tag.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Element {
    /// Whatever element a template of attributes will be used in, save the powerful ones.
    Any,
    /// An element of the table.
    Known(u8),
    /// An element that is not in the table: nothing is special about it.
    Other,
}

impl Element {
    pub(crate) fn of(name: TagName) -> Self {
        let Some(name) = name.whole() else {
            return Self::Other;
        };
        let index = ELEMENTS.binary_search_by(|row| row.name.as_bytes().cmp(name));
        let index = index.ok().and_then(|index| u8::try_from(index).ok());
        index.map_or(Self::Other, Self::Known)
    }

    fn row(self) -> Option<&'static Row> {
        match self {
            Self::Known(index) => ELEMENTS.get(usize::from(index)),
            Self::Any | Self::Other => None,
        }
    }

    pub(crate) fn role(self) -> Role {
        self.row().map_or(Role::Ordinary, |row| row.role)
    }

    pub(crate) fn name(self) -> Option<&'static str> {
        self.row().map(|row| row.name)
    }
}

impl Role {
    /// Whether attributes from elsewhere could change what code runs.
    pub(crate) const fn is_powerful(self) -> bool {
        !matches!(
            self,
            Self::Ordinary | Self::Rcdata | Self::Noscript | Self::Foreign
        )
    }

    /// Whether the content is read in another way than that of most elements, so that a `/` at the
    /// end of the tag means one thing in `svg` and nothing elsewhere.
    pub(crate) const fn has_other_content(self) -> bool {
        matches!(
            self,
            Self::Script | Self::Style | Self::Rcdata | Self::Iframe | Self::Noscript
        )
    }

    /// The role of the element of this name.
    pub(crate) fn of(name: &str) -> Self {
        let row = ELEMENTS.iter().find(|row| row.name == name);
        row.map_or(Self::Ordinary, |row| row.role)
    }
}

const FORMS: &str = "WHATWG HTML, 4.10 Forms";
const EMBEDDED: &str = "WHATWG HTML, 4.8 Embedded content";
const TABLES: &str = "WHATWG HTML, 4.9 Tabular data";
const GROUPING: &str = "WHATWG HTML, 4.4 Grouping content";
const TEXT_LEVEL: &str = "WHATWG HTML, 4.5 Text-level semantics";
const EDITS: &str = "WHATWG HTML, 4.7 Edits";
const METADATA: &str = "WHATWG HTML, 4.2 Document metadata";
const SCRIPTING: &str = "WHATWG HTML, 4.12 Scripting";
const INTERACTIVE: &str = "WHATWG HTML, 4.11 Interactive elements";
const OBSOLETE: &str = "WHATWG HTML, 16.2 Non-conforming features";
const PARSING: &str = "WHATWG HTML, 13.2.6.4.7 The \"in body\" insertion mode";
const SVG: &str = "SVG 2, 16 Linking";
const SMIL: &str = "SVG Animations Level 2, 2 Animation elements";

/// Every element that is special, or that an attribute's row names.
pub(crate) const ELEMENTS: &[Row] = &[
    row("a", Role::Ordinary, TEXT_LEVEL),
    row("animate", Role::Powerful, SMIL),
    row("animatecolor", Role::Powerful, SMIL),
    row("animatemotion", Role::Powerful, SMIL),
    row("animatetransform", Role::Powerful, SMIL),
    row("applet", Role::Obsolete, OBSOLETE),
    row("area", Role::Ordinary, EMBEDDED),
    row("audio", Role::Ordinary, EMBEDDED),
    row("base", Role::Powerful, METADATA),
    row("blockquote", Role::Ordinary, GROUPING),
    row("button", Role::Ordinary, FORMS),
    row("col", Role::Ordinary, TABLES),
    row("colgroup", Role::Ordinary, TABLES),
    row("data", Role::Ordinary, TEXT_LEVEL),
    row("del", Role::Ordinary, EDITS),
    row("details", Role::Ordinary, INTERACTIVE),
    row("dialog", Role::Ordinary, INTERACTIVE),
    row("discard", Role::Powerful, SMIL),
    row("embed", Role::Powerful, EMBEDDED),
    row("fieldset", Role::Ordinary, FORMS),
    row("form", Role::Ordinary, FORMS),
    row("frame", Role::Obsolete, OBSOLETE),
    row("frameset", Role::Obsolete, OBSOLETE),
    row("iframe", Role::Iframe, EMBEDDED),
    row("image", Role::Ordinary, SVG),
    row("img", Role::Ordinary, EMBEDDED),
    row("input", Role::Ordinary, FORMS),
    row("ins", Role::Ordinary, EDITS),
    row("label", Role::Ordinary, FORMS),
    row("li", Role::Ordinary, GROUPING),
    row("link", Role::Link, METADATA),
    row("map", Role::Ordinary, EMBEDDED),
    row("math", Role::Foreign, PARSING),
    row("meta", Role::Meta, METADATA),
    row("meter", Role::Ordinary, FORMS),
    row("noembed", Role::Obsolete, OBSOLETE),
    row("noframes", Role::Obsolete, OBSOLETE),
    row("noscript", Role::Noscript, SCRIPTING),
    row("object", Role::Powerful, EMBEDDED),
    row("ol", Role::Ordinary, GROUPING),
    row("optgroup", Role::Ordinary, FORMS),
    row("option", Role::Ordinary, FORMS),
    row("output", Role::Ordinary, FORMS),
    row("param", Role::Powerful, OBSOLETE),
    row("plaintext", Role::Obsolete, OBSOLETE),
    row("progress", Role::Ordinary, FORMS),
    row("q", Role::Ordinary, TEXT_LEVEL),
    row("script", Role::Script, SCRIPTING),
    row("select", Role::Ordinary, FORMS),
    row("set", Role::Powerful, SMIL),
    row("slot", Role::Ordinary, SCRIPTING),
    row("source", Role::Ordinary, EMBEDDED),
    row("style", Role::Style, METADATA),
    row("svg", Role::Foreign, PARSING),
    row("table", Role::Ordinary, TABLES),
    row("td", Role::Ordinary, TABLES),
    row("textarea", Role::Rcdata, FORMS),
    row("th", Role::Ordinary, TABLES),
    row("time", Role::Ordinary, TEXT_LEVEL),
    row("title", Role::Rcdata, METADATA),
    row("track", Role::Ordinary, EMBEDDED),
    row("use", Role::Powerful, SVG),
    row("video", Role::Ordinary, EMBEDDED),
    row("xmp", Role::Obsolete, OBSOLETE),
];
