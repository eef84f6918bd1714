//! Lines to structure.
//!
//! Layout is read ahead of the grammar, which sees the result as marks in the text. So the grammar needs to know
//! nothing of white space, and what is wrong with the layout gets messages that a grammar could not give.

mod brackets;
mod continuation;
mod indentation;
mod item;
mod levels;
mod line;
mod marked;
mod quotes;

pub(crate) use brackets::Brackets;
pub(crate) use marked::{DEDENT, INDENT, ITEM, Marked, NEWLINE};

use crate::error::{Error, ErrorKind};
use crate::lines::{LineKind, LogicalLine};
use crate::scan::{BLANKS, Place, Scanner, Token, TokenKind, check_characters};
use crate::span::Span;
use item::Beginning;
use levels::{Content, Level};
use line::{Lead, Line};
use marked::REPORTED;

/// How deep blocks may nest.
pub(crate) const BLOCK_LIMIT: usize = 64;

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Marks the structure of `source`, and finds what is wrong with its layout and its tokens.
pub(crate) fn read(source: &str) -> (Marked, Vec<Error>) {
    let mut layout = Layout::new(source);
    layout.module();
    let errors = layout.errors();
    (layout.copy, errors)
}

/// The logical lines of `source`.
pub(crate) fn lines(source: &str) -> Result<Vec<LogicalLine>, Vec<Error>> {
    let mut layout = Layout::new(source);
    layout.record.get_or_insert_default();
    layout.module();
    let errors = layout.errors();
    if errors.is_empty() {
        Ok(layout.record.unwrap_or_default())
    } else {
        Err(errors)
    }
}

/// How lines begin that were meant for another template language, or as markup.
const FOREIGN: [&str; 4] = ["{%", "{{", "{#", "<"];

/// A line that promises a block.
#[derive(Clone, Copy, Debug)]
struct Promise {
    /// The line.
    head: Span,
    content: Content,
}

#[derive(Debug)]
struct Layout<'s> {
    source: &'s str,
    scanner: Scanner<'s>,
    brackets: Brackets,
    levels: Vec<Level<'s>>,
    /// What the grammar will read.
    copy: Marked,
    /// The lines so far, if they are wanted.
    record: Option<Vec<LogicalLine>>,
    /// Where the last token that is no comment ended. Marks stand there, so that blocks end with their last line and
    /// not behind the comments after it.
    end: usize,
    promise: Option<Promise>,
    /// Whether the line before begins like other template languages' tags or like markup: what is indented below it
    /// is no mistake of its own.
    follows_foreign_line: bool,
    /// Whether a bracket was found open at the end of the file, so that lines are looked at for where to give it up.
    is_recovering: bool,
}

impl<'s> Layout<'s> {
    fn new(source: &'s str) -> Self {
        Self {
            source,
            scanner: Scanner::new(source, 0),
            brackets: Brackets::default(),
            levels: Vec::new(),
            copy: Marked::default(),
            record: None,
            end: 0,
            promise: None,
            follows_foreign_line: false,
            is_recovering: false,
        }
    }

    /// Reads everything.
    fn module(&mut self) {
        while let Some((token, white_space)) = self.next_line() {
            if let Some(white_space) = white_space {
                self.indent(token, white_space);
            }
            self.line(token);
        }
        if let Some(promise) = self.promise.take() {
            let colon = promise.head.last_character(self.source);
            self.report(Error::new(
                ErrorKind::ExpectedBlock { is_last: true },
                colon,
            ));
            self.mark_empty_block();
        }
        while self.levels.len() > 1 {
            self.leave();
        }
    }

    fn errors(&mut self) -> Vec<Error> {
        let mut errors = std::mem::take(&mut self.scanner.errors);
        errors.extend(check_characters(self.source));
        errors
    }

    /// The first token of the next logical line, and the white space before it unless it follows another line's end
    /// on the same physical line.
    fn next_line(&mut self) -> Option<(Token, Option<Span>)> {
        self.scanner.is_broken = false;
        let (token, white_space) = self.indented_token()?;
        let between = Span::new(self.end, token.span.start).of(self.source);
        let begins_line = self.levels.is_empty() || between.contains('\n');
        Some((token, begins_line.then_some(white_space)))
    }

