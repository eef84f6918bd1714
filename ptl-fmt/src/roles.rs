//! What each token of a line does there.

use crate::angles::Angle;
use crate::atom::Atom;
use crate::places::Places;
use crate::role::{Acting, Role, is_keyword};
use ptl_parser::TokenKind;

/// The macros that take expressions between commas, and do not show the text of them.
const EXPRESSION_MACROS: [&str; 18] = [
    "f",
    "h",
    "format",
    "vec",
    "matches",
    "write",
    "writeln",
    "print",
    "println",
    "eprint",
    "eprintln",
    "panic",
    "todo",
    "unimplemented",
    "unreachable",
    "concat",
    "env",
    "include_str",
];

/// What each of the tokens of a line does.
pub(crate) fn roles<'s>(atoms: &[Atom<'s>], places: &Places) -> Vec<Acting<'s>> {
    let mut cast = Cast {
        places,
        brackets: vec![Bracket::new(Role::Close)],
        acting: Vec::with_capacity(atoms.len()),
    };
    for (index, atom) in atoms.iter().enumerate() {
        cast.add(*atom, atoms.get(index + 1..).unwrap_or_default());
    }
    cast.acting
}

/// What is open around a token.
#[derive(Clone, Copy, Debug)]
struct Bracket {
    /// What closes it.
    closing: Role,
    /// Whether a macro's tokens stand in it.
    is_macro: bool,
    /// Whether the arguments of a call stand in it.
    is_call: bool,
    /// Whether the parameters of a closure are being listed.
    is_in_closure_head: bool,
    /// How many angle brackets are open.
    angles: usize,
    /// How many of these belong to the word `impl` or `for`, and lie outermost.
    keyword_angles: usize,
}

impl Bracket {
    const fn new(closing: Role) -> Self {
        Self {
            closing,
            is_macro: false,
            is_call: false,
            is_in_closure_head: false,
            angles: 0,
            keyword_angles: 0,
        }
    }
}

struct Cast<'p, 's> {
    places: &'p Places,
    brackets: Vec<Bracket>,
    acting: Vec<Acting<'s>>,
}

