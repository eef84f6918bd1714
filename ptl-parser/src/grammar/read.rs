//! Reading a text by the rules: pest's own steps, in the order that the table tells.
//!
//! Users compile this without optimisation, so that a step that is not taken counts: where the next byte tells that
//! something cannot be read, pest is not asked to try.

use pest::{Atomicity, ParseResult, ParserState};

use super::Rule;
use super::definition::{Definition, Expression, First, Mode};

type State<'t> = Box<ParserState<'t, Rule>>;
type Read<'t> = ParseResult<State<'t>>;

/// Reads a text, which pest knows too but does not show.
#[derive(Clone, Copy)]
pub(super) struct Reader<'t> {
    text: &'t str,
}

// Rules nest as deeply as texts do, so what holds the most on the stack stands in functions of its own, and the optimiser,
// which would find out for itself, is not counted on.

impl<'t> Reader<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text }
    }

    pub(super) fn rule(self, rule: Rule, state: State<'t>) -> Read<'t> {
        let Definition(mode, first, expression) = rule.definition();
        if !first.fits(self.next_byte(&state)) {
            return Err(state);
        }
        match mode {
            Mode::Silent => self.read(expression, state),
            mode => self.rule_as(rule, *mode, expression, state),
        }
    }

    fn rule_as(
        self,
        rule: Rule,
        mode: Mode,
        expression: &'static Expression,
        state: State<'t>,
    ) -> Read<'t> {
        let body = |state| self.read(expression, state);
        match mode {
            Mode::Silent => body(state),
            Mode::Normal => state.rule(rule, body),
            Mode::Atomic => state.rule(rule, |state| state.atomic(Atomicity::Atomic, body)),
            Mode::CompoundAtomic => {
                state.atomic(Atomicity::CompoundAtomic, |state| state.rule(rule, body))
            }
            Mode::NonAtomic => state.atomic(Atomicity::NonAtomic, |state| state.rule(rule, body)),
        }
    }

    fn read(self, expression: &'static Expression, state: State<'t>) -> Read<'t> {
        match expression {
            Expression::Reference(rule) => self.rule(*rule, state),
            Expression::Sequence(_) if !self.may_begin(expression, &state) => Err(state),
            Expression::Sequence(parts) => state.sequence(|state| self.all(parts, state)),
            Expression::Choice(parts) => self.first(parts, state),
            Expression::Repeat(part) => Ok(self.repeatedly(part, state)),
            _ => self.simple(expression, state),
        }
    }

    /// What brackets do not nest by.
    fn simple(self, expression: &'static Expression, state: State<'t>) -> Read<'t> {
        match expression {
            Expression::Text(text) => state.match_string(text),
            Expression::Character(fits) => state.match_char_by(fits),
            Expression::Any => state.skip(1),
            Expression::Start => state.start_of_input(),
            Expression::End => state.end_of_input(),
            Expression::Optional(part) if self.may_begin(part, &state) => {
                Ok(self.optional(part, state))
            }
            Expression::Ahead(part) if self.may_begin(part, &state) => {
                state.lookahead(true, |state| self.read(part, state))
            }
            Expression::NotAhead(part) if self.may_begin(part, &state) => {
                state.lookahead(false, |state| self.read(part, state))
            }
            Expression::Optional(_) | Expression::NotAhead(_) => Ok(state),
            Expression::Ahead(_) => Err(state),
            Expression::Until(first, texts) => self.until(first, texts, state),
            Expression::Push(part) => state.stack_push(|state| self.read(part, state)),
            Expression::Peek => state.stack_peek(),
            Expression::Pop => state.stack_pop(),
            Expression::Reference(_)
            | Expression::Sequence(_)
            | Expression::Choice(_)
            | Expression::Repeat(_) => self.read(expression, state),
        }
    }

    /// A `?` would take room on the stack of its own.
    fn all(self, parts: &'static [Expression], mut state: State<'t>) -> Read<'t> {
        let mut rest = parts;
        while let [part, behind @ ..] = rest {
            if rest.len() < parts.len() {
                state = self.white_space(state);
            }
            match self.read(part, state) {
                Ok(read) => state = read,
                unread => return unread,
            }
            rest = behind;
        }
        Ok(state)
    }

    fn first(self, parts: &'static [Expression], mut state: State<'t>) -> Read<'t> {
        for part in parts {
            match self.read(part, state) {
                Ok(read) => return Ok(read),
                Err(unread) => state = unread,
            }
        }
        Err(state)
    }

    fn repeatedly(self, part: &'static Expression, state: State<'t>) -> State<'t> {
        if state.atomicity() != Atomicity::NonAtomic {
            return repeat(state, |state| self.read(part, state));
        }
        match self.read(part, state) {
            Ok(state) => repeat(state, |state| {
                state.sequence(|state| self.read(part, self.white_space(state)))
            }),
            Err(state) => state,
        }
    }

    fn optional(self, part: &'static Expression, state: State<'t>) -> State<'t> {
        match self.read(part, state) {
            Ok(state) | Err(state) => state,
        }
    }

    /// White space between parts, where the rule is not atomic.
    fn white_space(self, state: State<'t>) -> State<'t> {
        if state.atomicity() == Atomicity::NonAtomic
            && self.may_begin(&Expression::Reference(Rule::WHITESPACE), &state)
        {
            return repeat(state, |state| self.rule(Rule::WHITESPACE, state));
        }
        state
    }

    /// Everything in front of these texts, byte by byte, as most of the bytes are none that a text begins with.
    fn until(self, first: &First, texts: &[&str], state: State<'t>) -> Read<'t> {
        let rest = self.rest(&state);
        let mut length = 0;
        while let Some(&byte) = rest.as_bytes().get(length) {
            if first.fits(Some(byte))
                && let Some(behind) = rest.get(length..)
                && texts.iter().any(|text| behind.starts_with(text))
            {
                break;
            }
            length += 1;
        }
        state.match_string(rest.get(..length).unwrap_or_default())
    }

    /// Whether it is worth a try to read this here.
    fn may_begin(self, expression: &Expression, state: &State<'t>) -> bool {
        match expression {
            Expression::Text(text) => self.rest(state).starts_with(text),
            Expression::Reference(rule) => {
                let Definition(_, first, _) = rule.definition();
                first.fits(self.next_byte(state))
            }
            Expression::Ahead(part) => self.may_begin(part, state),
            Expression::Sequence([part, ..]) => self.may_begin(part, state),
            _ => true,
        }
    }

    fn next_byte(self, state: &State<'t>) -> Option<u8> {
        let bytes = self.text.as_bytes();
        bytes.get(state.position().pos()).copied()
    }

    /// What is left of the text.
    fn rest(self, state: &State<'t>) -> &'t str {
        self.text.get(state.position().pos()..).unwrap_or_default()
    }
}

/// Reads as often as that goes.
///
/// Where the stack is used up, pest refuses every further step, and refuses the text in the end.
fn repeat<'t>(mut state: State<'t>, read: impl Fn(State<'t>) -> Read<'t>) -> State<'t> {
    loop {
        match read(state) {
            Ok(read) => state = read,
            Err(unread) => return unread,
        }
    }
}
