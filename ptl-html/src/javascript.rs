//! JavaScript: which token a place is in, and whether an expression may stand there.
//!
//! There is no parser here. What would need one, such as whether a `/` after a `)` divides or
//! begins a regular expression, is remembered as unknown, and a value behind it is refused.

mod html_comment;
mod string;
mod token;
mod word;

pub(crate) use html_comment::HtmlComment;
use string::Escape;
use token::Token;
use word::Word;

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
    Code(Token),
    Word(Word),
    /// Behind a `/` that may begin a comment.
    Slash(Token),
    LineComment {
        last: Token,
        separator: Separator,
    },
    BlockComment {
        last: Token,
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

/// How much of U+2028 or U+2029, which end a line comment, stands right before a place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Separator {
    None,
    First,
    Second,
}

impl Js {
    pub(crate) const START: Self = Self::behind(Token::Statement);

    /// The start of a template, which may be put behind anything: a `/` may divide there.
    pub(crate) const FRAGMENT: Self = Self::behind(Token::Closing);

    const fn behind(last: Token) -> Self {
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
                let escape = string::advance(quote, escape, byte)?;
                Ok(self.with(match escape {
                    Some(escape) => Mode::String { quote, escape },
                    None => Mode::Code(Token::Operand),
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

    fn code(self, last: Token, byte: u8) -> Result<Self, RefusalKind> {
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
            _ => match token::punctuation(last, byte)? {
                Some(last) => last,
                None => return Ok(self.unknown()),
            },
        };
        Ok(self.with(Mode::Code(last)))
    }

    fn open_brace(self) -> Self {
        match self.braces.checked_add(1) {
            Some(braces) => Self {
                mode: Mode::Code(Token::Statement),
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
            Mode::Code(Token::Closing)
        };
        Self {
            mode,
            braces,
            ..self
        }
    }

    /// What a `/` is, now that the byte behind it is known.
    fn slash(self, last: Token, byte: u8) -> Result<Self, RefusalKind> {
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
                divided.code(Token::Operator, byte)
            }
        }
    }

    fn template(self, escape: bool, dollar: bool, byte: u8) -> Self {
        match byte {
            _ if escape => self.with(Mode::TEMPLATE),
            b'`' => self.with(Mode::Code(Token::Operand)),
            b'{' if dollar => Self {
                mode: Mode::Code(Token::Operator),
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
            Mode::Slash(last) if last.is_before_regex() => return Err(RefusalKind::JsRegex),
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

    /// What the place is part of, in words, if it is more than code.
    pub(crate) const fn noun(self) -> Option<&'static str> {
        match self.mode {
            Mode::String { .. } => Some("a string"),
            Mode::Template { .. } => Some("a template literal"),
            Mode::Regex { .. } => Some("a regular expression"),
            Mode::LineComment { .. } | Mode::BlockComment { .. } => Some("a comment"),
            _ if self.braces > 0 => Some("a template literal"),
            Mode::Code(_) | Mode::Word(_) | Mode::Slash(_) | Mode::Unknown => None,
        }
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

fn line_comment(last: Token, separator: Separator, byte: u8) -> Mode {
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
        b'/' if !class => return Ok(Mode::Code(Token::Operand)),
        b'[' => true,
        b']' => false,
        _ => class,
    };
    Ok(Mode::Regex {
        class,
        escape: byte == b'\\' && !escape,
    })
}
