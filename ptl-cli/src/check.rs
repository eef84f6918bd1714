//! `ptl check`: everything that is wrong in templates.
//!
//! What needs no types is found by the compiler itself, in every template file. In a cargo project, cargo then checks
//! the crates, and what rustc says of code that was made from templates is told of the templates: see
//! [`ptl_build::check`] for how the two agree.

mod calls;
mod cargo;
mod checker;
mod folders;
mod generated;
mod lint;
mod origins;
mod rustc;
mod told;
mod translate;
mod words;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::output::Output;
use crate::status::{ExitStatus, Failure};
use checker::Checker;
use lint::Lint;

/// Tell everything that is wrong in templates, types included
///
/// In a cargo project, cargo checks the crates as `cargo check` does, and what it finds in templates is shown in the
/// templates. Anywhere else, what needs no types is checked.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  ptl check
  ptl check views/page.ptl
  ptl check -- --package shop --all-targets --features admin

Exit status: 0 if all is well, 1 if there are errors, 2 if the check could not be made.")]
pub(crate) struct Check {
    /// Files and folders of templates; without any, all below the current folder
    #[arg(value_name = "PATH")]
    paths: Vec<String>,
    /// Check nothing that needs types, and do not run cargo
    #[arg(long)]
    no_types: bool,
    /// What not to warn of
    #[arg(long, value_name = "LINT", value_enum)]
    allow: Vec<Lint>,
    /// What to hand to `cargo check`
    #[arg(last = true, value_name = "CARGO OPTION")]
    cargo: Vec<String>,
}

pub(crate) fn run(arguments: &Check, output: &mut Output) -> Result<ExitStatus, Failure> {
    let here = here()?;
    let paths = if arguments.paths.is_empty() {
        folders::of_templates(&here)
    } else {
        arguments.paths.clone()
    };
    for path in &paths {
        let path = Path::new(path);
        // The compiler itself expects paths of a crate, and would explain those.
        fs::metadata(path).map_err(|error| Failure::not_readable(path, &error))?;
    }
    let only = arguments.paths.iter().map(absolute).collect();
    let mut checker = Checker::new(here, only, &arguments.allow, output);
    for path in &paths {
        checker.templates(path);
    }
    if !arguments.no_types {
        checker.types(&arguments.cargo)?;
    }
    Ok(checker.end())
}

/// The current folder.
fn here() -> Result<PathBuf, Failure> {
    env::current_dir()
        .and_then(|here| here.canonicalize())
        .map_err(|error| Failure::new(format!("the current folder cannot be read: {error}")))
}

fn absolute(path: &String) -> PathBuf {
    let path = Path::new(path);
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}
