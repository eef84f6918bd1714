//! Where what is open at a place began, for messages.

use ptl_html::{Context, Policy};

use crate::error::Location;
use crate::ir::Text;

/// What is open at a place.
#[derive(Clone, Copy, Default)]
pub(super) struct Openers<'a> {
    /// The tag, the comment or the element that is no text.
    markup: Option<Opener<'a>>,
    attribute: Option<Opener<'a>>,
}

/// The literal in which something begins, and the byte with which it does.
#[derive(Clone, Copy)]
struct Opener<'a> {
    text: &'a Text,
    start: usize,
}

impl<'a> Openers<'a> {
    /// What is open behind a literal that leads from one context to another.
    pub(super) fn behind(
        self,
        text: &'a Text,
        before: Context,
        context: Context,
        policy: &Policy,
    ) -> Self {
        let may_open = !before.is_in_attribute()
            || text.value.contains(['<', '"', '\''])
            || text.value.contains(|byte: char| byte.is_ascii_whitespace());
        if is_markup(context) && may_open {
            Self::begun(text, before, policy).or(self)
        } else {
            self
        }
    }

    /// What begins in a literal, as far as it can be read.
    fn begun(text: &'a Text, mut context: Context, policy: &Policy) -> Self {
        let mut begun = Self::default();
        for (start, byte) in text.value.bytes().enumerate() {
            let Ok(next) = context.advance(&[byte], policy) else {
                break;
            };
            let opener = Some(Opener { text, start });
            if is_markup(next) && !is_markup(context) {
                begun.markup = opener;
            }
            if next.is_in_attribute() && !context.is_in_attribute() {
                begun.attribute = opener;
            }
            context = next;
        }
        begun
    }

    /// These, and what is not known here from `others`.
    pub(super) fn or(self, others: Self) -> Self {
        Self {
            markup: self.markup.or(others.markup),
            attribute: self.attribute.or(others.attribute),
        }
    }

    /// Where the innermost of what is open in this context begins.
    pub(super) fn location(self, context: Context) -> Option<Location> {
        let opener = if context.is_in_attribute() {
            self.attribute
        } else {
            self.markup.filter(|_| is_markup(context))
        };
        opener.map(Opener::location)
    }
}

impl Opener<'_> {
    /// The tag's name, or the attribute's with its quote.
    fn location(self) -> Location {
        let rest = self.text.value.get(self.start..).unwrap_or_default();
        let quote = rest.find(['"', '\'']).map(|quote| quote + 1);
        let space = rest.find(|byte: char| byte.is_ascii_whitespace() || byte == '>');
        let length = quote.into_iter().chain(space).min().unwrap_or(rest.len());
        self.text.origin.range(self.start, self.start + length)
    }
}

fn is_markup(context: Context) -> bool {
    context != Context::TEXT
}
