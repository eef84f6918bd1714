//! JavaScript: which token a place is in, and whether an expression may stand there.
//!
//! There is no parser here. What would need one, such as whether a `/` after a `)` divides or
//! begins a regular expression, is remembered as unknown, and a value behind it is refused.

use crate::html_comment::HtmlComment;
use crate::javascript_string::{self, Escape};
use crate::javascript_word::{self as word, Word};
use crate::refusal::RefusalKind;
use crate::sink::Escaper;

/// A place in JavaScript.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Js {
    mode: Mode,
    comment: HtmlComment,
    /// Whether a `/` on this line was read as a division and might begin a regular expression.
    /// That reading needs a second `/` on the same line: without one, the script is not run.
    slash: bool,
    /// How many braces are open in the `${…}` of a template literal. None, if it is not in one.
    braces: u8,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Mode {
    Code(Last),
    Word(Word),
    /// Behind a `/` that may begin a comment.
    Slash(Last),
    LineComment {
        last: Last,
        separator: Separator,
    },
    BlockComment {
        last: Last,
        star: bool,
    },
    String {
        quote: u8,
        escape: Escape,
    },
    Template {
        escape: bool,
        dollar: bool,
    },
    Regex {
        class: bool,
        escape: bool,
    },
    /// Behind something that may be read in two ways.
    Unknown,
}

/// The last token before a place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Last {
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

/// How much of U+2028 or U+2029, which end a line comment, stands right before a place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Separator {
    None,
    First,
    Second,
}

impl Js {
    pub(crate) const START: Self = Self::behind(Last::Statement);

    /// The start of a template, which may be put behind anything: a `/` may divide there.
    pub(crate) const FRAGMENT: Self = Self::behind(Last::Closing);

    const fn behind(last: Last) -> Self {
        Self {
            mode: Mode::Code(last),
            comment: HtmlComment::None,
            slash: false,
            braces: 0,
        }
    }

    pub(crate) fn advance(self, byte: u8) -> Result<Self, RefusalKind> {
        let comment = self.comment.advance(byte)?;
        let mut next = self.advance_mode(byte)?;
        next.comment = comment;
        Ok(next)
    }

    fn advance_mode(mut self, byte: u8) -> Result<Self, RefusalKind> {
        if self.slash {
            match byte {
                b'\n' | b'\r' => self.slash = false,
                b'/' => return Ok(self.unknown()),
                _ => {}
            }
        }
        match self.mode {
            Mode::Code(last) => self.code(last, byte),
            Mode::Word(word) if word::continues(word, byte) => {
                Ok(self.with(Mode::Word(word.with(byte))))
            }
            Mode::Word(word) if word.is_hash() => Ok(self.unknown()),
            Mode::Word(word) => self.code(word.last(), byte),
            Mode::Slash(last) => self.slash(last, byte),
            Mode::LineComment { last, separator } => {
                Ok(self.with(line_comment(last, separator, byte)))
            }
            Mode::BlockComment { last, star } => Ok(self.with(match byte {
                b'/' if star => Mode::Code(last.spaced()),
                b'\n' | b'\r' => Mode::BlockComment {
                    last: last.at_line_end(),
                    star: false,
                },
                _ => Mode::BlockComment {
                    last,
                    star: byte == b'*',
                },
            })),
            Mode::String { quote, escape } => {
                let escape = javascript_string::advance(quote, escape, byte)?;
                Ok(self.with(match escape {
                    Some(escape) => Mode::String { quote, escape },
                    None => Mode::Code(Last::Operand),
                }))
            }
            Mode::Template { escape, dollar } => Ok(self.template(escape, dollar, byte)),
            Mode::Regex { class, escape } => regex(class, escape, byte).map(|mode| self.with(mode)),
            Mode::Unknown => Ok(self),
        }
    }

    fn with(self, mode: Mode) -> Self {
        Self { mode, ..self }
    }

    /// The state from which nothing but the end of the script leads out.
    fn unknown(self) -> Self {
        Self {
            mode: Mode::Unknown,
            slash: false,
            braces: 0,
            ..self
        }
    }

