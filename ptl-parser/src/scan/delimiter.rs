//! The ends of literals.

/// How a literal begins, which decides how it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Delimiter {
    /// `'` or `"`.
    pub(crate) quote: char,
    /// Whether it is a text block, with three quotes.
    pub(crate) is_block: bool,
    /// Whether a backslash is just a backslash.
    pub(crate) is_raw: bool,
    /// How many `#` stand around the quotes.
    pub(crate) hashes: usize,
}

impl Delimiter {
    /// The delimiter that `text` begins with, hashes included; none if `text` does not begin with one.
    pub(crate) fn at(text: &str, is_raw: bool) -> Option<Self> {
        let hashes = if is_raw {
            text.bytes().take_while(|&byte| byte == b'#').count()
        } else {
            0
        };
        let quotes = text.get(hashes..)?;
        let quote = quotes
            .chars()
            .next()
            .filter(|quote| matches!(quote, '"' | '\''))?;
        if hashes > 0 {
            return (quote == '"').then_some(Self {
                quote,
                is_block: false,
                is_raw,
                hashes,
            });
        }
        let is_block = quotes.starts_with("\"\"\"") || quotes.starts_with("'''");
        Some(Self {
            quote,
            is_block,
            is_raw,
            hashes,
        })
    }

    /// As [`Delimiter::at`], but as Rust reads it: there are no text blocks.
    pub(crate) fn of_rust(text: &str, is_raw: bool) -> Option<Self> {
        let delimiter = Self::at(text, is_raw)?;
        (delimiter.quote == '"').then_some(Self {
            is_block: false,
            ..delimiter
        })
    }

    /// How many bytes the opening takes, without the prefix.
    pub(crate) const fn length(self) -> usize {
        self.hashes + if self.is_block { 3 } else { 1 }
    }

    /// What closes the literal.
    pub(crate) fn closing(self) -> String {
        let quotes = if self.is_block { 3 } else { 1 };
        self.quote.to_string().repeat(quotes) + &"#".repeat(self.hashes)
    }

    /// How many bytes of `content`, the text behind the opening, belong to the literal; none if nothing closes it, or
    /// if it would have to go on behind the line's end where `reach` forbids that.
    pub(crate) fn content_length(self, content: &str, reach: Reach) -> Option<usize> {
        let is_one_line = reach == Reach::Line || (self.quote == '\'' && !self.is_block);
        let mut position = 0;
        let mut quote = 0;
        loop {
            if quote <= position {
                quote = position + content.get(position..)?.find(self.quote)?;
            }
            let before = content.get(position..quote)?;
            let backslash = if self.is_raw { None } else { before.find('\\') };
            let plain = before.get(..backslash.unwrap_or(before.len()))?;
            if is_one_line && plain.contains('\n') {
                return None;
            }
            if let Some(backslash) = backslash {
                position += backslash + 1;
                position += content.get(position..)?.chars().next()?.len_utf8();
            } else if self.closes(content.get(quote..)?) {
                return Some(quote);
            } else {
                position = quote + 1;
            }
        }
    }

    /// Whether `text`, which begins with the quote, begins with all that closes the literal.
    fn closes(self, text: &str) -> bool {
        (!self.is_block && self.hashes == 0) || text.starts_with(&self.closing())
    }
}

/// How far the end of a literal or comment may be away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Anywhere in the file.
    File,
    /// On the same line.
    Line,
}
