//! Compiling what the command line names, and what is done with the Rust that comes out.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ptl_build::{Found, Inputs, LIMITS, Mistakes, Rust, RustFile, Settings, read_inputs};
use ptl_codegen::Options;

use crate::output::{Output, count};
use crate::progress::Progress;
use crate::status::{ExitStatus, Failure};

/// Reads files and folders.
pub(crate) fn read(paths: &[impl AsRef<Path>]) -> Result<Inputs, Failure> {
    for path in paths.iter().map(AsRef::as_ref) {
        // The compiler itself expects paths of a crate, and would explain those.
        fs::metadata(path).map_err(|error| Failure::not_readable(path, &error))?;
    }
    Ok(read_inputs(paths, LIMITS)?)
}

/// Compiles files and folders together.
pub(crate) fn compile(
    paths: &[PathBuf],
    options: &Options,
    output: &Output,
) -> Result<Rust, Failure> {
    let inputs = read(paths)?;
    let options = with_settings(options, paths)?;
    let total = templates(&inputs.found);
    let mut progress = Progress::new("compiled", total, output.is_watched());
    Ok(Rust::of_inputs(&inputs, &options, &mut || progress.step()))
}

/// The options, with what the crate allows that the paths stand in.
pub(crate) fn with_settings(
    options: &Options,
    paths: &[impl AsRef<Path>],
) -> Result<Options, Failure> {
    let mut policy = None;
    for path in paths.iter().map(AsRef::as_ref) {
        let settings = Settings::around(path)?;
        if *policy.get_or_insert_with(|| Arc::clone(&settings.policy)) != settings.policy {
            return Err(
                Failure::new("these paths stand in crates that allow different things").help(
                    "`[package.metadata.ptl]` differs; build those of each crate by themselves",
                ),
            );
        }
    }
    Ok(Options {
        policy: policy.unwrap_or_default(),
        ..options.clone()
    })
}

fn templates(found: &Found) -> usize {
    match found {
        Found::File(_) => 1,
        Found::Folder(modules) => modules.iter().map(|module| templates(&module.found)).sum(),
    }
}

/// Tells the mistakes of all files.
pub(crate) fn tell(mistakes: &[Mistakes], output: &mut Output) -> ExitStatus {
    for Mistakes { path, text, errors } in mistakes {
        output.mistakes(path, text, errors);
    }
    output.summary();
    if mistakes.is_empty() {
        ExitStatus::Success
    } else {
        ExitStatus::Mistakes
    }
}

/// Writes the files that would change.
pub(crate) fn write(
    files: &[RustFile],
    folder: &Path,
    output: &mut Output,
) -> Result<ExitStatus, Failure> {
    let mut written = 0;
    for file in files {
        let is_new = file.write_below(folder).map_err(|error| {
            let path = folder.join(&file.path);
            Failure::new(format!("`{}` cannot be written: {error}", path.display()))
        })?;
        written += usize::from(is_new);
    }
    let (files, folder) = (count(files.len(), "file"), folder.display());
    output.remark(&match written {
        0 => format!("{files} in {folder}, all up to date"),
        _ => format!("{files} in {folder}, of which {written} changed"),
    });
    Ok(ExitStatus::Success)
}

/// Tells which files would change, and how.
pub(crate) fn compare(
    files: &[RustFile],
    folder: &Path,
    output: &mut Output,
) -> Result<ExitStatus, Failure> {
    let mut status = ExitStatus::Success;
    for file in files {
        let path = folder.join(&file.path);
        let old = match fs::read(&path) {
            Ok(old) => Some(old),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(Failure::not_readable(&path, &error)),
        };
        if old.as_deref() == Some(file.text.as_bytes()) {
            continue;
        }
        status = ExitStatus::Mistakes;
        let old = old.map(|old| String::from_utf8_lossy(&old).into_owned());
        stale(
            &path.display().to_string(),
            old.as_deref(),
            &file.text,
            output,
        );
    }
    Ok(status)
}

fn stale(path: &str, old: Option<&str>, new: &str, output: &mut Output) {
    let message = match old {
        Some(_) => format!("`{path}` is out of date"),
        None => format!("`{path}` is missing"),
    };
    output.diff(path, old.unwrap_or_default(), new);
    let failure = Failure::new(message).help("run the same command without `--check`");
    output.failure(&failure);
}