    fn code(self, last: Last, byte: u8) -> Result<Self, RefusalKind> {
        let last = match byte {
            b' ' | b'\t' | 0x0B | 0x0C => last.spaced(),
            b'\n' | b'\r' => last.at_line_end(),
            b'/' => return Ok(self.with(Mode::Slash(last))),
            b'"' | b'\'' => {
                return Ok(self.with(Mode::String {
                    quote: byte,
                    escape: Escape::None,
                }));
            }
            b'`' if self.braces == 0 => return Ok(self.with(Mode::TEMPLATE)),
            b'{' if self.braces > 0 => return Ok(self.open_brace()),
            b'}' if self.braces > 0 => return Ok(self.close_brace()),
            byte if word::begins(byte) => {
                return Ok(self.with(Mode::Word(Word::begin(byte, last))));
            }
            _ => match punctuation(last, byte)? {
                Some(last) => last,
                None => return Ok(self.unknown()),
            },
        };
        Ok(self.with(Mode::Code(last)))
    }

    fn open_brace(self) -> Self {
        match self.braces.checked_add(1) {
            Some(braces) => Self {
                mode: Mode::Code(Last::Statement),
                braces,
                ..self
            },
            None => self.unknown(),
        }
    }

    fn close_brace(self) -> Self {
        let braces = self.braces.saturating_sub(1);
        let mode = if braces == 0 {
            Mode::TEMPLATE
        } else {
            Mode::Code(Last::Closing)
        };
        Self {
            mode,
            braces,
            ..self
        }
    }

    /// What a `/` is, now that the byte behind it is known.
    fn slash(self, last: Last, byte: u8) -> Result<Self, RefusalKind> {
        match byte {
            b'/' => Ok(self.with(Mode::LineComment {
                last,
                separator: Separator::None,
            })),
            b'*' => Ok(self.with(Mode::BlockComment { last, star: false })),
            _ if last.is_before_regex() => regex(false, false, byte).map(|mode| self.with(mode)),
            _ => {
                let ambiguous = last.is_before_any_slash() && !matches!(byte, b'\n' | b'\r');
                let divided = Self {
                    slash: self.slash || ambiguous,
                    ..self
                };
                divided.code(Last::Operator, byte)
            }
        }
    }

    fn template(self, escape: bool, dollar: bool, byte: u8) -> Self {
        match byte {
            _ if escape => self.with(Mode::TEMPLATE),
            b'`' => self.with(Mode::Code(Last::Operand)),
            b'{' if dollar => Self {
                mode: Mode::Code(Last::Operator),
                braces: 1,
                ..self
            },
            _ => self.with(Mode::Template {
                escape: byte == b'\\',
                dollar: byte == b'$',
            }),
        }
    }

    pub(crate) fn place(self) -> Result<(Escaper, Self), RefusalKind> {
        if self.comment != HtmlComment::None {
            return Err(RefusalKind::PartialToken);
        }
        if self.slash {
            return Err(RefusalKind::JsUnknown);
        }
        let (escaper, mode) = match self.mode {
            _ if self.braces > 0 => return Err(RefusalKind::JsTemplate),
            Mode::Code(last) => {
                let (escaper, last) = last.place()?;
                (escaper, Mode::Code(last))
            }
            Mode::String {
                escape: Escape::None,
                ..
            } => (Escaper::JsString, self.mode),
            Mode::Word(_) | Mode::Slash(_) | Mode::String { .. } => {
                return Err(RefusalKind::PartialToken);
            }
            Mode::LineComment { .. } | Mode::BlockComment { .. } => {
                return Err(RefusalKind::JsComment);
            }
            Mode::Template { .. } => return Err(RefusalKind::JsTemplate),
            Mode::Regex { .. } => return Err(RefusalKind::JsRegex),
            Mode::Unknown => return Err(RefusalKind::JsUnknown),
        };
        Ok((escaper, self.with(mode)))
    }

    /// A differing meaning of the next `/` becomes unknown.
    pub(crate) fn join(self, other: Self) -> Option<Self> {
        let mode = match (self.mode, other.mode) {
            (left, right) if left == right => left,
            (Mode::Code(left), Mode::Code(right)) => Mode::Code(left.join(right)?),
            _ => return None,
        };
        let joined = Self {
            mode,
            slash: self.slash || other.slash,
            ..self
        };
        let rest = Self {
            mode,
            slash: joined.slash,
            ..other
        };
        (joined == rest).then_some(joined)
    }

