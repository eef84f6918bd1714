//! Escaping byte by byte, for tables that only few texts need, and for machines without vectors.

/// Hands on a text with the replacements of a table, in one pass that finds whole runs. Only ASCII bytes have a replacement.
pub(in crate::escape) fn replace<'t>(
    replacements: &[&'t str; 256],
    text: &'t str,
    mut write: impl FnMut(&'t str),
) {
    let mut run_start = 0;
    for (position, byte) in text.bytes().enumerate() {
        let replacement = replacements[usize::from(byte)];
        if !replacement.is_empty() {
            // Only ASCII bytes have a replacement, so both ends are character boundaries.
            write(&text[run_start..position]);
            write(replacement);
            run_start = position + 1;
        }
    }
    write(&text[run_start..]);
}
