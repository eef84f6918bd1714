//! What a build script tells cargo, which is all that this crate ever prints.

use std::fmt::Write as _;

use crate::build::Output;
use crate::error::Error;

/// Tells cargo what was read and what was wrong.
pub(crate) fn tell(path: &str, result: &Result<Output, Error>) {
    let mut directives = format!("cargo::rerun-if-changed={path}\n");
    match result {
        Ok(output) => {
            if output.has_settings {
                directives.push_str("cargo::rerun-if-changed=Cargo.toml\n");
            }
            for file in &output.files_elsewhere {
                // Writing to a string does not fail.
                let _ = writeln!(directives, "cargo::rerun-if-changed={}", file.display());
            }
        }
        Err(error) => {
            for summary in error.summaries() {
                let _ = writeln!(directives, "cargo::error={}", in_one_line(summary));
            }
        }
    }
    print!("{directives}");
    if let Err(error) = result {
        eprintln!("{error}");
    }
}

fn in_one_line(text: &str) -> String {
    text.lines().collect::<Vec<_>>().join(" ")
}
