//! Comparing output to what a file beside the test holds.

use std::fs;
use std::path::Path;

/// Compares `actual` to what the file at `path` holds. With `PTL_BLESS=1` in the environment the file is written.
///
/// # Panics
///
/// If they differ, or if the file cannot be written.
pub fn assert(path: &Path, actual: &str) {
    if std::env::var_os("PTL_BLESS").is_some() {
        fs::write(path, actual).expect("the expected output can be written");
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert!(
        expected == actual,
        "{} differs (PTL_BLESS=1 writes it)\n--- expected\n{expected}\n--- actual\n{actual}",
        path.display()
    );
}
