//! Compares ptl with other template engines: how quickly they render, and how quickly their templates are built.
//!
//! The README says what is compared, and by which rules.

pub mod allocations;
pub mod build;
// The names say what there is, and the templates what it is for.
#[allow(missing_docs)]
pub mod data;
pub mod engines;
pub mod random;
pub mod render;
pub mod report;
pub mod versions;

use std::error::Error;
use std::process::ExitCode;

/// How a command ends. What went wrong is told on the standard error.
pub fn exit_code(result: Result<(), Box<dyn Error>>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
