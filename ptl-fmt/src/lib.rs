//! The formatter of PTL for Rust.
//!
//! It changes white space and nothing else: what a template does, and what its comments say, is the same before and
//! after. The lines are the author's too. Text is indented by four spaces for each level, tokens are spaced as rustfmt
//! spaces them, and blank lines are counted; where only the author can know what is meant, as inside the brackets of a
//! macro, the text stays as it is.
//!
//! A file goes through three rooms. `program` reads it; `roles` says what each token does in its line, from which
//! `space` knows what is between two of them; and `module` walks over the lines, and `line` writes them.
//!
//! ```
//! let source = "template hello( name:&str ):\n  if name!=\"\" :\n    f'<p>Hello {name}</p>'\n";
//!
//! assert_eq!(
//!     ptl_fmt::format(source)?,
//!     "template hello(name: &str):\n    if name != \"\":\n        f'<p>Hello {name}</p>'\n",
//! );
//! # Ok::<(), Vec<ptl_parser::Error>>(())
//! ```
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

mod angles;
mod atom;
mod blank;
mod gap;
mod indentation;
mod join;
mod line;
mod module;
mod parts;
mod places;
mod program;
mod role;
mod roles;
mod space;
mod text_block;
mod writer;

use program::Program;
use ptl_parser::{Error, ErrorKind, Span};
use std::borrow::Cow;

/// Formats the text of a `.ptl` file.
///
/// The result has the line ends of Unix, no byte order mark, and is its own format: formatting it again changes
/// nothing.
///
/// # Errors
///
/// Every syntax error of the text, which is not formatted then. Before the result is given back it is read again and
/// compared with the text that it was made from; should they ever differ in more than white space, there is an
/// [`ErrorKind::Internal`], so that nobody's text is lost to a mistake of this crate.
pub fn format(source: &str) -> Result<String, Vec<Error>> {
    let text = with_plain_line_ends(source);
    // Errors are to have their places in the text that was given.
    let program =
        Program::read(&text).map_err(|errors| Program::read(source).err().unwrap_or(errors))?;
    let formatted = module::format(&program);
    if formatted == text || Program::read(&formatted).is_ok_and(|after| after.is_same_as(&program))
    {
        Ok(formatted)
    } else {
        Err(vec![Error::new(ErrorKind::Internal, Span::default())])
    }
}

/// The text without a byte order mark and the carriage returns in front of its line ends, which mean nothing in code
/// and in literals.
fn with_plain_line_ends(source: &str) -> Cow<'_, str> {
    let text = source.strip_prefix('\u{FEFF}').unwrap_or(source);
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n"))
    } else {
        Cow::Borrowed(text)
    }
}
