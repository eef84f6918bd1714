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
    /// `cargo build` with everything that the package depends on.
    pub clean: Sample,
    /// Bytes of the program, stripped.
    pub bytes: u64,
}

/// Builds the templates of one engine, so many times.
///
/// But for the clean build, its dependencies are built first and not timed, nor is the compilation of a build script; a
/// run of it is.
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
    let clean = Cargo::new(scratch.join("clean"));
    let project = Project::create(source, size, scratch)?;
    for arguments in [CHECK, DEBUG, RELEASE] {
        cargo.run(&project, arguments)?;
    }
    let mut best: Option<[Sample; BUILDS]> = None;
    for sample in 1..=samples {
        let times = sample_all(&cargo, &clean, &project, sample)?;
        best = Some(best.map_or(times, |best| quickest(best, times)));
    }
    let [check, edit, debug, release, clean] =
        best.ok_or_else(|| io::Error::other("there must be one sample at least"))?;
    Ok(Measurement {
        engine: source.name,
        role: source.role,
        check,
        edit,
        debug,
        release,
        clean,
        bytes: fs::metadata(cargo.program(&project))?.len(),
    })
}

const CHECK: &[&str] = &["check"];
const DEBUG: &[&str] = &["build"];
const RELEASE: &[&str] = &["build", "--release"];

/// How many builds a sample is made of.
const BUILDS: usize = 5;

/// Builds everything once. Each build meets texts that nobody has seen before, as some engines keep what they made.
fn sample_all(
    cargo: &Cargo,
    clean: &Cargo,
    project: &Project,
    sample: u32,
) -> io::Result<[Sample; BUILDS]> {
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

    clean.forget_all()?;
    let clean = clean.run(project, DEBUG)?;
    Ok([check, edit, debug, release, clean])
}

fn quickest(one: [Sample; BUILDS], other: [Sample; BUILDS]) -> [Sample; BUILDS] {
    let mut best = one;
    for (best, other) in best.iter_mut().zip(other) {
        best.wall = best.wall.min(other.wall);
        best.user = best.user.min(other.user);
    }
    best
}
