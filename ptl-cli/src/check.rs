//! `ptl check`: everything that is wrong in templates.

use std::path::Path;

use clap::Args;
use ptl_build::{CompiledFile, LIMITS, compile_modules, read};
use ptl_codegen::Options;
use quote::quote;

use crate::output::Output;
use crate::status::{ExitStatus, Failure};

/// Tell everything that is wrong in templates
#[derive(Args, Debug)]
// Types are not checked yet.
#[command(hide = true)]
pub(crate) struct Check {
    /// Files and folders of templates
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<String>,
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "cargo may fail to run, once it is run"
)]
pub(crate) fn run(arguments: &Check, output: &mut Output) -> Result<ExitStatus, Failure> {
    let mut status = ExitStatus::Success;
    for path in &arguments.paths {
        status = status.and(check(path, output));
    }
    if status != ExitStatus::Success {
        output.summary();
    }
    Ok(status)
}

fn check(path: &str, output: &mut Output) -> ExitStatus {
    let found = match read(Path::new("."), path, LIMITS) {
        Ok(found) => found,
        Err(kind) => {
            output.failure(&Failure::from(kind));
            return ExitStatus::Failure;
        }
    };
    let mut status = ExitStatus::Success;
    let options = Options::new(quote!(::ptl));
    compile_modules(&found, &options, &mut |compiled: CompiledFile<'_>| {
        if !compiled.errors.is_empty() {
            status = ExitStatus::Mistakes;
            output.mistakes(&compiled.file.path, &compiled.text(), &compiled.errors);
        }
    });
    status
}
