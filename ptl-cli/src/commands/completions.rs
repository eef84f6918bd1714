//! `ptl completions`: what a shell needs to know to complete a command line.

use std::io;

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::status::{ExitStatus, Failure};

/// Print the completions of a shell
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  ptl completions bash > ~/.local/share/bash-completion/completions/ptl
  ptl completions fish > ~/.config/fish/completions/ptl.fish")]
pub(crate) struct Completions {
    /// The shell that is to complete
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(arguments: &Completions) -> Result<ExitStatus, Failure> {
    let mut command = Arguments::command();
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "ptl", &mut script);
    io::Write::write_all(&mut io::stdout(), &script)
        .map_err(|error| Failure::new(format!("standard output cannot be written to: {error}")))?;
    Ok(ExitStatus::Success)
}
