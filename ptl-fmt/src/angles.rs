//! Which `<` and `>` are brackets.
//!
//! Rust decides that by its grammar. Here it is certain in types, behind `::`, and where an operand begins; elsewhere a
//! `<` that nothing closes compares, and one that something may close is left to the author.

use crate::role::is_keyword;
use ptl_parser::{Token, TokenKind};

/// What a `<` or `>` is, or a token that begins with one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Angle {
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// A bracket or a comparison.
    Uncertain,
    /// A comparison, or half a shift.
    Operator,
}

/// What no list of generic arguments holds.
const BREAKING: [&str; 19] = [
    "&&", "||", "==", "!=", "<=", "<-", ".", "..", "..=", "/", "%", "^", "|", "-", "+=", "-=", "@",
    "=>", ";",
];

/// Keywords that no list of generic arguments holds.
const BREAKING_WORDS: [&str; 10] = [
    "if", "else", "match", "let", "return", "in", "while", "loop", "break", "continue",
];

/// A `<` that may still be closed.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    index: usize,
    is_certain: bool,
}

/// What is open between two brackets of another sort.
#[derive(Debug, Default)]
struct Level {
    is_brace: bool,
    candidates: Vec<Candidate>,
}

/// Says of each token what it is, if it is an angle; `is_type` says whether the token at an index is part of a type.
pub(crate) fn angles(
    tokens: &[Token],
    source: &str,
    is_type: impl Fn(usize) -> bool,
) -> Vec<Option<Angle>> {
    let mut angles = vec![None; tokens.len()];
    let mut set = |index: usize, angle| {
        if let Some(slot) = angles.get_mut(index) {
            *slot = Some(angle);
        }
    };
    let mut levels = vec![Level::default()];
    let mut ends_operand = false;
    let mut previous = "";
    let mut end = 0;
    for (index, token) in tokens.iter().enumerate() {
        let text = token.text(source);
        match (token.kind, text) {
            (TokenKind::Open, _) => levels.push(Level {
                is_brace: text == "{",
                candidates: Vec::new(),
            }),
            (TokenKind::Close, _) => drop(levels.pop()),
            (TokenKind::Symbol, "<") => {
                set(index, Angle::Operator);
                if let Some(level) = levels.last_mut() {
                    let is_type = is_type(index) && !level.is_brace;
                    let is_nested = level.candidates.last().is_some_and(|last| last.is_certain);
                    let is_shift = previous == "<" && end == token.span.start;
                    let begins_operand = !ends_operand && !is_shift;
                    let is_certain = is_type || previous == "::" || is_nested || begins_operand;
                    level.candidates.push(Candidate { index, is_certain });
                }
            }
            (TokenKind::Symbol, ">" | ">=") => {
                set(index, Angle::Operator);
                let level = levels.last_mut();
                let candidate = level.and_then(|level| level.candidates.pop());
                match candidate {
                    None => {}
                    Some(candidate) if candidate.is_certain => {
                        set(candidate.index, Angle::Open);
                        let is_alone = text == ">";
                        set(
                            index,
                            if is_alone {
                                Angle::Close
                            } else {
                                Angle::Uncertain
                            },
                        );
                    }
                    Some(candidate) => {
                        set(candidate.index, Angle::Uncertain);
                        set(index, Angle::Uncertain);
                    }
                }
            }
            _ if breaks(token, text, ends_operand) => {
                if let Some(level) = levels.last_mut() {
                    level.candidates.retain(|candidate| candidate.is_certain);
                }
            }
            _ => {}
        }
        ends_operand = may_end_operand(token, text);
        previous = text;
        end = token.span.end;
    }
    angles
}

/// Whether a `<` before this token is no bracket that is closed behind it.
fn breaks(token: &Token, text: &str, ends_operand: bool) -> bool {
    match token.kind {
        TokenKind::Symbol => BREAKING.contains(&text) && (ends_operand || text == ";"),
        TokenKind::Word => BREAKING_WORDS.contains(&text),
        TokenKind::String | TokenKind::Bytes => true,
        _ => false,
    }
}

fn may_end_operand(token: &Token, text: &str) -> bool {
    match token.kind {
        TokenKind::Symbol => matches!(text, "?" | ">"),
        TokenKind::Open => false,
        TokenKind::Word => !is_keyword(text),
        _ => true,
    }
}
