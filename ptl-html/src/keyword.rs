//! Attributes whose literal value decides what something else means.

use crate::name::Name;
use crate::refusal::RefusalKind;

/// The longest word that matters, `application/x-ecmascript`, fits, as do usual types in `+json`.
const CAPACITY: usize = 40;

/// WHATWG MIME Sniffing, 4.6: JavaScript MIME type essence.
pub(crate) const JAVASCRIPT_TYPES: &[&str] = &[
    "module",
    "application/ecmascript",
    "application/javascript",
    "application/x-ecmascript",
    "application/x-javascript",
    "text/ecmascript",
    "text/javascript",
    "text/javascript1.0",
    "text/javascript1.1",
    "text/javascript1.2",
    "text/javascript1.3",
    "text/javascript1.4",
    "text/javascript1.5",
    "text/jscript",
    "text/livescript",
    "text/x-ecmascript",
    "text/x-javascript",
];

/// WHATWG MIME Sniffing, 4.6: JSON MIME type. Types that end in `+json` are JSON too.
pub(crate) const JSON_TYPES: &[&str] = &["application/json", "text/json"];

/// WHATWG HTML, 4.6.7 Link types, and those that browsers know besides: what loads no code.
pub(crate) const HARMLESS_RELATIONS: &[&str] = &[
    "alternate",
    "amphtml",
    "apple-touch-icon",
    "apple-touch-icon-precomposed",
    "author",
    "bookmark",
    "canonical",
    "help",
    "icon",
    "license",
    "mask-icon",
    "me",
    "next",
    "prev",
    "privacy-policy",
    "search",
    "shortcut",
    "shortlink",
    "tag",
    "terms-of-service",
];

/// What a script contains.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum ScriptType {
    JavaScript,
    Json,
    Data,
}

/// What the URL of a link leads to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Relation {
    /// Something to show or to visit.
    Harmless,
    /// Something that browsers run, or nothing that is known.
    Code,
}

/// A place in such a value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Keyword {
    ScriptType {
        word: Name<CAPACITY>,
        /// Whether white space was read, and dropped, before the word.
        before: bool,
        /// Whether white space ended the word.
        ended: bool,
    },
    LinkRel {
        word: Name<CAPACITY>,
        /// What the words before said together.
        seen: Option<Relation>,
    },
}

impl Keyword {
    pub(crate) const SCRIPT_TYPE: Self = Self::ScriptType {
        word: Name::EMPTY,
        before: false,
        ended: false,
    };

    pub(crate) const LINK_REL: Self = Self::LinkRel {
        word: Name::EMPTY,
        seen: None,
    };

    pub(crate) fn advance(self, byte: u8) -> Self {
        let is_space = matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0x0C);
        match self {
            Self::ScriptType { word, before, .. } if is_space => Self::ScriptType {
                word,
                before: before || word.is_empty(),
                ended: !word.is_empty(),
            },
            Self::ScriptType {
                word,
                before,
                ended,
            } => Self::ScriptType {
                // White space inside is part of the word, and makes it none that is known.
                word: if ended { word.with(b' ') } else { word }.with(byte),
                before,
                ended: false,
            },
            Self::LinkRel { word, seen } if is_space => Self::LinkRel {
                word: Name::EMPTY,
                seen: with_relation(word, seen),
            },
            Self::LinkRel { word, seen } => Self::LinkRel {
                word: word.with(byte),
                seen,
            },
        }
    }

    pub(crate) const fn refusal(self) -> RefusalKind {
        match self {
            Self::ScriptType { .. } => RefusalKind::DynamicScriptType,
            Self::LinkRel { .. } => RefusalKind::DynamicLinkRel,
        }
    }

    /// What the whole value says of a script. An empty one is JavaScript, one of white space isn't.
    pub(crate) fn script_type(self) -> Option<ScriptType> {
        let Self::ScriptType { word, before, .. } = self else {
            return None;
        };
        let is_json =
            word.is_one_of(JSON_TYPES) || word.whole().is_some_and(|word| word.ends_with(b"+json"));
        Some(if word.is_empty() && before {
            ScriptType::Data
        } else if word.is_empty() || word.is_one_of(JAVASCRIPT_TYPES) {
            ScriptType::JavaScript
        } else if is_json {
            ScriptType::Json
        } else {
            ScriptType::Data
        })
    }

    /// What the whole value says of a link.
    pub(crate) fn relation(self) -> Option<Relation> {
        let Self::LinkRel { word, seen } = self else {
            return None;
        };
        Some(with_relation(word, seen).unwrap_or(Relation::Code))
    }
}

/// One word of several that may lead to code is enough.
fn with_relation(word: Name<CAPACITY>, seen: Option<Relation>) -> Option<Relation> {
    if word.is_empty() {
        return seen;
    }
    if seen == Some(Relation::Code) || !word.is_one_of(HARMLESS_RELATIONS) {
        Some(Relation::Code)
    } else {
        Some(Relation::Harmless)
    }
}
