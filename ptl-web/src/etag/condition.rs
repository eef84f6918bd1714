//! `If-None-Match`.

use http::HeaderValue;

/// Whether one of the tags that a client knows is this one. For this comparison it does not matter how strong they are.
pub(super) fn is_known(tag: &HeaderValue, known: &[HeaderValue]) -> bool {
    let tag = opaque(tag.as_bytes());
    known
        .iter()
        .any(|list| Tags(list.as_bytes()).any(|one| one == b"*" || one == tag))
}

/// A tag without the mark of a weak one.
fn opaque(tag: &[u8]) -> &[u8] {
    tag.strip_prefix(b"W/").unwrap_or(tag)
}

/// The tags of a list, without marks. There may be a comma in a tag.
struct Tags<'a>(&'a [u8]);

impl<'a> Iterator for Tags<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let is_between = |byte: &u8| matches!(byte, b' ' | b'\t' | b',');
        let start = self.0.iter().position(|byte| !is_between(byte))?;
        let list = opaque(self.0.get(start..)?);
        let end = match list.strip_prefix(b"\"") {
            Some(inside) => inside.iter().position(|byte| *byte == b'"')? + 2,
            None => list.iter().position(is_between).unwrap_or(list.len()),
        };
        let (tag, rest) = list.split_at_checked(end)?;
        self.0 = rest;
        Some(tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_in(tag: &'static str, lists: &[&'static str]) -> bool {
        let known: Vec<_> = lists
            .iter()
            .map(|list| HeaderValue::from_static(list))
            .collect();
        is_known(&HeaderValue::from_static(tag), &known)
    }

    #[test]
    fn a_tag_is_found_wherever_it_stands() {
        assert!(is_in("\"a\"", &["\"a\""]));
        assert!(is_in("W/\"a\"", &["\"b\" ,\tW/\"a\", \"c\""]));
        assert!(is_in("\"a,b\"", &["\"c\"", "W/\"d\",\"a,b\""]));
        assert!(is_in("\"a\"", &["*"]));
        assert!(is_in("\"\"", &["\"\""]));
    }

    #[test]
    fn other_tags_are_not_taken_for_it() {
        assert!(!is_in("\"a\"", &[]));
        assert!(!is_in("\"a\"", &["", "a", "\"b\"", "\"ab\"", "\"x,\"a\""]));
        assert!(!is_in("\"b\"", &["\"a,\"b\",\""]));
        assert!(!is_in("\"a\"", &["\"a", "W/"]));
    }
}
