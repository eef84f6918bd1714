//! Whether a logical line goes on in the next physical line.

use super::Layout;
use super::levels::{Step, step};
use super::line::Line;
use crate::error::{Error, ErrorKind};
use crate::scan::{Place, Token, TokenKind};
use crate::span::Span;

/// Operators that no statement begins with.
const BINARY: [&str; 23] = [
    "+", "/", "%", "^", "=", "==", "!=", "<=", ">=", ">", "&&", "||", "?", "+=", "-=", "*=", "/=",
    "%=", "^=", "&=", "|=", "=>", ",",
];

/// Operators that are binary if they begin a line that is deeper than it may be.
const EITHER: [&str; 7] = ["-", "*", "&", "|", "<", "as", ".."];

/// Operators that want something behind them.
const UNFINISHED: [&str; 25] = [
    "+", "-", "*", "/", "%", "^", "=", "==", "!=", "<=", ">=", "<", "&&", "||", "&", "+=", "-=",
    "*=", "/=", "%=", "^=", "&=", "|=", ",", "as",
];

impl Layout<'_> {
    /// Whether the line's end that was just read ends the logical line.
    pub(super) fn ends_line(&mut self, line: &mut Line<'_>) -> bool {
        if !self.brackets.is_empty() {
            return self.is_recovering && self.gives_up_brackets();
        }
        if line.ends_in_colon {
            return true;
        }
        let Some((token, white_space, behind)) = self.peek_line() else {
            self.check_line_end(line);
            return true;
        };
        let is_deeper = self.is_deeper(white_space);
        let text = token.text(self.source);
        if text == "." && behind.is_some_and(|name| name.kind == TokenKind::Word) {
            if !is_deeper && !line.is_chain {
                self.report(Error::new(ErrorKind::ChainNotDeeper, token.span));
            }
            line.is_chain = true;
            return false;
        }
        let is_symbol = matches!(token.kind, TokenKind::Symbol | TokenKind::Word);
        if is_symbol && (BINARY.contains(&text) || (is_deeper && EITHER.contains(&text))) {
            let kind = ErrorKind::OperatorAtLineStart {
                operator: text.to_owned(),
            };
            self.report(Error::new(kind, token.span));
            return false;
        }
        !(self.check_line_end(line) && is_deeper)
    }

    /// Reports an operator at the line's end; whether there is one.
    pub(super) fn check_line_end(&mut self, line: &Line<'_>) -> bool {
        let operator = line.last.text(self.source);
        let is_unfinished = matches!(line.last.kind, TokenKind::Symbol | TokenKind::Word)
            && line.length > 1
            && line.head != "from"
            && UNFINISHED.contains(&operator);
        if is_unfinished {
            let kind = ErrorKind::OperatorAtLineEnd {
                operator: operator.to_owned(),
            };
            self.report(Error::new(kind, line.last.span));
        }
        is_unfinished
    }

    /// Whether the next line shows that the open brackets were never closed: what is inside brackets is written deeper
    /// than the line where they began.
    fn gives_up_brackets(&mut self) -> bool {
        let Some((token, white_space, _)) = self.peek_line() else {
            return true;
        };
        let continues = token.kind == TokenKind::Close || token.is(self.source, ".");
        !continues && !self.is_deeper(white_space)
    }

    pub(super) fn is_followed_by_deeper_line(&mut self) -> bool {
        self.peek_line()
            .is_some_and(|(_, white_space, _)| self.is_deeper(white_space))
    }

    /// Whether a line with this white space is deeper than those of the innermost block.
    pub(super) fn is_deeper(&self, white_space: Span) -> bool {
        let level = self.levels.last().map_or("", |level| level.indentation);
        step(white_space.of(self.source), level) == Step::Deeper
    }

    /// The first token of the next line that has one, the white space before it, and the token behind it.
    pub(super) fn peek_line(&mut self) -> Option<(Token, Span, Option<Token>)> {
        let bookmark = self.scanner.bookmark();
        let line = self.indented_token();
        let behind = line.and_then(|(token, _)| {
            token
                .is(self.source, ".")
                .then(|| self.scanner.next(Place::Expression))
                .flatten()
        });
        self.scanner.rewind(bookmark);
        line.map(|(token, white_space)| (token, white_space, behind))
    }

    /// The last character so far, to point at what is missing behind it.
    pub(super) fn last_character(&self) -> Span {
        Span::new(0, self.end).last_character(self.source)
    }
}

#[cfg(test)]
mod tests {
    use crate::{ErrorKind, parse};

    #[test]
    fn an_operator_at_the_end_of_the_file_is_one_at_the_end_of_its_line() {
        for end in ["", "\n", "\n\n", " // and"] {
            let parsed = parse(&format!("template a(x: u8):\n    x +{end}"));
            let kinds: Vec<_> = parsed.errors.into_iter().map(|error| error.kind).collect();
            let operator = "+".to_owned();
            assert_eq!(
                kinds,
                [ErrorKind::OperatorAtLineEnd { operator }],
                "{end:?}"
            );
        }
    }
}
