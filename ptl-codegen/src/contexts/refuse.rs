//! What is said where no escaper makes a value safe, or where a context cannot be known.

use ptl_html::{Context, Mismatch, Refusal};
use ptl_parser::ErrorKind;
use ptl_parser::ast::Kind;

use super::{Flow, Walk};
use crate::error::{CompileError, Location};
use crate::ir::Text;

impl<'a> Walk<'a> {
    /// A fragment ends here.
    pub(super) fn end(&mut self, flow: Flow<'a>) {
        if let Err(refusal) = flow.context.end(super::kind(self.kind))
            && let Some(last) = flow.last
        {
            self.refuse(refused(refusal, flow.context), last, flow);
        }
    }

    pub(super) fn refuse_value(&mut self, location: Location, refusal: Refusal, flow: Flow<'a>) {
        self.refuse(refused(refusal, flow.context), location, flow);
    }

    pub(super) fn refuse_literal(&mut self, text: &'a Text, refusal: Refusal, flow: Flow<'a>) {
        let read = text.value.as_bytes().get(..refusal.offset);
        let context = read.and_then(|read| flow.context.advance(read, self.policy).ok());
        let kind = refused(refusal, context.unwrap_or(flow.context));
        self.refuse(kind, text.origin.of(refusal.offset), flow);
    }

    pub(super) fn refuse_kind(&mut self, kind: Kind, location: Location, flow: Flow<'a>) {
        let kind = ErrorKind::KindRefused {
            kind: kind.word(),
            place: flow.context.to_string(),
        };
        self.refuse(kind, location, flow);
    }

    pub(super) fn refuse_format(&mut self, location: Location, flow: Flow<'a>) {
        let place = flow.context.to_string();
        self.refuse(ErrorKind::FormatRefused { place }, location, flow);
    }

    pub(super) fn refuse_branches(
        &mut self,
        mismatch: Mismatch,
        first: Flow<'a>,
        second: Flow<'a>,
    ) {
        let kind = ErrorKind::BranchesDiffer {
            first: mismatch.left.to_string(),
            second: mismatch.right.to_string(),
        };
        let related = first.last.filter(|_| second.last.is_some());
        self.report(kind, second.last.or(first.last), related);
    }

    pub(super) fn refuse_turn(&mut self, head: Flow<'a>, end: Flow<'a>) {
        let kind = ErrorKind::TurnsDiffer {
            begin: head.context.to_string(),
            end: end.context.to_string(),
        };
        self.report(kind, end.last.or(head.last), head.last);
    }

    /// Reports something in the context of a place, with where that context begins.
    fn refuse(&mut self, kind: ErrorKind, location: Location, flow: Flow<'a>) {
        let opened = flow.opened(self.policy);
        self.report(kind, Some(location), opened);
    }

    fn report(&mut self, kind: ErrorKind, location: Option<Location>, related: Option<Location>) {
        if let Some(location) = location
            && !self.is_trial
        {
            self.found.errors.push(CompileError {
                kind,
                location,
                related,
            });
        }
    }
}

fn refused(refusal: Refusal, context: Context) -> ErrorKind {
    ErrorKind::Refused {
        code: refusal.kind.code(),
        problem: refusal.kind.problem(),
        remedy: refusal.kind.remedy(),
        place: context.to_string(),
    }
}