impl<'s> Cast<'_, 's> {
    /// Adds a token, which stands in front of `behind`.
    fn add(&mut self, atom: Atom<'s>, behind: &[Atom<'s>]) {
        let before = self.acting.last().map_or(0, |before| before.atom.span.end);
        let begins_part = self.places.begins_part(atom.span.start, before);
        let is_in_macro = self.brackets.last().is_some_and(|bracket| bracket.is_macro);
        let role = match atom.kind {
            TokenKind::Word if self.places.is_before_keyword(before) => Role::Keyword,
            TokenKind::Word if is_keyword(atom.text) && !binds_lifetimes(&atom, behind) => {
                Role::Keyword
            }
            TokenKind::Word => Role::Word,
            TokenKind::Lifetime => Role::Lifetime,
            TokenKind::Open => self.open(&atom),
            TokenKind::Close => self.close(),
            TokenKind::Symbol => {
                let ends_operand = !begins_part && self.previous().is_some_and(Role::ends_operand);
                self.symbol(&atom, behind.first(), ends_operand)
            }
            _ => Role::Literal,
        };
        self.acting.push(Acting {
            atom,
            role,
            begins_part,
            is_in_macro,
        });
    }

    fn previous(&self) -> Option<Role> {
        self.acting.last().map(|previous| previous.role)
    }

    fn previous_text(&self) -> &'s str {
        self.acting.last().map_or("", |previous| previous.atom.text)
    }

    fn open(&mut self, atom: &Atom<'_>) -> Role {
        let is_padded = !self.places.is_operand(atom.span.start);
        let around = self.brackets.last().copied();
        let previous = self.previous();
        let (opening, closing) = if atom.text == "{" {
            (
                Role::OpenBrace { is_padded },
                Role::CloseBrace { is_padded },
            )
        } else if previous == Some(Role::Hash) {
            (Role::Open, Role::CloseAttribute)
        } else {
            (Role::Open, Role::Close)
        };
        let opens_macro = previous == Some(Role::Bang) && self.is_unknown_macro();
        let is_in_attribute = around.is_some_and(|around| around.closing == Role::CloseAttribute);
        self.brackets.push(Bracket {
            is_macro: opens_macro || around.is_some_and(|around| around.is_macro),
            is_call: atom.text == "("
                && !is_in_attribute
                && previous.is_some_and(Role::ends_operand),
            ..Bracket::new(closing)
        });
        opening
    }

    /// Whether the macro before the `!` that was just read may take anything.
    fn is_unknown_macro(&self) -> bool {
        let name = self.acting.iter().rev().nth(1);
        name.is_none_or(|name| !EXPRESSION_MACROS.contains(&name.atom.text))
    }

    fn close(&mut self) -> Role {
        self.brackets
            .pop()
            .map_or(Role::Close, |bracket| bracket.closing)
    }

    fn symbol(&mut self, atom: &Atom<'_>, next: Option<&Atom<'_>>, ends_operand: bool) -> Role {
        if let Some(role) = self.angle(atom) {
            return role;
        }
        let is_type = self.is_type(atom);
        match atom.text {
            "," | ";" | ":" => Role::Separator,
            "." => Role::Joiner,
            ".." | "..=" | "..." => Role::Range,
            "::" => self.path_separator(ends_operand),
            "?" if ends_operand => Role::Question,
            "?" => Role::Prefix,
            "!" => self.bang(next, ends_operand, is_type),
            "#" => Role::Hash,
            "&" | "&&" | "*" if is_type => Role::Prefix,
            "-" | "*" | "&" | "&&" | "|" | "||" if self.is_behind_brace() => Role::Unsure,
            "-" | "*" | "&" | "&&" if !ends_operand => Role::Prefix,
            "|" => self.bar(atom, ends_operand),
            "||" if !ends_operand => Role::EmptyClosure,
            "=" if !is_type && self.names_argument() => Role::Names,
            "<-" | "$" | "~" => Role::Unsure,
            _ => Role::Infix,
        }
    }

    /// Whether the `=` here stands behind the name of an argument: `lang="en"`.
    fn names_argument(&self) -> bool {
        let mut before = self.acting.iter().rev();
        let is_name = before
            .next()
            .is_some_and(|name| name.atom.kind == TokenKind::Word);
        let begins_argument = before
            .next()
            .is_some_and(|previous| matches!(previous.atom.text, "(" | ","));
        let is_call = self.brackets.last().is_some_and(|bracket| bracket.is_call);
        is_call && is_name && begins_argument
    }

    /// Braces end an operand, or a statement of Rust's.
    fn is_behind_brace(&self) -> bool {
        matches!(self.previous(), Some(Role::CloseBrace { .. }))
    }

    /// Whether the tokens here are part of a type; in braces stands the value of a constant.
    fn is_type(&self, atom: &Atom<'_>) -> bool {
        let bracket = self.brackets.last();
        let is_in_braces =
            bracket.is_some_and(|bracket| matches!(bracket.closing, Role::CloseBrace { .. }));
        self.places.is_type(atom.span) && !is_in_braces
    }

    /// The role of `<` and `>`.
    fn angle(&mut self, atom: &Atom<'_>) -> Option<Role> {
        let is_behind_keyword = matches!(self.previous_text(), "impl" | "for");
        let bracket = self.brackets.last_mut()?;
        Some(match atom.angle? {
            Angle::Open => {
                bracket.angles += 1;
                if is_behind_keyword && bracket.angles == bracket.keyword_angles + 1 {
                    bracket.keyword_angles += 1;
                }
                Role::OpenAngle
            }
            Angle::Close => {
                let is_behind_keyword = bracket.angles == bracket.keyword_angles;
                if is_behind_keyword {
                    bracket.keyword_angles = bracket.keyword_angles.saturating_sub(1);
                }
                bracket.angles = bracket.angles.saturating_sub(1);
                Role::CloseAngle { is_behind_keyword }
            }
            Angle::Uncertain => Role::Unsure,
            Angle::Operator => Role::Infix,
        })
    }

    fn path_separator(&self, ends_operand: bool) -> Role {
        let is_behind_generics = matches!(
            self.previous(),
            Some(Role::CloseAngle {
                is_behind_keyword: true
            })
        );
        match self.previous() {
            Some(Role::Unsure) => Role::Unsure,
            _ if ends_operand && !is_behind_generics => Role::Joiner,
            _ => Role::PathStart,
        }
    }

    fn bang(&self, next: Option<&Atom<'_>>, ends_operand: bool, is_type: bool) -> Role {
        let opens = next.is_some_and(|next| next.kind == TokenKind::Open);
        if is_type {
            // The type `!`, or a trait that is not implemented.
            let is_alone = next.is_none_or(|next| next.kind != TokenKind::Word)
                || self.previous_text() == "->";
            return if is_alone { Role::Word } else { Role::Prefix };
        }
        match self.previous() {
            Some(Role::Word) if ends_operand && opens => Role::Bang,
            _ if ends_operand => Role::Unsure,
            _ => Role::Prefix,
        }
    }

    fn bar(&mut self, atom: &Atom<'_>, ends_operand: bool) -> Role {
        let is_pattern = self.places.is_pattern(atom.span);
        let Some(bracket) = self.brackets.last_mut() else {
            return Role::Unsure;
        };
        if bracket.is_in_closure_head {
            bracket.is_in_closure_head = false;
            return Role::CloseClosure;
        }
        if ends_operand || is_pattern {
            return Role::Infix;
        }
        bracket.is_in_closure_head = true;
        Role::OpenClosure
    }
}

/// Whether this is the `for` of `for<'a> Fn(&'a str)`.
fn binds_lifetimes(atom: &Atom<'_>, behind: &[Atom<'_>]) -> bool {
    let [angle, lifetime, ..] = behind else {
        return false;
    };
    atom.text == "for" && angle.angle == Some(Angle::Open) && lifetime.kind == TokenKind::Lifetime
}
