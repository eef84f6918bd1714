//! The grammar, and reading by it.

mod definition;
mod read;
// It has a formatter of its own.
#[rustfmt::skip]
mod table;

use pest::iterators::Pair;

use read::Reader;
pub(crate) use table::Rule;

/// What a rule makes of a text, if it reads it.
pub(crate) fn parse(rule: Rule, text: &str) -> Option<Pair<'_, Rule>> {
    let reader = Reader::new(text);
    pest::state(text, |state| reader.rule(rule, state))
        .ok()?
        .next()
}

/// Whether a rule is a word that only shows which construct this is.
pub(crate) fn is_keyword(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::FROM
            | Rule::IMPORT
            | Rule::AS
            | Rule::PUB
            | Rule::UNSAFE
            | Rule::TEMPLATE
            | Rule::WHERE
            | Rule::MUT
            | Rule::SELF
            | Rule::MOVE
            | Rule::IF
            | Rule::ELIF
            | Rule::ELSE
            | Rule::FOR
            | Rule::IN
            | Rule::EMPTY
            | Rule::WHILE
            | Rule::LOOP
            | Rule::MATCH
            | Rule::CASE
            | Rule::WITH
            | Rule::LET
            | Rule::PASS
            | Rule::RETURN
            | Rule::BREAK
            | Rule::CONTINUE
    )
}
