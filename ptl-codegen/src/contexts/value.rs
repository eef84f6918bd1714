//! Values and calls: which escaper each needs.

use ptl_html::{Admission, Escaper, Sink};

use super::{Flow, Walk, attribute_call, kind};
use crate::error::Location;
use crate::ir::{Append, Call, Form, Placement, With};

impl<'a> Walk<'a> {
    pub(super) fn append(&mut self, append: &'a Append, flow: Flow<'a>) -> Flow<'a> {
        if let Some(behind) = self.attribute(append, flow) {
            return behind;
        }
        let is_formatted = matches!(append.form, Form::Spec(_));
        let call = append.value.call().filter(|_| !is_formatted);
        let (sink, behind) = self.place(call, append.location, flow);
        if let Some(sink) = sink {
            if is_formatted && sink.takes_one_type() {
                self.refuse_format(append.location, flow);
            } else {
                self.keep(append.location, sink);
                append.place.set(placement(sink));
            }
        }
        behind
    }

    /// The call of a `with` statement.
    pub(super) fn with(&mut self, with: &'a With, flow: Flow<'a>) -> Flow<'a> {
        let (sink, behind) = self.place(with.call.call(), with.location, flow);
        if let Some(sink) = sink {
            self.keep(with.location, sink);
            with.place.set(placement(sink));
        }
        behind
    }

    /// A value, or what a call writes: its sink, unless it cannot stand here, and where the walk goes on.
    fn place(
        &mut self,
        call: Option<&Call>,
        location: Location,
        flow: Flow<'a>,
    ) -> (Option<Sink>, Flow<'a>) {
        match flow.context.place_value() {
            Err(refusal) => {
                self.refuse_value(location, refusal, flow);
                (None, self.behind_refused(flow))
            }
            Ok((sink, context)) => {
                let own = call.and_then(|call| Some(call.callee.signature()?.kind));
                if let Some(own) = own
                    && sink.admit(kind(own)) == Admission::Refused
                {
                    self.refuse_kind(own, location, flow);
                }
                let last = Some(location);
                let behind = Flow {
                    context,
                    last,
                    ..flow
                };
                (Some(sink), behind)
            }
        }
    }

    /// One slip is one error: the walk goes on as if a harmless word stood in the place of a value that is refused.
    fn behind_refused(&self, flow: Flow<'a>) -> Flow<'a> {
        let context = flow.context.advance(b"x", self.policy);
        Flow {
            context: context.unwrap_or(flow.context),
            ..flow
        }
    }

    /// `attr("name", value)` in a tag: the value is escaped as that attribute's.
    fn attribute(&mut self, append: &'a Append, flow: Flow<'a>) -> Option<Flow<'a>> {
        let (name, _) = attribute_call(&append.value.expr).filter(|_| append.names_attribute)?;
        match flow.context.place_attribute(&name.value(), self.policy) {
            Ok((sink, context)) => {
                self.keep(append.location, sink);
                append.place.set(Placement::Attribute(sink));
                let last = Some(append.location);
                Some(Flow {
                    context,
                    last,
                    ..flow
                })
            }
            Err(refusal) => {
                self.refuse_value(append.location, refusal, flow);
                Some(flow)
            }
        }
    }

    /// Nothing is kept of a trial: a value may stand elsewhere at last.
    fn keep(&mut self, location: Location, sink: Sink) {
        if !self.is_trial {
            self.found.values.push((location, sink));
        }
    }
}

fn placement(sink: Sink) -> Placement {
    match sink.escaper {
        Escaper::Text => Placement::Text,
        _ => Placement::Sink(sink),
    }
}
