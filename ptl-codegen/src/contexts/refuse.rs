//! What is said where no escaper makes a value safe, or where a context cannot be known.

use ptl_html::{Context, Mismatch, Refusal, RefusalKind};
use ptl_parser::ErrorKind;
use ptl_parser::ast::Kind;

use super::{Flow, Walk};
use crate::error::{CompileError, Location};
use crate::ir::Text;

/// What ends a fragment.
#[derive(Clone, Copy)]
pub(super) enum Ending {
    AtItsEnd,
    ByReturn,
}

impl<'a> Walk<'a> {
    /// A fragment ends here.
    pub(super) fn end(&mut self, flow: Flow<'a>, ending: Ending) {
        let Err(refusal) = flow.context.end(super::kind(self.kind)) else {
            return;
        };
        let what = self.what;
        let kind = ErrorKind::Unfinished {
            code: refusal.kind.code(),
            remedy: refusal.kind.remedy(),
            ending: match ending {
                Ending::AtItsEnd => format!("{what} ends"),
                Ending::ByReturn => format!("`return` ends {what}"),
            },
            place: flow.context.to_string(),
        };
        // What has to be finished is at fault, more than what happens to stand last.
        self.report(kind, flow.opened().or(flow.last), None);
    }

    pub(super) fn refuse_value(&mut self, location: Location, refusal: Refusal, flow: Flow<'a>) {
        self.refuse(refused(refusal, flow.context), location, flow);
    }

    pub(super) fn refuse_literal(&mut self, text: &'a Text, refusal: Refusal, flow: Flow<'a>) {
        let read = text.value.get(..refusal.offset).unwrap_or_default();
        let context = flow.context.advance(read.as_bytes(), self.policy);
        let there = flow.behind(text, context.unwrap_or(flow.context), self.policy);
        let location = text
            .origin
            .range(token_start(refusal.kind, read), refusal.offset + 1);
        self.refuse(refused(refusal, there.context), location, there);
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
        let mut ends = [(mismatch.left, first.last), (mismatch.right, second.last)];
        // The error stands where a reader comes by last.
        ends.sort_by_key(|&(_, last)| last.map(order));
        let [(first, related), (second, location)] = ends;
        let kind = ErrorKind::BranchesDiffer {
            first: first.to_string(),
            second: second.to_string(),
        };
        self.report(kind, location, related);
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
        let opened = flow.opened();
        let related = opened.filter(|&opened| !begins_with(location, opened));
        self.report(kind, Some(location), related);
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

/// Where the token begins that is refused, given the text before the byte at which that came out.
fn token_start(kind: RefusalKind, read: &str) -> usize {
    let start = match kind {
        RefusalKind::UnknownReference => read.rfind('&'),
        RefusalKind::HtmlCommentInScript => Some(read.trim_end_matches(['<', '!', '-']).len()),
        RefusalKind::BogusComment
        | RefusalKind::Cdata
        | RefusalKind::ObsoleteElement
        | RefusalKind::SelfClosingRawText
        | RefusalKind::ForeignScript
        | RefusalKind::MarkupInRawText
        | RefusalKind::NoscriptEnd
        | RefusalKind::EndTagInCode
        | RefusalKind::EndTagInTemplate => read.rfind('<'),
        _ => None,
    };
    start.unwrap_or(read.len())
}

/// Whether what is open at a place is nothing but the place itself.
fn begins_with(location: Location, opened: Location) -> bool {
    match (location, opened) {
        (Location::Bytes(own), Location::Bytes(opened)) => own.start == opened.start,
        _ => false,
    }
}

/// Sorts places by their order in a text. Tokens keep the order that they are met in.
fn order(location: Location) -> usize {
    match location {
        Location::Bytes(span) => span.start,
        Location::Tokens(..) => 0,
    }
}
