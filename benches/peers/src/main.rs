//! Renders the same pages with every engine, and prints how long each took.

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use ptl_peers::allocations::Counting;
use ptl_peers::exit_code;
use ptl_peers::render::{self, Workload, measure, outputs_agree};
use ptl_peers::report::{self, Comparison};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const HELP: &str = "\
Renders the same pages with ptl and other engines, and prints a table of Markdown.

Usage: cargo run --release --manifest-path benches/peers/Cargo.toml -- [options]

  --rounds N         measure in N rounds, of which the quickest counts (41)
  --workload TEXT    only workloads whose name contains TEXT; may be repeated
  --engine NAME      only this engine, or these; may be repeated
  --svg FILE         draw the table as a chart, too
  --help             show this";

/// What the command was asked for.
struct Options {
    rounds: u32,
    workloads: Vec<String>,
    engines: Vec<String>,
    svg: Option<PathBuf>,
}

fn main() -> ExitCode {
    exit_code(run())
}

fn run() -> Result<(), Box<dyn Error>> {
    let Some(options) = Options::parse()? else {
        println!("{HELP}");
        return Ok(());
    };
    let workloads = options.selected(render::all())?;
    for workload in &workloads {
        outputs_agree(workload)?;
    }
    let comparisons: Vec<Comparison> = workloads
        .iter()
        .map(|workload| {
            eprintln!("{}", workload.name);
            Comparison {
                workload: workload.name,
                measurements: measure(workload, options.rounds),
            }
        })
        .collect();
    println!("{}", report::render_tables(&comparisons));
    if let Some(file) = &options.svg {
        fs::write(file, report::render_chart(&comparisons).to_string())?;
    }
    Ok(())
}

impl Options {
    /// Reads the command line. Nothing, if only help is wanted.
    fn parse() -> Result<Option<Self>, lexopt::Error> {
        use lexopt::prelude::{Long, Short, ValueExt};

        let mut options = Self {
            rounds: 41,
            workloads: Vec::new(),
            engines: Vec::new(),
            svg: None,
        };
        let mut arguments = lexopt::Parser::from_env();
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("rounds") => options.rounds = arguments.value()?.parse()?,
                Long("workload") => options.workloads.push(arguments.value()?.string()?),
                Long("engine") => options.engines.push(arguments.value()?.string()?),
                Long("svg") => options.svg = Some(arguments.value()?.into()),
                Short('h') | Long("help") => return Ok(None),
                other => return Err(other.unexpected()),
            }
        }
        Ok(Some(options))
    }

    /// The workloads and engines that were named, or all.
    fn selected(&self, mut workloads: Vec<Workload>) -> Result<Vec<Workload>, String> {
        let wanted = |names: &[String], fits: &dyn Fn(&str) -> bool| {
            names.is_empty() || names.iter().any(|name| fits(name))
        };
        workloads.retain(|workload| wanted(&self.workloads, &|text| workload.name.contains(text)));
        for workload in &mut workloads {
            workload
                .cases
                .retain(|case| wanted(&self.engines, &|name| case.engine == name));
        }
        match workloads.first() {
            None => Err(format!(
                "No workload is called so. There are: {}.",
                render::WORKLOADS.join(", ")
            )),
            Some(workload) if workload.cases.is_empty() => {
                Err("No engine is called so.".to_owned())
            }
            Some(_) => Ok(workloads),
        }
    }
}
