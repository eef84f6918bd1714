//! The errors of several passes, as one list.

use super::{Error, ErrorKind};
use crate::scan::ERROR_LIMIT;
use crate::span::Span;

/// Adds what a later pass found to what an earlier one did.
///
/// Where a line has a mistake already, what the later pass makes of that line is probably the same slip, and is left
/// out.
pub(crate) fn add_later(errors: &mut Vec<Error>, later: Vec<Error>, source: &str) {
    let mut reported: Vec<usize> = errors.iter().map(|error| error.span.start).collect();
    reported.sort_unstable();
    let is_news = |error: &Error| {
        let line = line_of(source, error.span.start);
        let first = reported.partition_point(|&start| start < line.start);
        reported.get(first).is_none_or(|&start| start > line.end)
    };
    let later: Vec<Error> = later
        .into_iter()
        .take(2 * ERROR_LIMIT)
        .filter(is_news)
        .collect();
    errors.extend(later);
    errors.sort_by_key(|error| (error.span.start, error.span.end));
    errors.dedup();
    if errors.len() >= ERROR_LIMIT {
        errors.truncate(ERROR_LIMIT);
        let kind = ErrorKind::TooManyErrors { limit: ERROR_LIMIT };
        let place = errors.last().map_or(Span::default(), |error| error.span);
        errors.push(Error::new(kind, place));
    }
}

/// The line in which `offset` stands, without its end.
fn line_of(source: &str, offset: usize) -> Span {
    let (before, behind) = source.split_at_checked(offset).unwrap_or((source, ""));
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Span::new(
        start,
        before.len() + behind.find('\n').unwrap_or(behind.len()),
    )
}
