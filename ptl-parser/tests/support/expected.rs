//! Comparing output to what a file beside the case holds.

use std::fs;
use std::path::Path;

/// Compares `actual` to what the file at `path` holds. With `PTL_BLESS=1` in the environment the file is written.
pub(crate) fn compare(path: &Path, actual: &str) -> Result<(), String> {
    if std::env::var_os("PTL_BLESS").is_some() {
        fs::write(path, actual).expect("the expected output can be written");
        return Ok(());
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected == actual {
        return Ok(());
    }
    Err(format!(
        "{} differs (PTL_BLESS=1 writes it)\n--- expected\n{expected}\n--- actual\n{actual}",
        path.display()
    ))
}
