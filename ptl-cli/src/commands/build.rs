//! `ptl build`: templates to Rust, ahead of time.

use std::path::PathBuf;

use clap::Args;
use ptl_build::{Inputs, Rust, crate_tokens};
use ptl_codegen::Options;

use crate::compile::{compare, compile, tell, with_settings, write};
use crate::output::Output;
use crate::standard_input::{STANDARD_INPUT, is_standard_input, read_standard_input};
use crate::status::{ExitStatus, Failure};
use crate::watch::{self, Job};

/// Compile templates to Rust
///
/// A file `page.ptl` becomes `page.rs` in the folder for output. A folder keeps the paths below itself, and has a
/// `mod.rs` that declares its modules. What cannot stand in a Rust name becomes `_`: `guest-book.ptl` becomes
/// `guest_book.rs`, and `404.ptl` becomes `_404.rs`. Only files that would change are written, and what else there is
/// in the folder is left alone. A file with errors keeps no other from being compiled.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  ptl build views --out src/views           for `mod views;` in src/main.rs
  ptl build page.ptl --out src              for `mod page;`
  ptl build views --out src/views --check   in CI: is what was committed up to date?
  ptl build - < page.ptl                    Rust on standard output")]
pub(crate) struct Build {
    /// Template files, folders of them, or `-` alone for standard input
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    target: Target,
    /// Write nothing; exit with 1 and show the difference if the output is out of date
    #[arg(long)]
    check: bool,
    /// Compile again whenever a template changes
    #[arg(long, conflicts_with = "check")]
    watch: bool,
}

/// What Rust is made, and where.
#[derive(Args, Debug)]
pub(crate) struct Target {
    /// The folder to write to
    #[arg(long, value_name = "DIR")]
    pub(super) out: Option<PathBuf>,
    /// The path by which the Rust code names the crate `ptl`
    #[arg(long, value_name = "PATH", default_value = "::ptl")]
    crate_path: String,
}

pub(crate) fn run(arguments: &Build, output: &mut Output) -> Result<ExitStatus, Failure> {
    let options = arguments.target.options()?;
    if arguments.paths.iter().any(|path| is_standard_input(path)) {
        return standard_input(arguments, &options, output);
    }
    let Some(out) = &arguments.target.out else {
        return Err(Failure::new("`ptl build` needs a folder to write to")
            .help("name it: `--out src/views`"));
    };
    if arguments.watch {
        let build = watch::Build {
            paths: arguments.paths.clone(),
            out: out.clone(),
            options,
        };
        return watch::run(&Job::of(build), output);
    }
    let rust = compile(&arguments.paths, &options, output)?;
    let status = if arguments.check {
        compare(&rust.files, out, output)?
    } else {
        write(&rust.files, out, output)?
    };
    Ok(status.and(tell(&rust.mistakes, output)))
}

/// Compiles standard input to standard output.
fn standard_input(
    arguments: &Build,
    options: &Options,
    output: &mut Output,
) -> Result<ExitStatus, Failure> {
    let is_alone = arguments.paths.len() == 1 && !arguments.check && !arguments.watch;
    if !is_alone || arguments.target.out.is_some() {
        return Err(Failure::new(
            "standard input is compiled to standard output, and nothing else with it",
        )
        .help("leave out other paths, `--out`, `--check` and `--watch`"));
    }
    let inputs = Inputs::of_text(STANDARD_INPUT, read_standard_input()?);
    let options = with_settings(options, &["."])?;
    let rust = Rust::of_inputs(&inputs, &options, &mut || {});
    for file in &rust.files {
        output.print(&file.text)?;
    }
    Ok(tell(&rust.mistakes, output))
}

impl Target {
    pub(super) fn options(&self) -> Result<Options, Failure> {
        let tokens = crate_tokens(&self.crate_path).map_err(|_| {
            Failure::new(format!("`{}` is no path of a crate", self.crate_path))
                .help("write it as in Rust: `::ptl`, `crate::web::ptl`")
        })?;
        Ok(Options::new(tokens))
    }
}
