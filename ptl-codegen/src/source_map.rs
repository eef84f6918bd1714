//! Where in a template the pieces of printed Rust come from.

use std::fmt;
use std::str::FromStr;

use ptl_parser::Span;

/// Where in a template the pieces of printed Rust come from.
///
/// As text it is a line for each piece: the range of bytes in the Rust, that in the template, and `=` where both say
/// the very same.
///
/// ```
/// use ptl_codegen::{Options, Source, compile_source, print_with_map};
/// use ptl_parser::Span;
///
/// let template = "template hello(name: &str):\n    'Hello, '\n    name\n";
/// let source = Source::from_text(template.to_owned());
/// let options = Options::new(quote::quote!(::ptl));
/// let (rust, map) = print_with_map(&compile_source(&source, &options), &source, &options, "hello.ptl");
///
/// let start = rust.rfind("&name").unwrap() + 1;
/// let place = map.locate(Span::new(start, start + 4)).unwrap();
/// assert_eq!(place.span, Span::new(template.len() - 5, template.len() - 1));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceMap {
    /// In the order of the Rust, without overlaps.
    pieces: Vec<Piece>,
}

/// A piece of the Rust text that stands for a piece of the template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) printed: Span,
    pub(crate) template: Span,
    /// Whether both say the very same.
    pub(crate) is_exact: bool,
}

/// What [`SourceMap::locate`] finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MappedSpan {
    /// The bytes of the template.
    pub span: Span,
    /// Whether the same text stands in both places, so that what replaces the one can replace the other.
    pub is_exact: bool,
}

impl SourceMap {
    /// Adds pieces behind all others.
    pub(crate) fn extend(&mut self, pieces: impl IntoIterator<Item = Piece>) {
        self.pieces.extend(pieces);
    }

    /// Adds a piece behind all others, which stands for a place of the template without being its text.
    pub fn push_made_for(&mut self, template: Span, printed: Span) {
        self.extend([Piece {
            printed,
            template,
            is_exact: false,
        }]);
    }

    /// The place in the template that a range of the Rust text was made from: all that its pieces were made from. None
    /// where the Rust belongs to no place in particular.
    #[must_use]
    pub fn locate(&self, printed: Span) -> Option<MappedSpan> {
        if printed.start >= printed.end {
            return self.locate_point(printed.start);
        }
        let first = self
            .pieces
            .partition_point(|piece| piece.printed.end <= printed.start);
        let last = self
            .pieces
            .partition_point(|piece| piece.printed.start < printed.end);
        match self.pieces.get(first..last)? {
            [] => None,
            [piece] => Some(piece.locate(printed)),
            pieces => {
                let places = pieces.iter().map(|piece| piece.locate(printed).span);
                let start = places.clone().map(|span| span.start).min()?;
                let end = places.map(|span| span.end).max()?;
                Some(MappedSpan {
                    span: Span::new(start, end),
                    is_exact: false,
                })
            }
        }
    }

    /// The place between two characters, where something may be put in.
    fn locate_point(&self, point: usize) -> Option<MappedSpan> {
        let first = self
            .pieces
            .partition_point(|piece| piece.printed.end < point);
        let mut touching = self.pieces.get(first..)?.iter().take(2);
        let piece = touching.find(|piece| {
            piece.is_exact && piece.printed.start <= point && point <= piece.printed.end
        })?;
        Some(piece.locate(Span::new(point, point)))
    }
}

impl Piece {
    /// The place of the part of this piece that `printed` covers.
    fn locate(self, printed: Span) -> MappedSpan {
        if !self.is_exact {
            return MappedSpan {
                span: self.template,
                is_exact: false,
            };
        }
        let start = printed.start.max(self.printed.start) - self.printed.start;
        let end = printed.end.min(self.printed.end) - self.printed.start;
        MappedSpan {
            span: Span::new(self.template.start + start, self.template.start + end),
            is_exact: self.printed.contains(printed),
        }
    }
}

impl fmt::Display for SourceMap {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Piece {
            printed,
            template,
            is_exact,
        } in &self.pieces
        {
            let mark = if *is_exact { " =" } else { "" };
            writeln!(
                formatter,
                "{} {} {} {}{mark}",
                printed.start, printed.end, template.start, template.end
            )?;
        }
        Ok(())
    }
}

/// Says that a text is no [`SourceMap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotASourceMap;

impl fmt::Display for NotASourceMap {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("this is no source map of PTL")
    }
}

impl std::error::Error for NotASourceMap {}

impl FromStr for SourceMap {
    type Err = NotASourceMap;

    fn from_str(text: &str) -> Result<Self, NotASourceMap> {
        let pieces = text.lines().map(|line| piece(line).ok_or(NotASourceMap));
        let pieces: Vec<Piece> = pieces.collect::<Result<_, _>>()?;
        let is_in_order = pieces
            .windows(2)
            .all(|pair| matches!(pair, [one, other] if one.printed.end <= other.printed.start));
        if is_in_order {
            Ok(Self { pieces })
        } else {
            Err(NotASourceMap)
        }
    }
}

fn piece(line: &str) -> Option<Piece> {
    let mut words = line.split(' ');
    let mut span = || {
        let start = words.next()?.parse().ok()?;
        let end = words.next()?.parse().ok()?;
        (start <= end).then_some(Span::new(start, end))
    };
    let (printed, template) = (span()?, span()?);
    let is_exact = match words.next() {
        None => false,
        Some("=") if printed.end - printed.start == template.end - template.start => true,
        Some(_) => return None,
    };
    Some(Piece {
        printed,
        template,
        is_exact,
    })
}

#[cfg(test)]
mod tests;
