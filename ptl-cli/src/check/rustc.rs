//! What cargo and rustc tell programs, as far as it is read here.

use serde::Deserialize;
use serde_json::Value;

/// A line of `cargo check --message-format=json`.
#[derive(Debug, Deserialize)]
pub(super) struct CargoLine {
    pub(super) reason: String,
    /// What rustc said, for the reason `compiler-message`.
    pub(super) message: Option<Value>,
}

/// Something that rustc said, or added to it.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Message {
    #[serde(rename = "message")]
    pub(super) text: String,
    pub(super) code: Option<Code>,
    pub(super) level: String,
    pub(super) spans: Vec<RustSpan>,
    pub(super) children: Vec<Message>,
    pub(super) rendered: Option<String>,
}

/// The name of an error or a lint.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Code {
    pub(super) code: String,
}

/// A place in a Rust file.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct RustSpan {
    pub(super) file_name: String,
    pub(super) byte_start: usize,
    pub(super) byte_end: usize,
    pub(super) is_primary: bool,
    pub(super) label: Option<String>,
    pub(super) suggested_replacement: Option<String>,
    pub(super) suggestion_applicability: Option<String>,
    /// The macro that the code came out of.
    pub(super) expansion: Option<Box<Expansion>>,
}

/// The use of a macro.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Expansion {
    pub(super) span: RustSpan,
    /// As it was named: `ptl::ptl!`, `#[template]`.
    pub(super) macro_decl_name: String,
}

impl Code {
    /// Whether this is the name of a lint; those of errors end in a number.
    pub(super) fn is_lint(&self) -> bool {
        !self.code.ends_with(|last: char| last.is_ascii_digit())
    }
}

impl Message {
    /// Whether it only counts what was said, or tells how to learn more.
    pub(super) fn is_about_messages(&self) -> bool {
        let counts = |text: &str| text.contains("aborting due to") || text.ends_with("emitted");
        self.level == "failure-note" || (self.spans.is_empty() && counts(&self.text))
    }

    /// This message and all that is added to it.
    pub(super) fn with_children(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.children)
    }
}

impl RustSpan {
    /// This place and those of the macros that it came out of, from the inside to the outside.
    pub(super) fn outwards(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |span| {
            span.expansion.as_ref().map(|expansion| &expansion.span)
        })
    }
}
