//! A text as its tokens, its comments and its tree, and when two texts are the same program.

use crate::gap::{Comment, Gap};
use crate::join::would_join;
use crate::parts::{self, Part};
use crate::text_block;
use ptl_parser::ast::{Entry, Module};
use ptl_parser::{Error, LogicalLine, Span, Token};

/// A text that was read.
#[derive(Debug)]
pub(crate) struct Program<'s> {
    pub(crate) source: &'s str,
    pub(crate) lines: Vec<LogicalLine>,
    pub(crate) parts: Vec<Part>,
    pub(crate) module: Module,
}

/// Something at the level of the module.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EntryPlace {
    /// Where it begins, docs and attributes included.
    pub(crate) start: usize,
    /// Whether it is an import or ends in a semicolon, and so may stand close to its like.
    pub(crate) is_declaration: bool,
}

impl<'s> Program<'s> {
    /// Reads a text.
    pub(crate) fn read(source: &'s str) -> Result<Self, Vec<Error>> {
        let parsed = ptl_parser::parse(source);
        if !parsed.errors.is_empty() {
            return Err(parsed.errors);
        }
        Ok(Self {
            source,
            lines: ptl_parser::lines(source)?,
            parts: parts::of(&parsed.module),
            module: parsed.module,
        })
    }

    /// The entries of the module, in order.
    pub(crate) fn entries(&self) -> Vec<EntryPlace> {
        let entries = self.module.entries.iter();
        entries
            .map(|entry| {
                let (span, is_declaration) = match entry {
                    Entry::Import(import) => (import.span, true),
                    Entry::Template(template) => (template.span, false),
                    Entry::Methods(methods) => (methods.span, false),
                    Entry::Item(item) => (item.span, item.span.of(self.source).ends_with(';')),
                };
                EntryPlace {
                    start: span.start,
                    is_declaration,
                }
            })
            .collect()
    }

    /// Whether nothing but white space tells the two apart: lines have the same depth and the same tokens, comments
    /// the same words and places, and the trees the same parts.
    pub(crate) fn is_same_as(&self, other: &Program<'_>) -> bool {
        self.has_same_lines(other) && self.has_same_comments(other) && self.has_same_parts(other)
    }

    fn has_same_lines(&self, other: &Program<'_>) -> bool {
        self.lines.len() == other.lines.len()
            && self.lines.iter().zip(&other.lines).all(|(one, two)| {
                one.kind == two.kind
                    && one.depth == two.depth
                    && self.has_same_tokens(&one.tokens, other, &two.tokens)
            })
    }

    fn has_same_tokens(&self, ours: &[Token], other: &Program<'_>, theirs: &[Token]) -> bool {
        ours.len() == theirs.len()
            && ours.iter().zip(theirs).all(|(one, two)| {
                let (one_text, two_text) = (one.text(self.source), two.text(other.source));
                one.kind == two.kind
                    && (one_text == two_text || text_block::are_equal(one_text, two_text))
            })
            && self.joints(ours).eq(other.joints(theirs))
    }

    /// For each token behind the first, whether it makes one of Rust's together with the token before it.
    fn joints<'a>(&'a self, tokens: &'a [Token]) -> impl Iterator<Item = bool> + 'a {
        let pairs = tokens.iter().zip(tokens.iter().skip(1));
        pairs.map(|(one, two)| {
            one.span.end == two.span.start
                && would_join(one.text(self.source), two.text(self.source))
        })
    }

    fn has_same_comments(&self, other: &Program<'_>) -> bool {
        let (ours, theirs) = (self.comments(), other.comments());
        ours.len() == theirs.len()
            && ours
                .into_iter()
                .zip(theirs)
                .all(|(one, two)| one.0 == two.0 && comment_lines(one.1) == comment_lines(two.1))
    }

    /// Every comment, with the number of tokens before it.
    fn comments(&self) -> Vec<(usize, Comment<'s>)> {
        let mut comments = Vec::new();
        let mut end = 0;
        let tokens = self.lines.iter().flat_map(|line| &line.tokens);
        let spans = tokens.map(|token| token.span);
        let behind = Span::new(self.source.len(), self.source.len());
        for (index, span) in spans.chain([behind]).enumerate() {
            let gap = Gap::of(self.source, Span::new(end, span.start));
            comments.extend(gap.comments.into_iter().map(|comment| (index, comment)));
            end = span.end;
        }
        comments
    }

    fn has_same_parts(&self, other: &Program<'_>) -> bool {
        self.parts.len() == other.parts.len() && self.part_places().eq(other.part_places())
    }

    /// The kind of each part, and how many tokens begin before it and before its end.
    fn part_places(&self) -> impl Iterator<Item = (parts::PartKind, usize, usize)> {
        let tokens = self.lines.iter().flat_map(|line| &line.tokens);
        let starts: Vec<usize> = tokens.map(|token| token.span.start).collect();
        self.parts.iter().map(move |part| {
            let before = |offset| starts.partition_point(|start| *start < offset);
            (part.kind, before(part.span.start), before(part.span.end))
        })
    }
}

/// The lines of a comment without the white space around them, unless that means something.
fn comment_lines(comment: Comment<'_>) -> Vec<&str> {
    let lines = comment.text.split('\n');
    if comment.is_doc() {
        lines.collect()
    } else {
        lines.map(str::trim).collect()
    }
}
