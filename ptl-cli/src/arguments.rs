//! What may stand on the command line.

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::check::Check;
use crate::commands::build::Build;
use crate::commands::completions::Completions;
use crate::commands::expand::Expand;
use crate::commands::explain::Explain;
use crate::commands::fmt::Fmt;
use crate::commands::new::New;
use crate::commands::watch::Watch;

/// Templates that are real functions: compiles, checks and formats PTL files
#[derive(Debug, Parser)]
#[command(name = "ptl", version, propagate_version = true)]
#[command(after_help = "\
Examples:
  ptl new guest-book                a project to begin with
  ptl build views --out src/views   Rust, ahead of time
  ptl check                         is everything right?
  ptl explain P0149                 what does this error mean?

Exit status: 0 if all is well, 1 if templates have errors, 2 if the command could not do its work.")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) output: OutputArguments,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Build(Build),
    Check(Check),
    Fmt(Fmt),
    Expand(Expand),
    Explain(Explain),
    Watch(Watch),
    New(New),
    Completions(Completions),
}

/// How to tell about it.
#[derive(Args, Clone, Copy, Debug)]
pub(crate) struct OutputArguments {
    /// How errors are shown
    #[arg(
        long,
        value_name = "FORMAT",
        value_enum,
        default_value_t,
        global = true,
        help_heading = "Output"
    )]
    pub(crate) message_format: MessageFormat,
    /// When to use colours
    #[arg(
        long,
        value_name = "WHEN",
        value_enum,
        default_value_t,
        global = true,
        help_heading = "Output"
    )]
    pub(crate) color: Color,
}

/// How errors are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageFormat {
    /// With the lines that they stand in, and help, on standard error
    #[default]
    Human,
    /// One line each, on standard error
    Short,
    /// One object a line on standard output, in the form of rustc's `--error-format=json`
    Json,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Also into a pipe or a file
    Always,
    /// Not at all
    Never,
}
