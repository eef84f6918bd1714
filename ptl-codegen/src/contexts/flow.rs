//! Where a walk is, how a literal moves it on, and where branches meet.

use ptl_html::{Context, Policy, Refusal};

use super::Walk;
use super::opener::Openers;
use crate::error::Location;
use crate::ir::Text;

/// A place in the output, as far as it is known.
#[derive(Clone, Copy)]
pub(super) struct Flow<'a> {
    pub(super) context: Context,
    /// What is open at the place.
    pub(super) openers: Openers<'a>,
    /// The last literal or value before the place.
    pub(super) last: Option<Location>,
}

impl<'a> Flow<'a> {
    pub(super) fn new(context: Context) -> Self {
        Self {
            context,
            openers: Openers::default(),
            last: None,
        }
    }

    /// The place behind a literal that was read.
    pub(super) fn behind(self, text: &'a Text, context: Context, policy: &Policy) -> Self {
        Self {
            context,
            openers: self.openers.behind(text, self.context, context, policy),
            last: Some(text.origin.location),
        }
    }

    /// Where what the place stands in begins: the attribute, or else the tag or the like.
    pub(super) fn opened(self) -> Option<Location> {
        self.openers.location(self.context)
    }
}

impl<'a> Walk<'a> {
    pub(super) fn text(&mut self, text: &'a Text, flow: Flow<'a>) -> Option<Flow<'a>> {
        match self.advance(text, flow.context) {
            // What is open is only told in errors, and a trial reports none.
            Ok(context) if self.is_trial => Some(Flow { context, ..flow }),
            Ok(context) => Some(flow.behind(text, context, self.policy)),
            Err(refusal) => {
                self.refuse_literal(text, refusal, flow);
                None
            }
        }
    }

    /// The context behind a literal. Loops are walked more than once, and seldom in another context.
    fn advance(&self, text: &Text, before: Context) -> Result<Context, Refusal> {
        if let Some((known, behind)) = text.walked.get()
            && known == before
        {
            return Ok(behind);
        }
        let behind = before.advance(text.value.as_bytes(), self.policy)?;
        text.walked.set(Some((before, behind)));
        Ok(behind)
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
                    joined = Flow {
                        context,
                        openers: exit.openers.or(joined.openers),
                        last: exit.last.or(joined.last),
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
