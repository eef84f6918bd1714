//! The parser of PTL for Rust: template text to a syntax tree.
//!
//! Text goes through four rooms. The scanner finds tokens, and decides what a quote means; layout turns the white
//! space at the start of lines into marks; the grammar, in `ptl.pest`, gives the result its shape; and lowering makes
//! the tree of [`ast`] out of that. Each of them reports what it finds, in the words of [`Wording`], and goes on, so
//! that one run shows every mistake of a file.
//!
//! Rust's own types, patterns, expressions and items are not looked into: they are pieces of text in the tree.
//!
//! ```
//! let parsed = ptl_parser::parse("template hello(name: &str):\n    f'<p>Hello {name}</p>'\n");
//!
//! assert!(parsed.errors.is_empty());
//! assert_eq!(parsed.module.entries.len(), 1);
//! ```
//!
//! With the feature `report`, errors can be shown with the source lines that they stand in.
#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable
    )
)]

mod ascii;
pub mod ast;
mod error;
mod grammar;
mod layout;
mod lines;
mod literal;
mod lower;
mod nearest;
#[cfg(feature = "report")]
mod report;
mod scan;
mod span;
mod wording;

pub use error::{Error, ErrorKind};
pub use lines::{LineKind, LogicalLine, lines};
pub use literal::margin;
pub use nearest::nearest;
#[cfg(feature = "report")]
pub use report::{report, report_in_colour};
pub use scan::{Token, TokenKind};
pub use span::{Span, line_column};
pub use wording::Wording;

const MEBIBYTE: usize = 1024 * 1024;

/// The longest text that is read.
const SOURCE_LIMIT: usize = 16 * MEBIBYTE;

/// What [`parse`] makes of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    /// The syntax tree. Where there are errors, it holds what could be read: the heads of templates survive errors
    /// in their bodies.
    pub module: ast::Module,
    /// Every mistake in the file, in the order of the source; empty if there is none.
    pub errors: Vec<Error>,
}

/// Reads a whole `.ptl` file.
///
/// It never fails as a whole: what cannot be read is in [`Parsed::errors`].
#[must_use]
pub fn parse(source: &str) -> Parsed {
    if source.len() > SOURCE_LIMIT {
        let kind = ErrorKind::SourceTooLong {
            limit: SOURCE_LIMIT / MEBIBYTE,
        };
        return Parsed {
            errors: vec![Error::new(kind, Span::default())],
            ..Parsed::default()
        };
    }
    let (marked, mut errors) = layout::read(source);
    let mut later = Vec::new();
    let module = lower::module(source, &marked, &mut later);
    error::add_later(&mut errors, later, source);
    Parsed { module, errors }
}

/// Reads one literal, as PTL spells it (`f'…'`) or as Rust source does (`f!("…")`, `h!(r#"…"#)`, `"…"`).
///
/// The spans of the result count from the start of `text`.
///
/// # Errors
///
/// Every mistake in the literal; also if `text` is something else than a literal.
pub fn parse_literal(text: &str) -> Result<ast::Literal, Vec<Error>> {
    let whole = Span::new(0, text.len());
    if text.len() > SOURCE_LIMIT {
        return Err(vec![Error::new(
            ErrorKind::SourceTooLong {
                limit: SOURCE_LIMIT / MEBIBYTE,
            },
            whole,
        )]);
    }
    let mut errors = scan::check_characters(text);
    let literal = lower::literal(text, &mut errors);
    match literal {
        Some(literal) if errors.is_empty() => Ok(literal),
        Some(_) => Err(errors),
        None => {
            errors.extend(scan::errors_of_literal(text));
            if errors.is_empty() {
                errors.push(Error::new(ErrorKind::NotALiteral, whole));
            }
            Err(errors)
        }
    }
}

/// The text of a file, if it is UTF-8.
///
/// # Errors
///
/// [`ErrorKind::NotUtf8`] at the first byte that is none.
#[expect(clippy::result_large_err, reason = "a file is decoded once")]
pub fn decode(bytes: &[u8]) -> Result<&str, Error> {
    std::str::from_utf8(bytes).map_err(|error| {
        let start = error.valid_up_to();
        let length = error.error_len().unwrap_or(bytes.len() - start);
        Error::new(ErrorKind::NotUtf8, Span::new(start, start + length))
    })
}
