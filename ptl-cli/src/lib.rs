//! The `ptl` command: what is done with templates outside of a build.
//!
//! Every command is a module of its own that takes its arguments and an `Output`, and yields how it ended. What is
//! found wrong goes to the user as a `Diagnostic`, in the form that was asked for. Compiling itself is done by the
//! crate `ptl-build`, as in build scripts.

#![forbid(unsafe_code)]

mod arguments;
mod check;
mod commands;
mod compile;
mod diagnostic;
mod diff;
mod output;
mod progress;
mod standard_input;
mod status;
mod watch;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;

use arguments::{Arguments, Command};
use output::Output;
use status::{ExitStatus, Failure};

/// Runs the command that `arguments` ask for, the first of which is the program's own name, and tells how it ended:
/// 0 where all is well, 1 where templates have errors, 2 where the command could not do its work.
///
/// Wrong usage is told to the user and ends the process, as does a request for help.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = Arguments::parse_from(arguments);
    let mut output = Output::new(arguments.output);
    let status = run(&arguments.command, &mut output);
    status
        .unwrap_or_else(|failure| {
            output.failure(&failure);
            ExitStatus::Failure
        })
        .into()
}

fn run(command: &Command, output: &mut Output) -> Result<ExitStatus, Failure> {
    match command {
        Command::Build(arguments) => commands::build::run(arguments, output),
        Command::Check(arguments) => check::run(arguments, output),
        Command::Expand(arguments) => commands::expand::run(arguments, output),
        Command::Explain(arguments) => commands::explain::run(arguments, output),
        Command::Watch(arguments) => commands::watch::run(arguments, output),
        Command::New(arguments) => commands::new::run(arguments, output),
        Command::Fmt(arguments) => commands::fmt::run(arguments, output),
        Command::Completions(arguments) => commands::completions::run(arguments, output),
    }
}
