//! Cargo, asked about a project and to check it.

use std::env;
use std::ffi::OsString;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use ptl_build::check;
use serde::Deserialize;

use super::rustc::CargoLine;
use crate::status::Failure;

/// The folder below cargo's own for output that holds what is made for a check, and for nothing else: what is compiled
/// for a check is not what is compiled for a build.
const FOLDER: &str = "ptl-check";

/// A cargo project.
#[derive(Debug, Deserialize)]
pub(super) struct Project {
    pub(super) workspace_root: PathBuf,
    target_directory: PathBuf,
}

/// How a check ended.
pub(super) struct Ended {
    pub(super) is_success: bool,
    /// What cargo said for itself.
    pub(super) stderr: String,
}

impl Project {
    /// The project that the current folder, or what `arguments` name, belongs to. None where there is none.
    pub(super) fn find(arguments: &[String]) -> Result<Option<Self>, Failure> {
        let manifest = manifest(arguments);
        if manifest.is_none() && !is_in_project() {
            return Ok(None);
        }
        let mut command = cargo();
        command.args(["metadata", "--no-deps", "--format-version=1"]);
        command.args(manifest.iter().flat_map(|path| ["--manifest-path", path]));
        let output = command.output().map_err(|error| cannot_run(&error))?;
        if !output.status.success() {
            return Err(failed(&String::from_utf8_lossy(&output.stderr)));
        }
        serde_json::from_slice(&output.stdout)
            .map(Some)
            .map_err(|error| Failure::new(format!("what cargo says cannot be read: {error}")))
    }

    /// Has cargo check the project, and hands every line that it tells programs to `each`. `is_styled` asks for what
    /// is rendered to have colours.
    pub(super) fn check(
        &self,
        arguments: &[String],
        is_styled: bool,
        each: &mut dyn FnMut(CargoLine),
    ) -> Result<Ended, Failure> {
        let target = self.target_directory.join(FOLDER);
        let format = if is_styled {
            "--message-format=json-diagnostic-rendered-ansi"
        } else {
            "--message-format=json"
        };
        let mut child = cargo()
            .args(["check", format])
            .args(arguments)
            .env(check::VARIABLE, target.join("templates"))
            .env("CARGO_TARGET_DIR", &target)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| cannot_run(&error))?;
        let stderr = child.stderr.take();
        // A pipe that nobody reads would fill up and stop cargo.
        let stderr = thread::spawn(move || {
            let mut text = Vec::new();
            stderr.map(|mut stderr| stderr.read_to_end(&mut text));
            String::from_utf8_lossy(&text).into_owned()
        });
        if let Some(stdout) = child.stdout.take() {
            let lines = BufReader::new(stdout).lines().map_while(Result::ok);
            // Build scripts may print what is no message.
            lines
                .filter_map(|line| serde_json::from_str(&line).ok())
                .for_each(each);
        }
        let status = child.wait().map_err(|error| cannot_run(&error))?;
        Ok(Ended {
            is_success: status.success(),
            stderr: stderr.join().unwrap_or_default(),
        })
    }
}

impl Ended {
    /// Why cargo could not do its work, where that was not for anything that rustc said.
    pub(super) fn failure(&self) -> Failure {
        failed(&self.stderr)
    }
}

/// Cargo, or the one that this command was started by.
fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}

/// The manifest that cargo is to take, if `arguments` name one.
fn manifest(arguments: &[String]) -> Option<&str> {
    let mut arguments = arguments.iter().map(String::as_str);
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--manifest-path") {
            Some("") => return arguments.next(),
            Some(path) => return path.strip_prefix('='),
            None => {}
        }
    }
    None
}

fn is_in_project() -> bool {
    let here = env::current_dir().unwrap_or_default();
    here.ancestors()
        .any(|folder: &Path| folder.join("Cargo.toml").is_file())
}

fn cannot_run(error: &std::io::Error) -> Failure {
    Failure::new(format!("cargo cannot be run: {error}"))
        .help("cargo checks the types; `--no-types` does without")
}

/// What cargo said for itself, from where it says that something went wrong.
fn failed(stderr: &str) -> Failure {
    let start = stderr
        .find("error: ")
        .map(|start| start + "error: ".len())
        .unwrap_or_default();
    Failure::new(stderr.get(start..).unwrap_or(stderr).trim_end())
}
