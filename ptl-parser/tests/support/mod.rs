//! What the tests of this crate share.

use std::fs;
use std::path::{Path, PathBuf};

/// The files of a folder beside the tests that have this extension, in order.
pub fn cases(folder: &str, extension: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder);
    let entries = fs::read_dir(&folder).expect("the folder of cases exists");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no cases in {}", folder.display());
    paths
}

/// Compares `actual` to what the file at `path` holds. With `PTL_BLESS=1` in the environment the file is written.
pub fn compare(path: &Path, actual: &str) -> Result<(), String> {
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
