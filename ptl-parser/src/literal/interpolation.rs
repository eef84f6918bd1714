//! `{expr}` and `{expr:spec}` in literals.

use super::pieces::Pieces;
use super::{INTERPOLATION_LIMIT, Reader};
use crate::ascii::AsciiSet;
use crate::ast::{Expression, Fragment, Interpolation};
use crate::error::{Error, ErrorKind};
use crate::layout::Brackets;
use crate::lower;
use crate::scan::{Place, Scanner, Token, TokenKind};
use crate::span::Span;

const BACKSLASH_OR_END: AsciiSet = AsciiSet::of("\\}");
const QUOTES: AsciiSet = AsciiSet::of("\"'");

/// Where the parts of an interpolation are.
#[derive(Clone, Copy, Debug)]
struct Parts {
    /// What stands before the colon, or in all of the braces.
    expression: Span,
    spec: Option<Span>,
    /// The closing brace.
    close: usize,
}

impl Reader<'_> {
    /// Reads what the brace at `start` begins; where it ends.
    pub(super) fn brace(
        &mut self,
        start: usize,
        content: Span,
        is_raw: bool,
        pieces: &mut Pieces,
    ) -> usize {
        let rest = self.rest(start, content);
        for (doubled, brace) in [("{{", "{"), ("}}", "}")] {
            if rest.starts_with(doubled) {
                pieces.text(brace, start, 2);
                return start + 2;
            }
        }
        if rest.starts_with('}') {
            self.report(ErrorKind::LoneBrace, Span::new(start, start + 1));
            return start + 1;
        }
        self.interpolation(start, content, is_raw, pieces)
    }

    fn interpolation(
        &mut self,
        start: usize,
        content: Span,
        is_raw: bool,
        pieces: &mut Pieces,
    ) -> usize {
        let rest = self.rest(start, content);
        let brace = Span::new(start, start + 1);
        if !is_raw
            && let Some(backslash) = BACKSLASH_OR_END.find(rest)
            && rest
                .get(backslash..)
                .is_some_and(|rest| rest.starts_with('\\'))
        {
            let place = Span::new(start + backslash, start + backslash + 1);
            self.errors
                .push(Error::new(ErrorKind::BackslashInBraces, place).related(brace));
            return rest
                .find('}')
                .map_or(content.end, |close| start + close + 1);
        }
        let before = self.errors.len();
        let Some(parts) = self.parts(start, content) else {
            if self.errors.len() == before {
                self.report(ErrorKind::UnclosedInterpolation, brace);
            }
            return content.end;
        };
        let end = parts.close + 1;
        if let Some(value) = self.expression(parts, Span::new(start, end)) {
            let spec = parts.spec.map(|span| Fragment { span });
            pieces.value(Interpolation {
                span: Span::new(start, end),
                value,
                spec,
            });
        }
        end
    }

    /// Finds the end of the expression and of the braces; none if there is none.
    fn parts(&mut self, start: usize, content: Span) -> Option<Parts> {
        let mut scanner = Scanner::new(self.source.get(..content.end)?, start + 1);
        let mut brackets = Brackets::default();
        let mut spec = None;
        let close = loop {
            let Some(token) = scanner.next(Place::Expression) else {
                break None;
            };
            if brackets.is_empty() {
                if token.is(self.source, "}") {
                    break Some(token);
                }
                if token.is(self.source, ":") {
                    spec = Some(token);
                    break self.closing_brace(token.span.end, content);
                }
            }
            brackets.read(token, &mut scanner);
        };
        let is_broken = !scanner.errors.is_empty();
        self.errors.append(&mut scanner.errors);
        let close = close?.span.start;
        if is_broken {
            return None;
        }
        let expression_end = spec.map_or(close, |colon| colon.span.start);
        let spec = spec
            .map(|colon| Span::new(colon.span.end, close))
            .filter(|spec| spec.start < spec.end);
        Some(Parts {
            expression: self.trimmed(Span::new(start + 1, expression_end)),
            spec,
            close,
        })
    }

    /// The brace behind a spec.
    fn closing_brace(&mut self, start: usize, content: Span) -> Option<Token> {
        let rest = self.rest(start, content);
        let length = rest.find('}')?;
        if let Some(nested) = rest.get(..length).and_then(|spec| spec.find('{')) {
            let place = Span::new(start + nested, start + nested + 1);
            self.report(ErrorKind::BracesInSpec, place);
            return None;
        }
        Some(Token {
            kind: TokenKind::Close,
            span: Span::new(start + length, start + length + 1),
        })
    }

    fn expression(&mut self, parts: Parts, braces: Span) -> Option<Expression> {
        let text = parts.expression.of(self.source);
        if text.is_empty() {
            self.report(ErrorKind::EmptyInterpolation, braces);
            return None;
        }
        if let Some(kind) = python_form(text) {
            self.report(kind, parts.expression);
            return None;
        }
        if let Some(question) = lower::python_conditional(self.source, parts.expression) {
            self.report(ErrorKind::PythonConditional, question);
            return None;
        }
        if QUOTES.find(text).is_none() {
            return Some(Expression {
                span: parts.expression,
                literals: Vec::new(),
            });
        }
        if self.depth >= INTERPOLATION_LIMIT {
            self.report(
                ErrorKind::InterpolationsTooDeep {
                    limit: INTERPOLATION_LIMIT,
                },
                braces,
            );
            return None;
        }
        Some(lower::interpolated(
            self.source,
            parts.expression,
            self.depth + 1,
            self.errors,
        ))
    }

    /// `span` without white space around it.
    fn trimmed(&self, span: Span) -> Span {
        let text = span.of(self.source);
        let start = span.start + text.len() - text.trim_start().len();
        Span::new(start, start + text.trim().len())
    }
}

/// `{x=}` and `{x!r}`, which only Python knows.
fn python_form(text: &str) -> Option<ErrorKind> {
    if let Some(value) = text.strip_suffix('=')
        && !value.ends_with(['=', '<', '>', '!'])
    {
        return Some(ErrorKind::PythonDebug {
            value: value.trim().to_owned(),
        });
    }
    let value = ["!r", "!s", "!a"]
        .iter()
        .find_map(|conversion| text.strip_suffix(conversion))?;
    Some(ErrorKind::PythonConversion {
        value: value.trim().to_owned(),
    })
}
