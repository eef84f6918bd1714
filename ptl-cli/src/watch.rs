//! Doing the same again whenever a file changes.

mod child;
mod folders;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ptl_codegen::Options;

use crate::compile::{compile, tell, write};
use crate::output::Output;
use crate::status::{ExitStatus, Failure};

use child::Child;
use folders::{Event, Folders};

/// How often the command is asked whether it has ended.
const TICK: Duration = Duration::from_millis(200);

/// What is done again.
pub(crate) struct Job {
    /// Templates to compile.
    pub(crate) build: Option<Build>,
    /// The command to run, with its arguments; none where it is empty.
    pub(crate) command: Vec<OsString>,
    /// Files and folders whose changes do not count.
    pub(crate) ignored: Vec<PathBuf>,
}

impl Job {
    /// To compile templates, and nothing else.
    pub(crate) fn of(build: Build) -> Self {
        Self {
            build: Some(build),
            command: Vec::new(),
            ignored: Vec::new(),
        }
    }
}

/// Templates to compile, and where to.
pub(crate) struct Build {
    pub(crate) paths: Vec<PathBuf>,
    pub(crate) out: PathBuf,
    pub(crate) options: Options,
}

/// Does the job, and does it again after every change, until the user interrupts it.
pub(crate) fn run(job: &Job, output: &mut Output) -> Result<ExitStatus, Failure> {
    let mut folders = watched(job)?;
    let mut child: Option<Child> = None;
    loop {
        let is_fine = match &job.build {
            Some(build) => build.once(&mut folders, output),
            None => true,
        };
        if is_fine && !job.command.is_empty() {
            drop(child.take());
            child = Some(Child::start(&job.command)?);
        }
        if !is_fine && child.is_some() {
            output.remark("the command goes on with what it was started with");
        }
        if job.command.is_empty() {
            output.remark("waiting for a change; Ctrl-C ends");
        }
        if wait(&mut folders, &mut child, output) == Event::Interrupted {
            return Ok(ExitStatus::Success);
        }
    }
}

/// With a command, everything in this folder counts; else the templates alone.
fn watched(job: &Job) -> Result<Folders, Failure> {
    let paths = job.build.iter().flat_map(|build| build.paths.clone());
    if job.command.is_empty() {
        let paths: Vec<PathBuf> = paths.collect();
        return Folders::new(&paths, &job.ignored, is_template_or_folder);
    }
    let paths: Vec<PathBuf> = paths.chain([PathBuf::from(".")]).collect();
    Folders::new(&paths, &job.ignored, |_| true)
}

/// A folder that is gone can be told from a file by its name alone.
fn is_template_or_folder(path: &Path) -> bool {
    path.extension()
        .is_none_or(|extension| extension == "ptl" || path.is_dir())
}

impl Build {
    /// Compiles once, and tells whether all is well. What fails may work after the next change.
    fn once(&self, folders: &mut Folders, output: &mut Output) -> bool {
        let status = self.compile(folders, output).unwrap_or_else(|failure| {
            output.failure(&failure);
            output.summary();
            ExitStatus::Failure
        });
        status == ExitStatus::Success
    }

    fn compile(&self, folders: &mut Folders, output: &mut Output) -> Result<ExitStatus, Failure> {
        let rust = compile(&self.paths, &self.options, output)?;
        let written = write(&rust.files, &self.out, output)?;
        folders.ignore_written(rust.files.iter().map(|file| self.out.join(&file.path)));
        Ok(written.and(tell(&rust.mistakes, output)))
    }
}

/// Waits for a change or an interrupt, and tells when the command has ended.
fn wait(folders: &mut Folders, child: &mut Option<Child>, output: &mut Output) -> Event {
    loop {
        if let Some(status) = child.as_mut().and_then(Child::ended) {
            output.remark(&format!(
                "the command ended with {status}; waiting for a change"
            ));
        }
        match folders.wait(TICK) {
            Event::Nothing => {}
            event => return event,
        }
    }
}
