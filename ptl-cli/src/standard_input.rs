//! Standard input in the place of a file.

use std::io::{self, Read as _};
use std::path::Path;

use ptl_build::LIMITS;

use crate::status::Failure;

/// What messages call it.
pub(crate) const STANDARD_INPUT: &str = "<stdin>";

/// Whether a path on the command line stands for standard input.
pub(crate) fn is_standard_input(path: &Path) -> bool {
    path == Path::new("-")
}

/// Reads all of it, as far as a file may be long.
pub(crate) fn read_standard_input() -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    // One byte more than is allowed lets the compiler tell that it is too much.
    let read = io::stdin().take(LIMITS.bytes + 1).read_to_end(&mut bytes);
    read.map_err(|error| Failure::new(format!("standard input cannot be read: {error}")))?;
    Ok(bytes)
}
