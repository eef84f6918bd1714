//! The parser that pest makes of the grammar.

// The derive macro writes public items without docs.
#![allow(missing_docs, unreachable_pub)]

#[derive(pest_derive::Parser)]
#[grammar = "ptl.pest"]
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
