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

/// The literal in which something begins, and the context before the literal.
#[derive(Clone, Copy)]
struct Opener<'a> {
    text: &'a Text,
    before: Context,
}

/// Whether a place is inside of something.
type Inside = fn(Context) -> bool;

const IN_MARKUP: Inside = |context| context != Context::TEXT;
const IN_ATTRIBUTE: Inside = Context::is_in_attribute;

impl<'a> Openers<'a> {
    /// What is open behind a literal that leads from one context to another.
    pub(super) fn behind(
        self,
        text: &'a Text,
        before: Context,
        context: Context,
        policy: &Policy,
    ) -> Self {
        let opener = Opener { text, before };
        let begins = |inside: Inside, hint: &[char]| {
            // Only a literal that was outside in between has to be read once more.
            inside(context)
                && (!inside(before)
                    || text.value.contains(hint) && opener.offset(inside, policy).is_some())
        };
        let markup = begins(IN_MARKUP, &['<']).then_some(opener);
        let attribute = begins(IN_ATTRIBUTE, &['"', '\'', ' ', '\n']).then_some(opener);
        Self { markup, attribute }.or(self)
    }

    /// These, and what is not known here from `others`.
    pub(super) fn or(self, others: Self) -> Self {
        Self {
            markup: self.markup.or(others.markup),
            attribute: self.attribute.or(others.attribute),
        }
    }

    /// Where the innermost of what is open in this context begins.
    pub(super) fn location(self, context: Context, policy: &Policy) -> Option<Location> {
        if context.is_in_attribute() {
            self.attribute?.location(IN_ATTRIBUTE, policy)
        } else {
            self.markup
                .filter(|_| IN_MARKUP(context))?
                .location(IN_MARKUP, policy)
        }
    }
}

impl Opener<'_> {
    /// The byte of the literal with which it gets inside for the last time.
    fn offset(self, inside: Inside, policy: &Policy) -> Option<usize> {
        let mut context = self.before;
        let mut found = None;
        for (offset, byte) in self.text.value.bytes().enumerate() {
            let was_inside = inside(context);
            // What cannot be read is reported elsewhere.
            let Ok(next) = context.advance(&[byte], policy) else {
                break;
            };
            context = next;
            if !was_inside && inside(context) {
                found = Some(offset);
            }
        }
        found
    }

    /// The tag's name, or the attribute's with its quote.
    fn location(self, inside: Inside, policy: &Policy) -> Option<Location> {
        let start = self.offset(inside, policy)?;
        let rest = self.text.value.get(start..).unwrap_or_default();
        let quote = rest.find(['"', '\'']).map(|quote| quote + 1);
        let space = rest.find(|byte: char| byte.is_ascii_whitespace() || byte == '>');
        let length = quote.into_iter().chain(space).min().unwrap_or(rest.len());
        Some(self.text.origin.range(start, start + length))
    }
}
