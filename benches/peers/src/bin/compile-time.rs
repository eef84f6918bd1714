//! Generates many templates for every engine, and prints how long each takes to be built.

use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use ptl_peers::build::{self, SOURCES, Size, Source};
use ptl_peers::{exit_code, report};

const HELP: &str = "\
Builds the same templates with ptl and other engines, and prints a table of Markdown.

Usage: cargo run --release --manifest-path benches/peers/Cargo.toml --bin compile-time -- [options]

  --templates N      generate N templates (200)
  --lines N          with N lines of ptl each, or as much in other languages (40)
  --samples N        build N times, of which the quickest counts (3)
  --engine TEXT      only engines whose name contains TEXT; may be repeated
  --help             show this";

/// What the command was asked for.
struct Options {
    size: Size,
    samples: u32,
    engines: Vec<String>,
}

fn main() -> ExitCode {
    exit_code(run())
}

fn run() -> Result<(), Box<dyn Error>> {
    let Some(options) = Options::parse()? else {
        println!("{HELP}");
        return Ok(());
    };
    let scratch = target_folder().join("compile-time");
    let mut measurements = Vec::new();
    for source in SOURCES.iter().filter(|source| options.wants(source)) {
        let measurement = build::measure(source, options.size, options.samples, &scratch)?;
        eprintln!("{}", report::build_line(&measurement));
        measurements.push(measurement);
    }
    println!("{}", report::build_tables(&measurements));
    Ok(())
}

/// The folder for whatever can be made again.
fn target_folder() -> PathBuf {
    let default = || concat!(env!("CARGO_MANIFEST_DIR"), "/target").into();
    env::var_os("CARGO_TARGET_DIR").map_or_else(default, PathBuf::from)
}

impl Options {
    /// Reads the command line. Nothing, if only help is wanted.
    fn parse() -> Result<Option<Self>, lexopt::Error> {
        use lexopt::prelude::{Long, Short, ValueExt};

        let mut options = Self {
            size: Size {
                templates: 200,
                lines: 40,
            },
            samples: 3,
            engines: Vec::new(),
        };
        let mut arguments = lexopt::Parser::from_env();
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("templates") => options.size.templates = arguments.value()?.parse()?,
                Long("lines") => options.size.lines = arguments.value()?.parse()?,
                Long("samples") => options.samples = arguments.value()?.parse()?,
                Long("engine") => options.engines.push(arguments.value()?.string()?),
                Short('h') | Long("help") => return Ok(None),
                other => return Err(other.unexpected()),
            }
        }
        Ok(Some(options))
    }

    fn wants(&self, source: &Source) -> bool {
        self.engines.is_empty()
            || self
                .engines
                .iter()
                .any(|text| source.name.contains(text.as_str()))
    }
}
