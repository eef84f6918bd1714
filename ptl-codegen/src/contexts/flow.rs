//! Where a walk is, how a literal moves it on, and where branches meet.

use ptl_html::{Context, Policy};

use super::Walk;
use crate::error::Location;
use crate::ir::Text;

/// A place in the output, as far as it is known.
#[derive(Clone, Copy)]
pub(super) struct Flow<'a> {
    pub(super) context: Context,
    /// The literal in which the walk last left the text of the page, and the context before it.
    pub(super) opener: Option<(&'a Text, Context)>,
    /// The last literal or value before the place.
    pub(super) last: Option<Location>,
}

impl<'a> Flow<'a> {
    pub(super) const fn new(context: Context) -> Self {
        Self {
            context,
            opener: None,
            last: None,
        }
    }

    /// The place behind a literal that was read.
    fn behind(self, text: &'a Text, context: Context, policy: &Policy) -> Self {
        // What leaves text begins with `<`. Only a literal that comes back to text before has to be read once more.
        let opens = context != Context::TEXT
            && text.value.contains('<')
            && (self.context == Context::TEXT || leaves_text(text, self.context, policy).is_some());
        let opener = if opens {
            Some((text, self.context))
        } else {
            self.opener
        };
        Self {
            context,
            opener,
            last: Some(text.origin.location),
        }
    }

    /// Where what the place stands in begins: the tag or the like, as far as its line goes.
    pub(super) fn opened(self, policy: &Policy) -> Option<Location> {
        let (text, before) = self.opener?;
        let start = leaves_text(text, before, policy)?;
        let line = text.value.get(start..).unwrap_or_default();
        let length = line.find('\n').unwrap_or(line.len());
        Some(text.origin.range(start, start + length))
    }
}

/// The byte of a literal with which it leaves text for the last time.
fn leaves_text(text: &Text, before: Context, policy: &Policy) -> Option<usize> {
    let mut context = before;
    let mut left = None;
    for (offset, byte) in text.value.bytes().enumerate() {
        let is_text = context == Context::TEXT;
        context = context.advance(&[byte], policy).ok()?;
        if is_text && context != Context::TEXT {
            left = Some(offset);
        }
    }
    left
}

impl<'a> Walk<'a> {
    pub(super) fn text(&mut self, text: &'a Text, flow: Flow<'a>) -> Option<Flow<'a>> {
        match flow.context.advance(text.value.as_bytes(), self.policy) {
            Ok(context) => Some(flow.behind(text, context, self.policy)),
            Err(refusal) => {
                self.refuse_literal(text, refusal, flow);
                None
            }
        }
    }

    /// The one place behind several branches. Those that never reach their end take no part. Where there is no such
    /// place, nothing can be said of what follows.
    pub(super) fn join(&mut self, exits: Vec<Flow<'a>>) -> Option<Flow<'a>> {
        let mut exits = exits.into_iter();
        let mut joined = exits.next()?;
        for exit in exits {
            match joined.context.join(exit.context) {
                Ok(context) => {
                    // What brought a branch here says more than what was there before.
                    let opener = exit.opener.or(joined.opener);
                    let last = exit.last.or(joined.last);
                    joined = Flow {
                        context,
                        opener,
                        last,
                    };
                }
                Err(mismatch) => {
                    self.refuse_branches(mismatch, joined, exit);
                    return None;
                }
            }
        }
        Some(joined)
    }
}
