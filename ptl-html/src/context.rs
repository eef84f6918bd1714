//! The context: all that the machine knows about a place.

use crate::comment::Comment;
use crate::elements::{Element, TagName};
use crate::inside_tag::{At, InsideTag};
use crate::name::Name;
use crate::raw_text::RawText;
use crate::tag::Tag;
use crate::url::Url;

/// All that is known about a place in a template.
///
/// It is a small value that can be copied, compared and used as a key. Two places whose contexts
/// are equal are the same to everything that follows.
///
/// ```
/// use ptl_html::{Context, Escaper, Policy};
///
/// let policy = Policy::default();
/// let context = Context::TEXT.advance(b"<a href=\"/search?q=", &policy)?;
/// let (sink, context) = context.place_value()?;
/// assert_eq!(sink.escaper, Escaper::UrlQuery);
///
/// let context = context.advance(b"\">Search</a>", &policy)?;
/// assert_eq!(context, Context::TEXT);
/// # Ok::<(), ptl_html::Refusal>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Context {
    pub(crate) state: State,
    /// How many `svg` and `math` elements are open, in which some elements are read in another way.
    pub(crate) foreign: u8,
    pub(crate) noscript: Noscript,
}

/// The state of the tokenizer, with the partial token before the place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum State {
    Text {
        /// Whether a character reference is open.
        reference: bool,
    },
    /// Behind `<`.
    TagOpen,
    /// Behind `</`.
    EndTagOpen,
    /// Behind `<!`, and part of what may follow.
    Declaration(Name<7>),
    TagName(TagName),
    Tag(InsideTag),
    EndTagName(TagName),
    EndTag(Element),
    Comment(Comment),
    Doctype,
    RawText(RawText),
    /// In a template of a URL.
    Url(Url),
}

/// Whether the place is in `noscript`, and how much of its end tag stands right before it.
///
/// With scripts switched on, the content of `noscript` is text up to that end tag, wherever it
/// stands. Both readings end in the same state only if it never stands inside another token.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Noscript {
    Outside,
    Inside { end_tag: u8 },
}

impl State {
    pub(crate) const TEXT: Self = Self::Text { reference: false };
}

impl Context {
    /// The start of an `[html]` template, and of a capture, a block or an `h` literal: text.
    pub const TEXT: Self = Self::new(State::TEXT);

    /// The start of an `[attrs]` template: in a tag, behind its name or an attribute.
    pub const IN_TAG: Self = Self::new(State::Tag(InsideTag::new(Tag::ANY, At::Boundary)));

    /// The start of a `[url]` template.
    pub const URL: Self = Self::new(State::Url(Url::START));

    /// The start of a `[css]` template: declarations, or rules.
    pub const CSS: Self = Self::new(State::RawText(RawText::CSS));

    /// The start of a `[js]` template: statements, or an expression.
    pub const JS: Self = Self::new(State::RawText(RawText::JS));

    const fn new(state: State) -> Self {
        Self {
            state,
            foreign: 0,
            noscript: Noscript::Outside,
        }
    }

    /// Whether the place is in an attribute: in its name, or in what follows up to the end of its value.
    ///
    /// ```
    /// use ptl_html::{Context, Policy};
    ///
    /// let tag = Context::TEXT.advance(b"<p ", &Policy::default())?;
    /// assert!(!tag.is_in_attribute());
    /// assert!(tag.advance(b"title=\"", &Policy::default())?.is_in_attribute());
    /// # Ok::<(), ptl_html::Refusal>(())
    /// ```
    pub const fn is_in_attribute(self) -> bool {
        matches!(
            self.state,
            State::Tag(InsideTag {
                at: At::Name(_) | At::BeforeValue(_) | At::Value(_),
                ..
            })
        )
    }

    pub(crate) const fn with(self, state: State) -> Self {
        Self { state, ..self }
    }
}
