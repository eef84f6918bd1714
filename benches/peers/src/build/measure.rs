//! The builds that are timed.

use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use super::cargo::Cargo;
use super::{Project, Size, Source};
use crate::engines::Role;

/// How long one build took.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    /// By the clock on the wall.
    pub wall: Duration,
    /// By the processor, in all its cores together.
    pub user: Duration,
}

/// What was measured for one engine: for each build the quickest of its samples.
#[derive(Clone, Copy, Debug)]
pub struct Measurement {
    /// The engine's name.
    pub engine: &'static str,
    /// What the engine is in the comparison.
    pub role: Role,
    /// `cargo check`.
    pub check: Sample,
    /// `cargo check` after a change of one template.
    pub edit: Sample,
    /// `cargo build`.
    pub debug: Sample,
    /// `cargo build --release`.
    pub release: Sample,
    /// Bytes of the program, stripped.
    pub bytes: u64,
}

/// Builds the templates of one engine, so many times.
///
/// Its dependencies are built first and not timed, nor is the compilation of a build script; a run of it is.
///
/// # Errors
///
/// Where a build fails, or a file cannot be written.
pub fn measure(
    source: &'static Source,
    size: Size,
    samples: u32,
    scratch: &Path,
) -> io::Result<Measurement> {
    let cargo = Cargo::new(scratch.join("target"));
    let project = Project::create(source, size, scratch)?;
    for arguments in [CHECK, DEBUG, RELEASE] {
        cargo.run(&project, arguments)?;
    }
    let mut best: Option<[Sample; 4]> = None;
    for sample in 1..=samples {
        let times = sample_all(&cargo, &project, sample)?;
        best = Some(best.map_or(times, |best| quickest(best, times)));
    }
    let [check, edit, debug, release] =
        best.ok_or_else(|| io::Error::other("there must be one sample at least"))?;
    Ok(Measurement {
        engine: source.name,
        role: source.role,
        check,
        edit,
        debug,
        release,
        bytes: fs::metadata(cargo.program(&project))?.len(),
    })
}

const CHECK: &[&str] = &["check"];
const DEBUG: &[&str] = &["build"];
const RELEASE: &[&str] = &["build", "--release"];

/// Builds everything once. Each build meets texts that nobody has seen before, as some engines keep what they made.
fn sample_all(cargo: &Cargo, project: &Project, sample: u32) -> io::Result<[Sample; 4]> {
    let text = 4 * sample;
    project.write_templates(text)?;
    cargo.forget(project)?;
    let check = cargo.run(project, CHECK)?;

    project.write_template(0, text + 1)?;
    let edit = cargo.run(project, CHECK)?;

    project.write_templates(text + 2)?;
    cargo.forget(project)?;
    let debug = cargo.run(project, DEBUG)?;

    project.write_templates(text + 3)?;
    let release = cargo.run(project, RELEASE)?;
    Ok([check, edit, debug, release])
}

fn quickest(one: [Sample; 4], other: [Sample; 4]) -> [Sample; 4] {
    let mut best = one;
    for (best, other) in best.iter_mut().zip(other) {
        best.wall = best.wall.min(other.wall);
        best.user = best.user.min(other.user);
    }
    best
}