    /// The next token that is no comment, and the white space that its line begins with. A comment of several lines
    /// belongs to the line that it begins in.
    fn indented_token(&mut self) -> Option<(Token, Span)> {
        let mut first = None;
        loop {
            let token = self.scanner.next(Place::Statement)?;
            match token.kind {
                TokenKind::LineBreak => first = None,
                TokenKind::Comment => first = first.or(Some(token)),
                _ => return Some((token, self.white_space_before(first.unwrap_or(token)))),
            }
        }
    }

    /// The white space at the start of the line that `token` stands in.
    fn white_space_before(&self, token: Token) -> Span {
        let before = self.source.get(..token.span.start).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |line_end| line_end + 1);
        let line = before.get(start..).unwrap_or_default();
        let mark = if line.starts_with(BYTE_ORDER_MARK) {
            BYTE_ORDER_MARK.len_utf8()
        } else {
            0
        };
        let start = start + mark;
        let line = before.get(start..).unwrap_or_default();
        Span::new(start, start + BLANKS.length_in(line))
    }

    /// Reads the logical line that `first` begins.
    fn line(&mut self, first: Token) {
        self.end = first.span.end;
        self.brackets.clear();
        if matches!(first.kind, TokenKind::OuterDoc | TokenKind::InnerDoc) {
            self.record_line(LineKind::Doc, first);
            if !self.is_too_deep() {
                self.copy.doc(self.source, first);
            }
            return;
        }
        if first.is(self.source, "#") {
            return self.attribute(first);
        }
        let words = self.leading_words(first);
        match self.beginning(first, words) {
            Beginning::Item(ending) => self.item(first, ending),
            Beginning::Line => self.statement(first, words),
        }
    }

    /// Reads an attribute, which belongs to whatever follows it.
    fn attribute(&mut self, first: Token) {
        let length = self.copy.length();
        self.record_line(LineKind::Attribute, first);
        self.copy.token(self.source, first);
        self.end = first.span.end;
        while let Some(token) = self.scanner.next_significant(Place::Item) {
            self.record_token(token);
            self.brackets.read(token, &mut self.scanner);
            self.copy.token(self.source, token);
            self.end = token.span.end;
            if self.brackets.is_empty() && !token.is(self.source, "!") {
                break;
            }
        }
        if self.scanner.is_broken || !self.brackets.is_empty() {
            self.report_unclosed();
            self.copy.truncate(length);
            self.mark_verbatim(REPORTED, first.span.to(Span::new(self.end, self.end)));
            self.mark(NEWLINE);
        }
    }

    /// Reads a statement, a head, or what is meant as one.
    fn statement(&mut self, first: Token, words: [&'s str; 3]) {
        let bookmark = self.scanner.bookmark();
        let length = self.copy.length();
        self.record_line(LineKind::Statements, first);
        let mut line = Line::new(first, words);
        self.brackets.read(first, &mut self.scanner);
        line.read(first, self.source, &self.brackets);
        self.copy.token(self.source, first);
        self.end = first.span.end;
        loop {
            let Some(token) = self.scanner.next(line.place()) else {
                // A file may end without the end of a line.
                if self.brackets.is_empty() {
                    self.check_line_end(&line);
                }
                break;
            };
            match token.kind {
                TokenKind::Comment => {}
                TokenKind::LineBreak => {
                    if self.ends_line(&mut line) {
                        break;
                    }
                }
                TokenKind::OuterDoc | TokenKind::InnerDoc => self.misplaced_doc(token),
                _ => {
                    self.record_token(token);
                    self.brackets.read(token, &mut self.scanner);
                    line.read(token, self.source, &self.brackets);
                    self.copy.token(self.source, token);
                    self.end = token.span.end;
                }
            }
        }
        if !self.brackets.is_empty() && !self.is_recovering && !self.brackets.is_excessive() {
            self.is_recovering = true;
            self.scanner.rewind(bookmark);
            self.brackets.clear();
            self.copy.truncate(length);
            return self.statement(first, words);
        }
        self.report_unclosed();
        if self.is_too_deep() || self.scanner.is_broken {
            self.copy.truncate(length);
        }
        self.end_statement(&line);
    }

    fn end_statement(&mut self, line: &Line<'_>) {
        let span = line.first.span.to(line.last.span);
        if self.scanner.is_broken {
            self.explain_broken(line, span);
            self.mark_verbatim(REPORTED, span);
        }
        let rest = self.source.get(span.start..).unwrap_or_default();
        self.follows_foreign_line = FOREIGN.iter().any(|start| rest.starts_with(start));
        let misses_colon = !line.ends_in_colon && self.misses_colon(line);
        if misses_colon {
            let head = line.head.to_owned();
            self.report(Error::new(
                ErrorKind::MissingColon { head },
                span.last_character(self.source),
            ));
            self.mark(':');
        }
        if line.ends_in_colon || misses_colon {
            let is_methods = line.lead == Lead::Methods;
            let content = if is_methods {
                Content::Members
            } else {
                Content::Statements
            };
            self.promise = Some(Promise {
                head: span,
                content,
            });
        } else {
            self.mark(NEWLINE);
        }
    }

    /// Gives the cause of broken tokens instead of every consequence, where it is known.
    fn explain_broken(&mut self, line: &Line<'_>, span: Span) {
        let head_line = span.first_line(self.source);
        let is_head = matches!(line.lead, Lead::Head | Lead::Template) && !line.has_colon;
        let cause = if is_head && head_line.of(self.source).ends_with('{') {
            let head = line.head.to_owned();
            Error::new(
                ErrorKind::RustBlock { head },
                head_line.last_character(self.source),
            )
        } else if let Some(brace) = quotes::cut_braces(self.source, span) {
            Error::new(ErrorKind::UnclosedInterpolation, brace)
        } else {
            return;
        };
        self.scanner
            .errors
            .retain(|error| error.span.start < span.start);
        self.report(cause);
    }

    /// Whether the line is a head without a colon, which a deeper line follows.
    fn misses_colon(&mut self, line: &Line<'_>) -> bool {
        let is_head = match line.lead {
            Lead::Template | Lead::Head => !line.has_colon,
            Lead::Methods => true,
            Lead::Let => line.length == 2,
            Lead::Other => false,
        };
        is_head && !line.last.is(self.source, "}") && self.is_followed_by_deeper_line()
    }

    /// A bracket that is still open where the line ends was never closed.
    fn report_unclosed(&mut self) {
        if let Some(open) = self.brackets.innermost()
            && !self.brackets.is_excessive()
        {
            let bracket = open.text(self.source).chars().next().unwrap_or_default();
            self.scanner
                .report(ErrorKind::UnclosedBracket(bracket), open.span);
        }
    }

    fn misplaced_doc(&mut self, token: Token) {
        let marker = Span::new(token.span.start, token.span.start + 3);
        self.report(Error::new(ErrorKind::DocBehindCode, marker));
    }

    fn report(&mut self, error: Error) {
        self.scanner.errors.push(error);
    }

    /// Notes that a logical line begins.
    fn record_line(&mut self, kind: LineKind, first: Token) {
        let depth = self.levels.len().saturating_sub(1);
        if let Some(lines) = &mut self.record {
            lines.push(LogicalLine {
                kind,
                depth,
                tokens: vec![first],
            });
        }
    }

    /// Notes another token of the logical line.
    fn record_token(&mut self, token: Token) {
        let line = self.record.as_mut().and_then(|lines| lines.last_mut());
        if let Some(line) = line {
            line.tokens.push(token);
        }
    }

    /// Adds a mark behind the last token.
    fn mark(&mut self, mark: char) {
        if !self.is_too_deep() {
            self.copy.mark(mark, self.end);
        }
    }

    /// Adds a line or item as it stands, behind a mark.
    fn mark_verbatim(&mut self, mark: char, span: Span) {
        if !self.is_too_deep() {
            self.copy.mark(mark, span.start);
            self.copy.verbatim(self.source, span);
        }
    }
}
