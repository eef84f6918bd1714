//! Loops, and what leaves them.

use proc_macro2::TokenStream;

use super::{Ending, Flow, Walk};
use crate::ir::{Body, Expression, For, Leave};

/// How often a loop is walked to find out where its turns begin. What branches may differ in becomes unknown at the
/// first turn, and what follows from that shows at the second.
const TRIALS: usize = 3;

/// A loop, or a block with a label, while its body is walked.
pub(super) struct Frame<'a> {
    label: Option<String>,
    is_loop: bool,
    breaks: Vec<Flow<'a>>,
    continues: Vec<Flow<'a>>,
}

/// The turns of a loop.
#[derive(Default)]
pub(super) struct Turns<'a> {
    /// Where each turn begins.
    head: Option<Flow<'a>>,
    /// Where turns end that reach the next.
    ends: Vec<Flow<'a>>,
    /// Where the loop is left.
    pub(super) breaks: Vec<Flow<'a>>,
}

impl<'a> Walk<'a> {
    pub(super) fn for_statement(
        &mut self,
        each: &'a For,
        flow: Option<Flow<'a>>,
    ) -> Option<Flow<'a>> {
        self.expression(&each.iterator, flow);
        let turns = self.turns(each.label.as_ref(), &each.body, flow);
        let mut exits = turns.breaks;
        match &each.empty {
            None => exits.extend(turns.head),
            Some(empty) => {
                exits.extend(turns.ends);
                exits.extend(self.body(empty, flow));
            }
        }
        self.join(exits)
    }

    pub(super) fn while_statement(
        &mut self,
        label: Option<&TokenStream>,
        condition: &'a Expression,
        body: &'a Body,
        flow: Option<Flow<'a>>,
    ) -> Option<Flow<'a>> {
        let turns = self.turns(label, body, flow);
        self.expression(condition, turns.head);
        let mut exits = turns.breaks;
        exits.extend(turns.head);
        self.join(exits)
    }

    /// Walks the turns of a loop from where all of them can begin.
    pub(super) fn turns(
        &mut self,
        label: Option<&TokenStream>,
        body: &'a Body,
        entry: Option<Flow<'a>>,
    ) -> Turns<'a> {
        let head = entry.map(|entry| self.head(label, body, entry));
        let errors = self.found.errors.len();
        let turns = self.turn(label, body, head);
        let differs = |head: &Flow<'a>| {
            let mut ends = turns.ends.iter();
            ends.find(|end| head.context.join(end.context) != Ok(head.context))
        };
        // After an error in a turn, its end is a guess.
        if errors == self.found.errors.len()
            && let Some(head) = head
            && let Some(end) = differs(&head)
        {
            self.refuse_turn(head, *end);
        }
        turns
    }

    /// Where every turn of a loop can begin: where it is entered, joined with where its turns end.
    fn head(&mut self, label: Option<&TokenStream>, body: &'a Body, entry: Flow<'a>) -> Flow<'a> {
        let key = (std::ptr::from_ref(body), entry.context);
        if let Some(&context) = self.heads.get(&key) {
            return Flow { context, ..entry };
        }
        let was_trial = std::mem::replace(&mut self.is_trial, true);
        let mut head = entry;
        for _ in 0..TRIALS {
            let turns = self.turn(label, body, Some(head));
            let mut ends = turns.ends.iter();
            let joined = ends.try_fold(head.context, |joined, end| joined.join(end.context).ok());
            match joined {
                Some(context) if context != head.context => head.context = context,
                // Either all turns begin alike, or they cannot, which is reported after the last walk.
                _ => break,
            }
        }
        self.is_trial = was_trial;
        self.heads.insert(key, head.context);
        head
    }

    fn turn(
        &mut self,
        label: Option<&TokenStream>,
        body: &'a Body,
        head: Option<Flow<'a>>,
    ) -> Turns<'a> {
        let (end, frame) = self.framed(label, true, body, head);
        let mut ends = frame.continues;
        ends.extend(end);
        Turns {
            head,
            ends,
            breaks: frame.breaks,
        }
    }

    /// `'label: { … }`
    pub(super) fn labelled(
        &mut self,
        label: &TokenStream,
        body: &'a Body,
        flow: Option<Flow<'a>>,
    ) -> Option<Flow<'a>> {
        let (end, frame) = self.framed(Some(label), false, body, flow);
        let mut exits = frame.breaks;
        exits.extend(end);
        self.join(exits)
    }

    fn framed(
        &mut self,
        label: Option<&TokenStream>,
        is_loop: bool,
        body: &'a Body,
        flow: Option<Flow<'a>>,
    ) -> (Option<Flow<'a>>, Frame<'a>) {
        self.frames.push(Frame {
            label: label.map(|label| bare(&label.to_string()).to_owned()),
            is_loop,
            breaks: Vec::new(),
            continues: Vec::new(),
        });
        let end = self.body(body, flow);
        let frame = self.frames.pop().unwrap_or(Frame {
            label: None,
            is_loop,
            breaks: Vec::new(),
            continues: Vec::new(),
        });
        (end, frame)
    }

    /// Leaves a loop or the fragment from here. Nothing goes on behind that.
    pub(super) fn leave(&mut self, leave: &Leave, flow: Option<Flow<'a>>) -> Option<Flow<'a>> {
        let flow = flow?;
        match leave {
            Leave::Return => self.end(flow, Ending::ByReturn),
            Leave::Break(label) => {
                if let Some(frame) = self.frame(label.as_deref()) {
                    add(&mut frame.breaks, flow);
                }
            }
            Leave::Continue(label) => {
                if let Some(frame) = self.frame(label.as_deref()) {
                    add(&mut frame.continues, flow);
                }
            }
        }
        None
    }

    fn frame(&mut self, label: Option<&str>) -> Option<&mut Frame<'a>> {
        self.frames.iter_mut().rev().find(|frame| match label {
            None => frame.is_loop,
            Some(label) => frame.label.as_deref() == Some(bare(label)),
        })
    }
}

/// Adds a place, unless there is one that is the same to everything that follows.
fn add<'a>(flows: &mut Vec<Flow<'a>>, flow: Flow<'a>) {
    if flows.iter().all(|known| known.context != flow.context) {
        flows.push(flow);
    }
}

/// A label without its quote and colon.
fn bare(label: &str) -> &str {
    label.trim_start_matches('\'').trim_end_matches([':', ' '])
}
