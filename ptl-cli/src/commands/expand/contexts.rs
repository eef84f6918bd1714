//! Where each value of a template stands, and what it is escaped for.

use std::fmt::Write as _;

use ptl_build::CompiledFile;
use ptl_codegen::Location;
use ptl_parser::{Span, line_column};

/// Longer ones are cut: they stand in the file.
const LONGEST: usize = 40;

/// One line for each value that stands in one of `spans`: its place, the value, and what it is part of.
pub(super) fn show(compiled: &CompiledFile<'_>, spans: &[Span]) -> String {
    let text = compiled.text();
    let mut rows = Vec::new();
    for (location, sink) in &compiled.compiled.values {
        // Only a Rust function has values at tokens.
        let Location::Bytes(span) = *location else {
            continue;
        };
        if spans.iter().any(|around| around.contains(span)) {
            let (line, column) = line_column(&text, span.start);
            rows.push(Row {
                place: format!("{}:{line}:{column}", compiled.file.path),
                value: short(span.of(&text)),
                sink: sink.to_string(),
            });
        }
    }
    table(&rows)
}

struct Row {
    place: String,
    value: String,
    sink: String,
}

/// What a value is written as, in one line.
fn short(value: &str) -> String {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if value.chars().count() <= LONGEST {
        return value;
    }
    value.chars().take(LONGEST - 1).chain(['…']).collect()
}

fn table(rows: &[Row]) -> String {
    let widest = |column: fn(&Row) -> &str| {
        let widths = rows.iter().map(|row| column(row).chars().count());
        widths.max().unwrap_or_default()
    };
    let places = widest(|row| &row.place);
    let values = widest(|row| &row.value);
    let mut table = String::new();
    for Row { place, value, sink } in rows {
        // Writing to a string does not fail.
        let _ = writeln!(table, "{place:places$}  {value:values$}  {sink}");
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_values_are_cut() {
        assert_eq!(short("a\n    .b()"), "a .b()");
        let long = short(&"é".repeat(50));
        assert_eq!(long.chars().count(), LONGEST);
        assert!(long.ends_with("é…"));
    }
}
