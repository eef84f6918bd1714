//! Other template languages' tags, and markup without quotes.

use super::Line;
use crate::error::{Error, ErrorKind};

impl Line<'_> {
    /// What belongs to another language.
    pub(super) fn foreign(&self) -> Option<Error> {
        let text = self.span.of(self.source);
        let group = self.text(0);
        if group.starts_with("{%") {
            return Some(self.at(ErrorKind::JinjaTag, 0));
        }
        if group.starts_with("{#") {
            return Some(self.at(ErrorKind::JinjaComment, 0));
        }
        if group.starts_with("{{") && group.ends_with("}}") && self.outline.get(1).is_none() {
            let value = group.trim_matches(['{', '}']).trim().to_owned();
            return Some(self.at(ErrorKind::JinjaExpression { value }, 0));
        }
        let is_tag = text.strip_prefix('<').is_some_and(|tag| {
            tag.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '/' | '!'))
        });
        let is_markup = is_tag && !is_qualified_path(text);
        is_markup.then(|| Error::new(ErrorKind::MarkupWithoutQuotes, self.first_line()))
    }
}

/// Whether `text` begins with a qualified path: `<T as Trait>::name`.
fn is_qualified_path(text: &str) -> bool {
    let mut depth = 0_usize;
    for (index, character) in text.char_indices() {
        match character {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return text
                .get(index + 1..)
                .is_some_and(|behind| behind.starts_with("::"));
        }
    }
    false
}
