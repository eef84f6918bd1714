//! CSS: which part of a declaration or a rule a place is in.

mod bracket;
mod string;

use bracket::{Bracket, Brackets};
use string::Escape;

use crate::name::Name;
use crate::refusal::RefusalKind;
use crate::sink::Escaper;

/// A place in CSS.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Css {
    mode: Mode,
    part: Part,
    brackets: Brackets,
    /// How many blocks are open.
    blocks: u8,
    /// Whether the outermost level holds rules, and no declarations.
    sheet: bool,
    /// Whether a value stands in this declaration.
    valued: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Mode {
    Code,
    Word(Word),
    /// Behind a `/` that may begin a comment.
    Slash,
    Comment {
        star: bool,
    },
    String {
        quote: u8,
        escape: Escape,
    },
    /// Behind `url(`, before a quote or the URL.
    UrlStart,
    /// In a URL without quotes.
    Url {
        escape: bool,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Word {
    /// Long enough to tell `url`, before which nothing may be hidden by an escape or a value.
    name: Name<3>,
    escape: bool,
    hidden: bool,
}

/// The part of a rule.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Part {
    /// A rule or a declaration begins.
    Start,
    /// In a selector, or in the name of a property.
    Name,
    AtRule,
    /// Behind the colon of a declaration.
    Value,
}

impl Css {
    /// The start of an attribute, or of a template: declarations, or rules.
    pub(crate) const DECLARATIONS: Self = Self::new(Part::Start, false);

    /// The start of a `style` element.
    pub(crate) const SHEET: Self = Self::new(Part::Start, true);

    /// The start of the value of one property.
    pub(crate) const VALUE: Self = Self::new(Part::Value, false);

    const fn new(part: Part, sheet: bool) -> Self {
        Self {
            mode: Mode::Code,
            part,
            brackets: Brackets::EMPTY,
            blocks: 0,
            sheet,
            valued: false,
        }
    }

    pub(crate) fn advance(self, byte: u8) -> Result<Self, RefusalKind> {
        match self.mode {
            Mode::Code => self.code(byte),
            Mode::Word(word) => self.word(word, byte),
            Mode::Slash if byte == b'*' => Ok(self.with(Mode::Comment { star: false })),
            Mode::Slash => self.with(Mode::Code).named().code(byte),
            Mode::Comment { star } => Ok(self.with(match byte {
                b'/' if star => Mode::Code,
                _ => Mode::Comment { star: byte == b'*' },
            })),
            Mode::String { quote, escape } => {
                Ok(self.with(match string::advance(quote, escape, byte)? {
                    Some(escape) => Mode::String { quote, escape },
                    None => Mode::Code,
                }))
            }
            Mode::UrlStart => self.url_start(byte),
            Mode::Url { escape } => self.url(escape, byte),
        }
    }

    fn with(self, mode: Mode) -> Self {
        Self { mode, ..self }
    }

    /// The same place, after something of a selector or a name.
    fn named(self) -> Self {
        let part = match self.part {
            Part::Start => Part::Name,
            part => part,
        };
        Self { part, ..self }
    }

    fn code(self, byte: u8) -> Result<Self, RefusalKind> {
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' | 0x0C => Ok(self),
            b'/' => Ok(self.with(Mode::Slash)),
            b'"' | b'\'' => Ok(self.named().with(Mode::String {
                quote: byte,
                escape: Escape::None,
            })),
            b'@' if self.part == Part::Start => Ok(Self {
                part: Part::AtRule,
                ..self.with(Mode::Word(Word::EMPTY.with(byte)))
            }),
            // `<!--` is one token, behind which another word begins.
            b'!' => Ok(self.named().with(Mode::Word(Word::HIDDEN))),
            b'\\' => Ok(self.named().with(Mode::Word(Word {
                escape: true,
                ..Word::HIDDEN
            }))),
            byte if is_word_byte(byte) => Ok(self.named().with(Mode::Word(Word::EMPTY.with(byte)))),
            b'(' => self.named().open(Bracket::Round),
            b'[' => self.named().open(Bracket::Square),
            b')' => self.close(Bracket::Round),
            b']' => self.close(Bracket::Square),
            b'{' => self.open_block(),
            b'}' => self.close_block(),
            b';' => self.end_part(),
            b':' => Ok(self.colon()),
            _ => Ok(self.named()),
        }
    }

    fn word(self, word: Word, byte: u8) -> Result<Self, RefusalKind> {
        if word.escape {
            return match byte {
                b'\n' | b'\r' | 0x0C => Err(RefusalKind::CssLineEnd),
                _ if byte.is_ascii_hexdigit() => Err(RefusalKind::CssEscape),
                _ => Ok(self.with(Mode::Word(Word::HIDDEN))),
            };
        }
        match byte {
            b'\\' => Ok(self.with(Mode::Word(Word {
                escape: true,
                ..Word::HIDDEN
            }))),
            b'(' if word.hidden => Err(RefusalKind::CssFunctionAfterValue),
            b'(' if word.name.is("url") => Ok(self.open(Bracket::Round)?.with(Mode::UrlStart)),
            _ if is_word_byte(byte) => Ok(self.with(Mode::Word(word.with(byte)))),
            _ => self.with(Mode::Code).code(byte),
        }
    }

    fn url_start(self, byte: u8) -> Result<Self, RefusalKind> {
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' | 0x0C => Ok(self),
            b'"' | b'\'' => self.with(Mode::Code).code(byte),
            _ => self.url(false, byte),
        }
    }

    fn url(self, escape: bool, byte: u8) -> Result<Self, RefusalKind> {
        match byte {
            _ if escape => Ok(self.with(Mode::Url { escape: false })),
            b')' => self.with(Mode::Code).close(Bracket::Round),
            b'"' | b'\'' | b'(' => Err(RefusalKind::CssBrackets),
            _ => Ok(self.with(Mode::Url {
                escape: byte == b'\\',
            })),
        }
    }

    fn open(self, bracket: Bracket) -> Result<Self, RefusalKind> {
        let brackets = self.brackets.open(bracket)?;
        Ok(Self {
            brackets,
            ..self.with(Mode::Code)
        })
    }

    fn close(self, bracket: Bracket) -> Result<Self, RefusalKind> {
        let brackets = self.brackets.close(bracket)?;
        Ok(Self { brackets, ..self })
    }

    fn open_block(self) -> Result<Self, RefusalKind> {
        if self.valued {
            return Err(RefusalKind::CssBlockAfterValue);
        }
        let blocks = self.blocks.checked_add(1).ok_or(RefusalKind::TooDeep)?;
        Self { blocks, ..self }.end_part()
    }

    fn close_block(self) -> Result<Self, RefusalKind> {
        let blocks = self.blocks.checked_sub(1).ok_or(RefusalKind::CssBrackets)?;
        Self { blocks, ..self }.end_part()
    }

    /// A new part begins. Inside brackets browsers would read on to the end of the bracket.
    fn end_part(self) -> Result<Self, RefusalKind> {
        if self.brackets != Brackets::EMPTY {
            return Err(RefusalKind::CssBrackets);
        }
        Ok(Self {
            part: Part::Start,
            valued: false,
            ..self
        })
    }

    fn colon(self) -> Self {
        let is_declaration = self.part == Part::Name
            && self.brackets == Brackets::EMPTY
            && (self.blocks > 0 || !self.sheet);
        if is_declaration {
            Self {
                part: Part::Value,
                ..self
            }
        } else {
            self.named()
        }
    }

    pub(crate) fn place(self) -> Result<(Escaper, Self), RefusalKind> {
        match self.mode {
            Mode::Code => self.place_in_code(),
            Mode::String {
                escape: Escape::None,
                ..
            } => self.place_in_string(),
            Mode::Word(_) if self.part != Part::Value => Err(RefusalKind::CssSelector),
            Mode::Word(_) | Mode::Slash | Mode::String { .. } => Err(RefusalKind::PartialToken),
            Mode::Comment { .. } => Err(RefusalKind::CssComment),
            Mode::UrlStart | Mode::Url { .. } => Err(RefusalKind::CssUrl),
        }
    }

    fn place_in_code(self) -> Result<(Escaper, Self), RefusalKind> {
        match self.part {
            Part::Value => {
                let next = Self {
                    valued: true,
                    ..self.with(Mode::Word(Word::HIDDEN))
                };
                Ok((Escaper::CssValue, next))
            }
            Part::Start => Ok((Escaper::Css, self)),
            Part::Name | Part::AtRule => Err(RefusalKind::CssSelector),
        }
    }

    fn place_in_string(self) -> Result<(Escaper, Self), RefusalKind> {
        if self.part != Part::Value {
            return Err(RefusalKind::CssSelector);
        }
        if self.brackets != Brackets::EMPTY {
            return Err(RefusalKind::CssUrl);
        }
        let next = Self {
            valued: true,
            ..self
        };
        Ok((Escaper::CssString, next))
    }

    /// What the place is part of, in words, if it is more than the start of a rule.
    pub(crate) const fn noun(self) -> Option<&'static str> {
        match (self.mode, self.part) {
            (Mode::String { .. }, _) => Some("a string"),
            (Mode::Comment { .. }, _) => Some("a comment"),
            (Mode::UrlStart | Mode::Url { .. }, _) => Some("`url(…)`"),
            (_, Part::Name) => Some("a selector or the name of a property"),
            (_, Part::AtRule) => Some("an at-rule"),
            (_, Part::Value) => Some("the value of a property"),
            (_, Part::Start) => None,
        }
    }

    /// Whether an end tag here would cut a token.
    pub(crate) const fn is_open(self) -> bool {
        matches!(
            self.mode,
            Mode::Comment { .. } | Mode::String { .. } | Mode::UrlStart | Mode::Url { .. }
        )
    }

    /// Whether a template of CSS may end here.
    pub(crate) fn may_end(self) -> bool {
        let is_complete = matches!(self.mode, Mode::Code)
            || matches!(self.mode, Mode::Word(word) if !word.escape);
        is_complete
            && self.blocks == 0
            && self.brackets == Brackets::EMPTY
            && matches!(self.part, Part::Start | Part::Value)
    }
}

impl Word {
    const EMPTY: Self = Self {
        name: Name::EMPTY,
        escape: false,
        hidden: false,
    };

    /// A word that is not known whole.
    const HIDDEN: Self = Self {
        hidden: true,
        ..Self::EMPTY
    };

    /// A dot or a percent sign ends a number or begins a class: what follows is a name of its own.
    fn with(self, byte: u8) -> Self {
        let name = match byte {
            b'.' | b'%' => Name::EMPTY,
            _ => self.name.with(byte),
        };
        Self { name, ..self }
    }
}

fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'_' | b'-' | b'#' | b'.' | b'%' | b'@')
        || !byte.is_ascii()
}
