//! Escaping byte by byte, for machines without vectors, and for tables that only few texts need.

use alloc::string::String;

/// Appends `text`, escaped.
#[cfg(any(
    test,
    not(any(
        all(target_arch = "aarch64", target_feature = "neon"),
        all(target_arch = "x86_64", target_feature = "sse2")
    ))
))]
pub(super) fn escape_into(out: &mut String, text: &str) {
    static REPLACEMENTS: [&str; 256] = super::TEXT;
    replace_into(out, &REPLACEMENTS, text);
}

/// Appends `text` with the replacements of a table, in one pass that copies whole runs. Only ASCII bytes have a
/// replacement.
pub(in crate::escape) fn replace_into(out: &mut String, replacements: &[&str; 256], text: &str) {
    let mut run_start = 0;
    for (position, byte) in text.bytes().enumerate() {
        let replacement = replacements[usize::from(byte)];
        if !replacement.is_empty() {
            // Only ASCII bytes have a replacement, so both ends are character boundaries.
            out.push_str(&text[run_start..position]);
            out.push_str(replacement);
            run_start = position + 1;
        }
    }
    out.push_str(&text[run_start..]);
}
