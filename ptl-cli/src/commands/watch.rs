//! `ptl watch`: run a command again whenever a file changes.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;

use super::build::Target;
use crate::output::Output;
use crate::status::{ExitStatus, Failure};
use crate::watch::{self, Job};

/// Run a command, and run it again whenever a file changes
///
/// Everything in this folder is watched, but for hidden files and what cargo builds. The command is asked to end, with
/// all the processes that it started, before it is run again.
///
/// With templates and `--out`, they are compiled as by `ptl build` first; as long as they have errors, the command is
/// left running as it is.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  ptl watch -- cargo run
  ptl watch -- cargo test --test pages
  ptl watch --ignore app.log -- cargo run
  ptl watch views --out src/views -- cargo run")]
pub(crate) struct Watch {
    /// Template files, or folders of them, to compile first
    #[arg(value_name = "PATH", requires = "out")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    target: Target,
    /// A file or folder whose changes do not count, such as one that the command writes
    #[arg(long, value_name = "PATH")]
    ignore: Vec<PathBuf>,
    /// The command, with its arguments
    #[arg(last = true, required = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

pub(crate) fn run(arguments: &Watch, output: &mut Output) -> Result<ExitStatus, Failure> {
    let build = match (&arguments.target.out, arguments.paths.is_empty()) {
        (Some(out), false) => Some(watch::Build {
            paths: arguments.paths.clone(),
            out: out.clone(),
            options: arguments.target.options()?,
        }),
        (Some(_), true) => {
            return Err(Failure::new("`--out` is for templates, and none are named")
                .help("name them: `ptl watch views --out src/views -- cargo run`"));
        }
        (None, _) => None,
    };
    let job = Job {
        build,
        command: arguments.command.clone(),
        ignored: arguments.ignore.clone(),
    };
    watch::run(&job, output)
}
