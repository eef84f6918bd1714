//! Long texts, piece by piece.

use core::iter;

/// Cuts a text into pieces of so many bytes at most, if no single character has more.
pub(super) fn pieces(mut text: &str, most: usize) -> impl Iterator<Item = &str> {
    iter::from_fn(move || {
        let (piece, rest) = text.split_at(boundary(text, most));
        text = rest;
        (!piece.is_empty()).then_some(piece)
    })
}

/// Where the characters end that fit, or the first one, if it does not.
fn boundary(text: &str, most: usize) -> usize {
    if text.len() <= most {
        return text.len();
    }
    let is_boundary = |index: &usize| text.is_char_boundary(*index);
    let fitting = (1..=most).rev().find(is_boundary);
    fitting
        .or_else(|| (most..text.len()).find(|index| *index > 0 && is_boundary(index)))
        .unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::pieces;
    use alloc::string::String;
    use alloc::vec::Vec;

    #[test]
    fn pieces_are_as_long_as_they_may_and_end_between_characters() {
        let cut = |most| pieces("aé🦀b", most).collect::<Vec<_>>();
        assert_eq!(cut(0), ["a", "é", "🦀", "b"]);
        assert_eq!(cut(2), ["a", "é", "🦀", "b"]);
        assert_eq!(cut(3), ["aé", "🦀", "b"]);
        assert_eq!(cut(5), ["aé", "🦀b"]);
        assert_eq!(cut(8), ["aé🦀b"]);
        assert_eq!(pieces("", 1).collect::<String>(), "");
    }
}
