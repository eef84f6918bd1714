//! What literals mean.

mod escape;
mod interpolation;
mod margin;
mod pieces;

use crate::ascii::AsciiSet;
use crate::ast::Literal;
use crate::error::{Error, ErrorKind};
use crate::scan::Delimiter;
use crate::span::Span;
use pieces::Pieces;

/// How deep literals may stand in the braces of literals.
pub(crate) const INTERPOLATION_LIMIT: usize = 4;

/// What the prefixes of literals are made of, and the names of macros around them.
const LETTERS: AsciiSet = AsciiSet::of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

/// One of the literals that stand side by side.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Segment {
    /// All of it: from the prefix, or from the macro's name on.
    pub(crate) span: Span,
    /// The string, with a prefix but without the macro around it.
    pub(crate) string: Span,
}

impl Segment {
    /// The letters in front of the quotes, or the name of the macro around them.
    fn prefix<'s>(&self, source: &'s str) -> &'s str {
        let text = self.span.of(source);
        text.get(..LETTERS.length_in(text)).unwrap_or_default()
    }

    /// Whether Rust itself reads this as a string.
    pub(crate) fn is_rust(&self, source: &str) -> bool {
        let quotes = self
            .string
            .of(source)
            .trim_start_matches('r')
            .trim_start_matches('#');
        matches!(self.prefix(source), "" | "r")
            && quotes.starts_with('"')
            && !quotes.starts_with("\"\"\"")
    }

    pub(crate) fn is_markup(&self, source: &str) -> bool {
        self.prefix(source).contains('h')
    }

    pub(crate) fn is_interpolated(&self, source: &str) -> bool {
        self.prefix(source).contains(['f', 'h'])
    }
}

/// The white space that every line of a text block loses.
///
/// None if `text` is no text block, or one that is taken verbatim. What stands in front of the closing quotes counts,
/// blank lines do not.
///
/// ```
/// assert_eq!(ptl_parser::margin("\"\"\"\n    one\n      two\n    \"\"\""), Some("    "));
/// assert_eq!(ptl_parser::margin("\"\"\"one\n    two\"\"\""), None);
/// ```
#[must_use]
pub fn margin(text: &str) -> Option<&str> {
    let letters = text.find(|character: char| !character.is_ascii_alphabetic())?;
    let is_raw = text.get(..letters)?.contains('r');
    let quoted = text.get(letters..)?;
    let delimiter = Delimiter::at(quoted, is_raw).filter(|delimiter| delimiter.is_block)?;
    let end = quoted.len().checked_sub(delimiter.length())?;
    let content = quoted.get(delimiter.length()..end)?;
    margin::of(content).map(|margin| margin.indentation)
}

/// Reads literals.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    pub(crate) source: &'a str,
    /// How many literals this one stands in.
    pub(crate) depth: usize,
    pub(crate) errors: &'a mut Vec<Error>,
}

impl<'a> Reader<'a> {
    /// Reads literals that stand side by side.
    pub(crate) fn literal(&mut self, span: Span, segments: &[Segment]) -> Literal {
        let mut pieces = Pieces::default();
        for segment in segments {
            self.segment(*segment, &mut pieces);
        }
        let source = self.source;
        Literal {
            span,
            is_markup: segments.iter().any(|segment| segment.is_markup(source)),
            is_interpolated: pieces.has_values()
                || segments
                    .iter()
                    .any(|segment| segment.prefix(source).contains('f')),
            pieces: pieces.finish(),
        }
    }

    fn segment(&mut self, segment: Segment, pieces: &mut Pieces) {
        let text = segment.string.of(self.source);
        let letters = LETTERS.length_in(text);
        let is_raw = text.get(..letters).unwrap_or_default().contains('r');
        let Some(delimiter) = Delimiter::at(text.get(letters..).unwrap_or_default(), is_raw) else {
            self.report(ErrorKind::Internal, segment.string);
            return;
        };
        let content = Span::new(
            segment.string.start + letters + delimiter.length(),
            segment.string.end.saturating_sub(delimiter.length()),
        );
        self.content(
            content,
            delimiter,
            segment.is_interpolated(self.source),
            pieces,
        );
    }

    /// Reads what stands between the quotes.
    fn content(
        &mut self,
        content: Span,
        delimiter: Delimiter,
        is_interpolated: bool,
        pieces: &mut Pieces,
    ) {
        let margin = if delimiter.is_block {
            margin::of(content.of(self.source))
        } else {
            None
        };
        let mut position = content.start;
        if let Some(margin) = margin {
            position += margin.opening;
            position += margin.length_in(self.rest(position, content));
        }
        let special = AsciiSet::of("\r")
            .with_if(!delimiter.is_raw, b'\\')
            .with_if(is_interpolated, b'{')
            .with_if(is_interpolated, b'}')
            .with_if(margin.is_some(), b'\n');
        while position < content.end {
            let rest = self.rest(position, content);
            let plain = special.find(rest).unwrap_or(rest.len());
            pieces.text(rest.get(..plain).unwrap_or_default(), position, plain);
            position += plain;
            let rest = rest.get(plain..).unwrap_or_default();
            match rest.chars().next() {
                None => {}
                Some('\\') => position += self.escape(rest, position, pieces),
                Some('{' | '}') => {
                    position = self.brace(position, content, delimiter.is_raw, pieces);
                }
                Some('\r') => position += 1,
                Some(line_end) => {
                    pieces.text("\n", position, 1);
                    position += line_end.len_utf8();
                    position +=
                        margin.map_or(0, |margin| margin.length_in(self.rest(position, content)));
                }
            }
        }
    }

    /// What is left of the content.
    fn rest(&self, position: usize, content: Span) -> &'a str {
        Span::new(position, content.end).of(self.source)
    }

    fn report(&mut self, kind: ErrorKind, span: Span) {
        self.errors.push(Error::new(kind, span));
    }
}
