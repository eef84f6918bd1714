//! What a token is among its neighbours, as far as white space asks.

use proc_macro2::Delimiter;

use super::atom::Atom;

/// What a token is among its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A name, or a word that stands for a value or type.
    Word,
    /// Any other word of Rust's.
    Keyword,
    Literal,
    Open(Delimiter),
    Close(Delimiter),
    /// The brace in front of statements, items or attributes.
    OpenBlock,
    CloseBlock,
    /// The bracket that ends an attribute.
    CloseAttribute,
    OpenAngle,
    CloseAngle,
    /// In front of what it belongs to: `&`, `#`, the first `|` of a closure.
    Prefix,
    /// Between its operands.
    Infix,
    /// Parts what stands before it from what follows: `,`, `;`, `:`.
    Separator,
    /// Joins its neighbours: `.`, `::`.
    Joiner,
    /// `!` behind a macro's name.
    Bang,
    /// `?` behind an expression.
    Question,
}

impl Role {
    pub(super) fn of_word(text: &str) -> Self {
        match text {
            "as" | "async" | "break" | "const" | "continue" | "dyn" | "else" | "enum"
            | "extern" | "fn" | "for" | "if" | "impl" | "in" | "let" | "loop" | "match" | "mod"
            | "move" | "mut" | "pub" | "ref" | "return" | "static" | "struct" | "trait"
            | "type" | "unsafe" | "use" | "where" | "while" | "yield" => Self::Keyword,
            _ => Self::Word,
        }
    }

    /// Whether this is an opening bracket of any sort but an angle.
    pub(super) fn opens(self) -> bool {
        matches!(self, Self::Open(_) | Self::OpenBlock)
    }

    /// Whether this is a closing bracket of any sort but an angle.
    pub(super) fn closes(self) -> bool {
        matches!(
            self,
            Self::Close(_) | Self::CloseBlock | Self::CloseAttribute
        )
    }

    /// Whether an operand may end with this, so that an operator that follows stands between two.
    fn ends_operand(self) -> bool {
        matches!(
            self,
            Self::Word | Self::Literal | Self::Close(_) | Self::CloseAngle | Self::Question
        )
    }
}

/// What is open between two brackets.
#[derive(Default)]
pub(super) struct Frame {
    /// The angle brackets, each with whether it belongs to the word `impl` or `for`.
    angles: Vec<bool>,
    is_in_closure_head: bool,
    /// Whether the last angle bracket that was closed belonged to such a word.
    is_behind_generics: bool,
}

impl Frame {
    /// The role of an operator.
    pub(super) fn operator(&mut self, text: &str, previous: Option<&Atom>) -> Role {
        let role = previous.map(|previous| previous.role);
        let ends_operand = role.is_some_and(Role::ends_operand);
        match text {
            "," | ":" => Role::Separator,
            ";" => {
                *self = Self::default();
                Role::Separator
            }
            "." | ".." | "..=" | "..." => Role::Joiner,
            "?" => Role::Question,
            "!" if role == Some(Role::Word) => Role::Bang,
            "!" | "#" | "$" | "~" => Role::Prefix,
            "::" => match role {
                Some(Role::Word) => Role::Joiner,
                Some(Role::CloseAngle) if !self.is_behind_generics => Role::Joiner,
                _ => Role::Prefix,
            },
            "<" => self.open_angle(previous, ends_operand),
            ">" | ">>" => self.close_angles(text.len()),
            "|" => self.bar(ends_operand),
            // The empty head of a closure.
            "||" if !ends_operand => Role::Keyword,
            "&" | "&&" | "*" | "-" if !ends_operand => Role::Prefix,
            _ => Role::Infix,
        }
    }

    /// Generated code compares nothing; the user's own code keeps its spaces anyway.
    fn open_angle(&mut self, previous: Option<&Atom>, ends_operand: bool) -> Role {
        let is_name = previous.is_some_and(|previous| previous.role == Role::Word);
        if ends_operand && !is_name {
            return Role::Infix;
        }
        let word = previous.map_or("", |previous| previous.text.as_str());
        self.angles.push(matches!(word, "impl" | "for"));
        Role::OpenAngle
    }

    fn close_angles(&mut self, count: usize) -> Role {
        if self.angles.len() < count {
            return Role::Infix;
        }
        for angle in self.angles.drain(self.angles.len() - count..) {
            self.is_behind_generics = angle;
        }
        Role::CloseAngle
    }

    fn bar(&mut self, ends_operand: bool) -> Role {
        if self.is_in_closure_head {
            self.is_in_closure_head = false;
            return Role::Separator;
        }
        if ends_operand {
            return Role::Infix;
        }
        self.is_in_closure_head = true;
        Role::Prefix
    }
}
