//! The parser that pest makes of the grammar.

// It has a formatter of its own.
#[rustfmt::skip]
mod generated;

pub(crate) use generated::Rule;

/// Reads text by one of the rules.
pub(crate) struct Grammar;

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
