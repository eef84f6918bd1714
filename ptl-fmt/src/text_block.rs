//! Text blocks, whose lines go with the code around them.

use crate::gap::width;
use ptl_parser::ast::{Literal, Piece};

/// The literal with its lines moved by `shift` columns; none where there is nothing to move, or where its value would
/// not stay the same.
pub(crate) fn shifted(text: &str, shift: isize) -> Option<String> {
    let margin = ptl_parser::margin(text)?;
    let indentation = " ".repeat(width(margin).saturating_add_signed(shift));
    if indentation == margin {
        return None;
    }
    let mut lines = text.split('\n');
    let mut shifted = lines.next()?.to_owned();
    for line in lines {
        shifted.push('\n');
        let rest = without_common_start(line, margin);
        if !rest.is_empty() {
            shifted.push_str(&indentation);
            shifted.push_str(rest);
        }
    }
    are_equal(text, &shifted).then_some(shifted)
}

/// Whether two literals mean the same, and their values in braces are the same text.
pub(crate) fn are_equal(one: &str, two: &str) -> bool {
    match (
        ptl_parser::parse_literal(one),
        ptl_parser::parse_literal(two),
    ) {
        (Ok(one_literal), Ok(two_literal)) => {
            one_literal.is_markup == two_literal.is_markup
                && one_literal.is_interpolated == two_literal.is_interpolated
                && pieces(&one_literal, one).eq(pieces(&two_literal, two))
        }
        _ => false,
    }
}

/// For each piece of a literal whether it is a value, and its text.
fn pieces<'l>(literal: &'l Literal, source: &'l str) -> impl Iterator<Item = (bool, &'l str)> {
    literal.pieces.iter().map(|piece| match piece {
        Piece::Text(text) => (false, text.value.as_str()),
        Piece::Value(value) => (true, value.span.of(source)),
    })
}

/// What is left of `line` behind the beginning that it has in common with `start`.
fn without_common_start<'l>(line: &'l str, start: &str) -> &'l str {
    let common = line
        .bytes()
        .zip(start.bytes())
        .take_while(|(one, two)| one == two)
        .count();
    line.get(common..).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::shifted;

    #[test]
    fn a_block_keeps_its_value() {
        assert_eq!(
            shifted("f'''\n  a\n\n    {b}\n  '''", 2).as_deref(),
            Some("f'''\n    a\n\n      {b}\n    '''")
        );
        assert_eq!(
            shifted("\"\"\"\n\ta\n\t \n \n\t\"\"\"", 0).as_deref(),
            Some("\"\"\"\n    a\n     \n     \n    \"\"\"")
        );
    }

    #[test]
    fn what_would_change_stays() {
        assert_eq!(shifted("f'''\n  {a(\n  b)}\n  '''", 2), None);
        assert_eq!(shifted("'''a\n  b'''", 2), None);
        assert_eq!(shifted("\"a\n  b\"", 2), None);
    }
}
