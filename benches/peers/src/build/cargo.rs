//! Cargo, run in a generated package.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeVal;

use super::{Project, Sample};

/// Cargo with a target folder that all generated packages share.
#[derive(Debug)]
pub(super) struct Cargo {
    target: PathBuf,
}

impl Cargo {
    pub(super) fn new(target: PathBuf) -> Self {
        Self { target }
    }

    /// Runs Cargo, and says how long it and the compilers that it started took.
    pub(super) fn run(&self, project: &Project, arguments: &[&str]) -> io::Result<Sample> {
        let (user, start) = (user_time()?, Instant::now());
        let status = Command::new("cargo")
            .args(arguments)
            .arg("--quiet")
            .current_dir(project.folder())
            .env("CARGO_TARGET_DIR", &self.target)
            .status()?;
        let sample = Sample {
            wall: start.elapsed(),
            user: user_time()?.saturating_sub(user),
        };
        if status.success() {
            Ok(sample)
        } else {
            let what = format!(
                "cargo {} failed in {}",
                arguments.join(" "),
                project.folder().display()
            );
            Err(io::Error::other(what))
        }
    }

    /// Takes away what the compiler remembers of the package, so that the next build begins from its sources.
    pub(super) fn forget(&self, project: &Project) -> io::Result<()> {
        let prefix = format!("{}-", project.name().replace('-', "_"));
        let folder = self.target.join("debug/incremental");
        if !folder.exists() {
            return Ok(());
        }
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.starts_with(&prefix) {
                fs::remove_dir_all(&path)?;
            }
        }
        Ok(())
    }

    /// Takes away everything that was built, the dependencies too.
    pub(super) fn forget_all(&self) -> io::Result<()> {
        match fs::remove_dir_all(&self.target) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// The program that a release build made.
    pub(super) fn program(&self, project: &Project) -> PathBuf {
        self.target
            .join("release")
            .join(program_name(&project.name()))
    }
}

fn program_name(package: &str) -> impl AsRef<Path> {
    format!("{package}{}", std::env::consts::EXE_SUFFIX)
}

/// The processor's time in all processes that were started and have ended.
fn user_time() -> io::Result<Duration> {
    let time: TimeVal = getrusage(UsageWho::RUSAGE_CHILDREN)?.user_time();
    let seconds = u64::try_from(time.tv_sec()).unwrap_or_default();
    let microseconds = u64::try_from(time.tv_usec()).unwrap_or_default();
    Ok(Duration::from_secs(seconds) + Duration::from_micros(microseconds))
}
