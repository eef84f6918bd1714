//! Style sheets as a parser of CSS sees them.

use std::fmt::Write as _;

use cssparser::{Parser, ParserInput, Token};

/// Checks that CSS has the same rules and declarations as with a harmless word. What their values consist of may
/// differ in words, numbers, colours and strings.
pub(crate) fn same(harmless: &str, attacked: &str) -> Result<(), String> {
    if skeleton(harmless) == skeleton(attacked) {
        Ok(())
    } else {
        Err(format!("other CSS: {attacked}"))
    }
}

/// CSS without what may differ.
fn skeleton(css: &str) -> String {
    let mut input = ParserInput::new(css);
    let mut skeleton = String::new();
    outline(&mut Parser::new(&mut input), false, &mut skeleton);
    skeleton
}

fn outline(parser: &mut Parser<'_, '_>, in_value: bool, skeleton: &mut String) {
    let mut in_value = in_value;
    while let Ok(token) = parser.next_including_whitespace_and_comments() {
        let token = token.clone();
        in_value = match token {
            Token::Colon => true,
            Token::Semicolon | Token::CurlyBracketBlock => false,
            _ => in_value,
        };
        if !(in_value && may_differ(&token)) {
            let _ = write!(skeleton, "{token:?} ");
        }
        if opens_block(&token) {
            let is_function = !matches!(token, Token::CurlyBracketBlock);
            let _ = parser.parse_nested_block(|inner| {
                outline(inner, in_value && is_function, skeleton);
                Ok::<_, cssparser::ParseError<'_, ()>>(())
            });
            skeleton.push_str("end ");
        }
    }
}

fn may_differ(token: &Token<'_>) -> bool {
    matches!(
        token,
        Token::Ident(_)
            | Token::Number { .. }
            | Token::Percentage { .. }
            | Token::Dimension { .. }
            | Token::Hash(_)
            | Token::IDHash(_)
            | Token::QuotedString(_)
            | Token::WhiteSpace(_)
            | Token::Comma
            | Token::Delim('.' | '+' | '-' | '#' | '%')
    )
}

fn opens_block(token: &Token<'_>) -> bool {
    matches!(
        token,
        Token::Function(_)
            | Token::ParenthesisBlock
            | Token::SquareBracketBlock
            | Token::CurlyBracketBlock
    )
}