    /// Whether an end tag here would cut a token.
    pub(crate) const fn is_open(self) -> bool {
        self.braces > 0
            || matches!(
                self.mode,
                Mode::String { .. }
                    | Mode::Template { .. }
                    | Mode::Regex { .. }
                    | Mode::BlockComment { .. }
            )
    }

    /// Whether a template of JavaScript may end here, so that what follows is read by itself.
    pub(crate) fn may_end(self) -> bool {
        !self.slash
            && self.braces == 0
            && self.comment == HtmlComment::None
            && matches!(self.mode, Mode::Code(_) | Mode::Word(_))
    }
}

impl Mode {
    const TEMPLATE: Self = Self::Template {
        escape: false,
        dollar: false,
    };
}

impl Last {
    /// The same token with white space behind it.
    const fn spaced(self) -> Self {
        match self {
            Self::Equals | Self::Plus | Self::Minus => Self::Operator,
            Self::Decrement => Self::Closing,
            Self::Value => Self::Operand,
            _ => self,
        }
    }

    /// The same token with a line's end behind it, which ends some statements.
    const fn at_line_end(self) -> Self {
        match self.spaced() {
            Self::Operand => Self::Closing,
            last => last,
        }
    }

    /// What is known after branches that end in one token or the other.
    ///
    /// A token to which the next byte may still belong joins nothing but itself.
    fn join(self, other: Self) -> Option<Self> {
        if self == other {
            Some(self)
        } else {
            (self.is_complete() && other.is_complete()).then_some(Self::Unknown)
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

    const fn is_before_regex(self) -> bool {
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
    const fn is_before_any_slash(self) -> bool {
        matches!(
            self,
            Self::Closing | Self::Decrement | Self::Dot | Self::MaybeOperator | Self::Unknown
        )
    }

    fn place(self) -> Result<(Escaper, Self), RefusalKind> {
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
fn punctuation(last: Last, byte: u8) -> Result<Option<Last>, RefusalKind> {
    Ok(Some(match (last, byte) {
        (Last::ListValue, b':') => return Err(RefusalKind::KeyAfterComma),
        (Last::Decrement, b'>') => return Err(RefusalKind::HtmlCommentInScript),
        (Last::Equals, b'>') | (_, b'{' | b';') => Last::Statement,
        (Last::Plus, b'+') | (_, b')' | b'}' | b'@') => Last::Closing,
        (Last::Minus, b'-') => Last::Decrement,
        (_, b'=') => Last::Equals,
        (_, b'+') => Last::Plus,
        (_, b'-') => Last::Minus,
        (_, b',') => Last::Comma,
        (_, b']') => Last::Operand,
        (Last::DotDot, b'.')
        | (
            _,
            b'(' | b'[' | b':' | b'?' | b'*' | b'%' | b'&' | b'|' | b'^' | b'!' | b'~' | b'<'
            | b'>',
        ) => Last::Operator,
        (Last::Dot, b'.') => Last::DotDot,
        (_, b'.') => Last::Dot,
        _ => return Ok(None),
    }))
}

fn line_comment(last: Last, separator: Separator, byte: u8) -> Mode {
    match (separator, byte) {
        (_, b'\n' | b'\r') | (Separator::Second, 0xA8 | 0xA9) => Mode::Code(last.at_line_end()),
        (Separator::First, 0x80) => Mode::LineComment {
            last,
            separator: Separator::Second,
        },
        (_, 0xE2) => Mode::LineComment {
            last,
            separator: Separator::First,
        },
        _ => Mode::LineComment {
            last,
            separator: Separator::None,
        },
    }
}

fn regex(class: bool, escape: bool, byte: u8) -> Result<Mode, RefusalKind> {
    let class = match byte {
        b'\n' | b'\r' => return Err(RefusalKind::JsLineEnd),
        _ if escape => class,
        b'/' if !class => return Ok(Mode::Code(Last::Operand)),
        b'[' => true,
        b']' => false,
        _ => class,
    };
    Ok(Mode::Regex {
        class,
        escape: byte == b'\\' && !escape,
    })
}
