//! The last token of JavaScript before a place: what it says of a `/`, and of a value.

use crate::refusal::RefusalKind;
use crate::sink::Escaper;

/// The last token before a place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Token {
    /// A statement begins, or a key of an object.
    Statement,
    /// An operator or an opening bracket: an expression has to come.
    Operator,
    /// An operator by which a longer one may begin, right before the place.
    Equals,
    Plus,
    Minus,
    /// `--`, right before the place.
    Decrement,
    /// A comma: an expression has to come, or the key of an object.
    Comma,
    Dot,
    /// Two of the three dots before what is spread.
    DotDot,
    /// The end of an expression.
    Operand,
    /// A value, right before the place. A letter behind it would make another word of it.
    Value,
    /// A value behind a comma, which must not become a key.
    ListValue,
    /// A token behind which a `/` may divide or begin a regular expression.
    Closing,
    /// A word behind which an expression has to come, if it is a keyword at this place.
    MaybeOperator,
    /// Differing tokens.
    Unknown,
}

impl Token {
    /// The same token with white space behind it.
    pub(super) const fn spaced(self) -> Self {
        match self {
            Self::Equals | Self::Plus | Self::Minus => Self::Operator,
            Self::Decrement => Self::Closing,
            Self::Value => Self::Operand,
            _ => self,
        }
    }

    /// The same token with a line's end behind it, which ends some statements.
    pub(super) const fn at_line_end(self) -> Self {
        match self.spaced() {
            Self::Operand => Self::Closing,
            last => last,
        }
    }

    /// What is known after branches that end in one token or the other.
    ///
    /// A token to which the next byte may still belong joins nothing but itself. An expression has to come behind an
    /// opening bracket as behind a comma, where less may follow it: so a loop may write the items of a list.
    pub(super) fn join(self, other: Self) -> Option<Self> {
        match (self, other) {
            _ if self == other => Some(self),
            (Self::Operator, Self::Comma) | (Self::Comma, Self::Operator) => Some(Self::Comma),
            _ => (self.is_complete() && other.is_complete()).then_some(Self::Unknown),
        }
    }

    const fn is_complete(self) -> bool {
        matches!(
            self,
            Self::Statement
                | Self::Operator
                | Self::Comma
                | Self::Operand
                | Self::Closing
                | Self::MaybeOperator
                | Self::Unknown
        )
    }

    pub(super) const fn is_before_regex(self) -> bool {
        matches!(
            self,
            Self::Statement
                | Self::Operator
                | Self::Equals
                | Self::Plus
                | Self::Minus
                | Self::Comma
        )
    }

    /// Whether a `/` may begin a regular expression here, or divide.
    pub(super) const fn is_before_any_slash(self) -> bool {
        matches!(
            self,
            Self::Closing | Self::Decrement | Self::Dot | Self::MaybeOperator | Self::Unknown
        )
    }

    pub(super) fn place(self) -> Result<(Escaper, Self), RefusalKind> {
        match self {
            Self::Operator | Self::Equals | Self::MaybeOperator => {
                Ok((Escaper::JsValue, Self::Value))
            }
            Self::Comma => Ok((Escaper::JsValue, Self::ListValue)),
            Self::Statement | Self::Closing => Ok((Escaper::Js, Self::Unknown)),
            Self::Operand | Self::Value | Self::ListValue => Err(RefusalKind::JsOperand),
            Self::Plus | Self::Minus | Self::Decrement => Err(RefusalKind::PartialToken),
            Self::Dot | Self::DotDot => Err(RefusalKind::JsMember),
            Self::Unknown => Err(RefusalKind::JsUnknown),
        }
    }
}

/// The token that a byte of punctuation makes, or none if it hides what follows.
pub(super) fn punctuation(last: Token, byte: u8) -> Result<Option<Token>, RefusalKind> {
    Ok(Some(match (last, byte) {
        (Token::ListValue, b':') => return Err(RefusalKind::KeyAfterComma),
        (Token::Decrement, b'>') => return Err(RefusalKind::HtmlCommentInScript),
        (Token::Equals, b'>') | (_, b'{' | b';') => Token::Statement,
        (Token::Plus, b'+') | (_, b')' | b'}' | b'@') => Token::Closing,
        (Token::Minus, b'-') => Token::Decrement,
        (_, b'=') => Token::Equals,
        (_, b'+') => Token::Plus,
        (_, b'-') => Token::Minus,
        (_, b',') => Token::Comma,
        (_, b']') => Token::Operand,
        (Token::DotDot, b'.')
        | (
            _,
            b'(' | b'[' | b':' | b'?' | b'*' | b'%' | b'&' | b'|' | b'^' | b'!' | b'~' | b'<'
            | b'>',
        ) => Token::Operator,
        (Token::Dot, b'.') => Token::DotDot,
        (_, b'.') => Token::Dot,
        _ => return Ok(None),
    }))
}
