//! `ptl completions`: what a shell needs to know to complete a command line.

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::output::Output;
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

pub(crate) fn run(arguments: &Completions, output: &mut Output) -> Result<ExitStatus, Failure> {
    let mut command = Arguments::command();
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "ptl", &mut script);
    output.print(&String::from_utf8_lossy(&script))?;
    Ok(ExitStatus::Success)
}
