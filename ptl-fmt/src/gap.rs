//! What lies between two tokens: white space and comments.

use ptl_parser::Span;

/// How many blanks a tab counts for.
const TAB_WIDTH: usize = 4;

/// White space in front of something.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct White<'s> {
    /// How many lines end in it.
    pub(crate) breaks: usize,
    /// What stands behind the last of these.
    pub(crate) blanks: &'s str,
}

impl White<'_> {
    /// How wide the blanks are.
    pub(crate) fn width(self) -> usize {
        width(self.blanks)
    }
}

/// A comment, without white space at the end of its lines that means nothing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Comment<'s> {
    pub(crate) before: White<'s>,
    pub(crate) text: &'s str,
}

impl<'s> Comment<'s> {
    /// Whether rustdoc reads it, so that the white space in it has a meaning.
    pub(crate) fn is_doc(self) -> bool {
        ["///", "//!", "/**", "/*!"]
            .iter()
            .any(|start| self.text.starts_with(start))
    }

    /// The first line, and the others.
    pub(crate) fn lines(self) -> (&'s str, impl Iterator<Item = &'s str>) {
        let mut lines = self.text.split('\n');
        (lines.next().unwrap_or_default(), lines)
    }
}

/// What lies between two tokens.
#[derive(Debug, Default)]
pub(crate) struct Gap<'s> {
    pub(crate) comments: Vec<Comment<'s>>,
    /// The white space behind the last comment.
    pub(crate) white: White<'s>,
}

impl<'s> Gap<'s> {
    /// Reads the gap at `span`.
    pub(crate) fn of(source: &'s str, span: Span) -> Self {
        let mut gap = Self::default();
        let mut rest = span.of(source);
        loop {
            let (white, behind) = white(rest);
            let Some((text, behind)) = comment(behind) else {
                gap.white = white;
                return gap;
            };
            gap.comments.push(Comment {
                before: white,
                text,
            });
            rest = behind;
        }
    }
}

/// How wide white space looks.
pub(crate) fn width(blanks: &str) -> usize {
    blanks
        .chars()
        .map(|blank| if blank == '\t' { TAB_WIDTH } else { 1 })
        .sum()
}

/// The white space that `text` begins with, and the rest.
fn white(text: &str) -> (White<'_>, &str) {
    // The scanner takes a byte order mark for white space, wherever it stands.
    let rest = text.trim_start_matches(|blank: char| blank.is_whitespace() || blank == '\u{FEFF}');
    let white = text.get(..text.len() - rest.len()).unwrap_or_default();
    let blanks = white.rsplit('\n').next().unwrap_or_default();
    let breaks = white.matches('\n').count();
    (White { breaks, blanks }, rest)
}

/// The comment that `text` begins with, and the rest.
fn comment(text: &str) -> Option<(&str, &str)> {
    let length = if text.starts_with("/*") {
        block_comment_length(text)
    } else {
        text.find('\n').unwrap_or(text.len())
    };
    let (comment, rest) = text.split_at_checked(length)?;
    if comment.is_empty() {
        return None;
    }
    // Markdown knows a meaning for blanks at the end of a line.
    let is_line_of_docs = comment.starts_with("///") || comment.starts_with("//!");
    let comment = if is_line_of_docs {
        comment
    } else {
        comment.trim_end()
    };
    Some((comment, rest))
}

/// How long the nested comment at the start of `text` is.
fn block_comment_length(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut position = 0;
    while let Some(rest) = text.get(position..) {
        let Some(next) = rest.find(['/', '*']) else {
            break;
        };
        position += next;
        let rest = rest.get(next..).unwrap_or_default();
        if rest.starts_with("/*") {
            depth += 1;
            position += 2;
        } else if rest.starts_with("*/") {
            depth = depth.saturating_sub(1);
            position += 2;
            if depth == 0 {
                return position;
            }
        } else {
            position += 1;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::Gap;
    use ptl_parser::Span;

    #[test]
    fn comments_and_the_lines_before_them() {
        let source = " // one  \n\n\t/* two /* three */\n */ /// four \n  ";
        let gap = Gap::of(source, Span::new(0, source.len()));
        let found: Vec<_> = gap
            .comments
            .iter()
            .map(|comment| (comment.before.breaks, comment.before.width(), comment.text))
            .collect();
        assert_eq!(
            found,
            [
                (0, 1, "// one"),
                (2, 4, "/* two /* three */\n */"),
                (0, 1, "/// four "),
            ]
        );
        assert_eq!((gap.white.breaks, gap.white.blanks), (1, "  "));
    }
}
