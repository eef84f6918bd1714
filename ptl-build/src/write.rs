//! Writing files, so that nobody meets half of one and nothing is rebuilt for no reason.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Writes a file, and the folders that it needs, unless it holds the very text already. Returns whether it was written.
///
/// The text is written beside the file and then put in its place, at once.
pub(crate) fn write_if_changed(path: &Path, text: &str) -> io::Result<bool> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let beside = beside(path);
    let written = fs::write(&beside, text).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // What counts is the error that there was.
        let _ = fs::remove_file(&beside);
    }
    written.map(|()| true)
}

/// A name that no other process uses at the same time.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}.tmp", std::process::id()));
    name.into()
}
