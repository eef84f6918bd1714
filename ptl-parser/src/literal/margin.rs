//! The white space that a text block has only because it is indented as the code around it.

/// What is taken away from a text block whose opening quotes end their line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Margin<'s> {
    /// How long the rest of the opening quotes' line is, its end included.
    pub(super) opening: usize,
    pub(super) indentation: &'s str,
}

/// The margin of a text block with this content; none if the block begins behind its opening quotes.
pub(super) fn of(content: &str) -> Option<Margin<'_>> {
    let (first, lines) = content.split_once('\n')?;
    if !first.trim_matches([' ', '\t', '\r']).is_empty() {
        return None;
    }
    let mut indentation: Option<&str> = None;
    let mut lines_left = lines.split('\n').peekable();
    while let Some(line) = lines_left.next() {
        let white_space = line.get(..white_space_length(line)).unwrap_or_default();
        let is_last = lines_left.peek().is_none();
        let is_blank = line.trim_matches([' ', '\t', '\r']).is_empty();
        if is_last || !is_blank {
            indentation =
                Some(indentation.map_or(white_space, |common| common_start(common, white_space)));
        }
    }
    Some(Margin {
        opening: first.len() + 1,
        indentation: indentation.unwrap_or_default(),
    })
}

impl Margin<'_> {
    /// How much of the margin `line` begins with: all of it, unless the line is blank.
    pub(super) fn length_in(&self, line: &str) -> usize {
        common_start(self.indentation, line).len()
    }
}

fn white_space_length(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

fn common_start<'s>(one: &'s str, other: &str) -> &'s str {
    let length = one
        .bytes()
        .zip(other.bytes())
        .take_while(|(one, other)| one == other)
        .count();
    one.get(..length).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn the_line_of_the_closing_quotes_counts() {
        assert_eq!(
            of("\n    a\n  ").map(|margin| margin.indentation),
            Some("  ")
        );
    }

    #[test]
    fn blank_lines_do_not_count() {
        assert_eq!(
            of("\n    a\n\n  \r\n    b\n    ").map(|margin| margin.indentation),
            Some("    ")
        );
    }

    #[test]
    fn tabs_and_spaces_have_nothing_in_common() {
        assert_eq!(
            of("\n\ta\n    b").map(|margin| margin.indentation),
            Some("")
        );
    }

    #[test]
    fn text_behind_the_quotes_makes_the_block_verbatim() {
        assert_eq!(of("a\n    b\n"), None);
    }
}
