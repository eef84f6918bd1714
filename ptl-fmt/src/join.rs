//! Which tokens would be read as something else if nothing stood between them.

/// The operators and comments that begin with others.
const LONG: [&str; 27] = [
    "..=", "...", "<<=", ">>=", "..", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=",
    "-=", "*=", "/=", "%=", "^=", "&=", "|=", "<-", "<<", ">>", "//", "/*",
];

/// Whether `previous` and `next` would make another token together.
pub(crate) fn would_join(previous: &str, next: &str) -> bool {
    let (Some(last), Some(first)) = (previous.chars().next_back(), next.chars().next()) else {
        return false;
    };
    let continues_word = |character: char| character == '_' || character.is_alphanumeric();
    if continues_word(last) {
        let is_number = previous.starts_with(|first: char| first.is_ascii_digit());
        return continues_word(first)
            || matches!(first, '"' | '\'' | '#')
            || (is_number && first == '.');
    }
    let joined = [last, first];
    LONG.iter()
        .any(|operator| operator.chars().take(2).eq(joined))
}

#[cfg(test)]
mod tests {
    use super::would_join;

    #[test]
    fn words_numbers_and_operators() {
        for (previous, next) in [
            ("a", "b"),
            ("r", "\"x\""),
            ("1", "."),
            ("&", "&"),
            ("<", "-"),
        ] {
            assert!(would_join(previous, next), "{previous} {next}");
        }
        for (previous, next) in [
            ("a", "."),
            ("-", "-"),
            (")", "("),
            ("\"x\"", "y"),
            ("*", "&"),
        ] {
            assert!(!would_join(previous, next), "{previous} {next}");
        }
    }
}
