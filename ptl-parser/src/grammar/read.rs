//! Reading a text by the rules: pest's own steps, in the order that the table tells.

use pest::{Atomicity, ParseResult, ParserState};

use super::Rule;
use super::definition::{Definition, Expression, Mode};

type State<'t> = Box<ParserState<'t, Rule>>;
type Read<'t> = ParseResult<State<'t>>;

// Rules nest as deeply as texts do, so what holds the most on the stack stands in functions of its own, and the optimiser,
// which would find out for itself, is not counted on.

impl Rule {
    pub(super) fn read(self, state: State<'_>) -> Read<'_> {
        let Definition(mode, expression) = self.definition();
        match mode {
            Mode::Silent => expression.read(state),
            mode => self.read_as(*mode, expression, state),
        }
    }

    fn read_as<'t>(
        self,
        mode: Mode,
        expression: &'static Expression,
        state: State<'t>,
    ) -> Read<'t> {
        let body = |state| expression.read(state);
        match mode {
            Mode::Silent => body(state),
            Mode::Normal => state.rule(self, body),
            Mode::Atomic => state.rule(self, |state| state.atomic(Atomicity::Atomic, body)),
            Mode::CompoundAtomic => {
                state.atomic(Atomicity::CompoundAtomic, |state| state.rule(self, body))
            }
            Mode::NonAtomic => state.atomic(Atomicity::NonAtomic, |state| state.rule(self, body)),
        }
    }
}

impl Expression {
    fn read<'t>(&'static self, state: State<'t>) -> Read<'t> {
        match self {
            Self::Reference(rule) => rule.read(state),
            Self::Sequence(parts) => state.sequence(|state| read_all(parts, state)),
            Self::Choice(parts) => read_first(parts, state),
            Self::Repeat(part) => read_repeatedly(part, state),
            Self::Restore(part) => state.restore_on_err(|state| part.read(state)),
            _ => self.read_simple(state),
        }
    }

    /// What brackets do not nest by.
    fn read_simple<'t>(&'static self, state: State<'t>) -> Read<'t> {
        match self {
            Self::Text(text) => state.match_string(text),
            Self::Character(fits) => state.match_char_by(fits),
            Self::Any => state.skip(1),
            Self::Start => state.start_of_input(),
            Self::End => state.end_of_input(),
            Self::Optional(part) => state.optional(|state| part.read(state)),
            Self::Ahead(part) => state.lookahead(true, |state| part.read(state)),
            Self::NotAhead(part) => state.lookahead(false, |state| part.read(state)),
            Self::Until(texts) => state.skip_until(texts),
            Self::Push(part) => state.stack_push(|state| part.read(state)),
            Self::Peek => state.stack_peek(),
            Self::Pop => state.stack_pop(),
            Self::Reference(_)
            | Self::Sequence(_)
            | Self::Choice(_)
            | Self::Repeat(_)
            | Self::Restore(_) => self.read(state),
        }
    }
}

/// A `?` would take room on the stack of its own.
fn read_all<'t>(parts: &'static [Expression], mut state: State<'t>) -> Read<'t> {
    let mut rest = parts;
    while let [part, behind @ ..] = rest {
        if rest.len() < parts.len() {
            match skip_white_space(state) {
                Ok(skipped) => state = skipped,
                unread => return unread,
            }
        }
        match part.read(state) {
            Ok(read) => state = read,
            unread => return unread,
        }
        rest = behind;
    }
    Ok(state)
}

fn read_first<'t>(parts: &'static [Expression], mut state: State<'t>) -> Read<'t> {
    for part in parts {
        match part.read(state) {
            Ok(read) => return Ok(read),
            Err(unread) => state = unread,
        }
    }
    Err(state)
}

fn read_repeatedly<'t>(part: &'static Expression, state: State<'t>) -> Read<'t> {
    if state.atomicity() != Atomicity::NonAtomic {
        return state.repeat(|state| part.read(state));
    }
    let next = |state: State<'t>| state.sequence(|state| part.read(skip_white_space(state)?));
    state.sequence(|state| state.optional(|state| part.read(state)?.repeat(next)))
}

/// White space between parts, where the rule is not atomic.
fn skip_white_space(state: State<'_>) -> Read<'_> {
    match state.atomicity() {
        Atomicity::NonAtomic => state.repeat(|state| Rule::WHITESPACE.read(state)),
        Atomicity::Atomic | Atomicity::CompoundAtomic => Ok(state),
    }
}
