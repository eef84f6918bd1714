//! `ptl fmt`: the white space of templates.

mod files;

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use self::files::template_files;
use crate::output::{Output, count};
use crate::standard_input::{STANDARD_INPUT, is_standard_input, read_standard_input};
use crate::status::{ExitStatus, Failure};

/// Format templates
///
/// Only white space changes, and none of it in literals: the output of a template stays what it is. Files with errors
/// are left alone.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  ptl fmt                     every template below the current folder
  ptl fmt views --check       in CI: is everything formatted?
  ptl fmt - < page.ptl        to standard output, as editors need it")]
pub(crate) struct Fmt {
    /// Template files, folders of them, or `-` alone for standard input; without any, the current folder
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Write nothing; exit with 1 and show the difference if something is not formatted
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(arguments: &Fmt, output: &mut Output) -> Result<ExitStatus, Failure> {
    let mut formatter = Formatter {
        is_check: arguments.check,
        formatted: 0,
        status: ExitStatus::Success,
        output,
    };
    match arguments.paths.as_slice() {
        [] => formatter.paths(&[PathBuf::from(".")])?,
        [path] if is_standard_input(path) => formatter.standard_input()?,
        paths => formatter.paths(paths)?,
    }
    formatter.output.summary();
    Ok(formatter.status)
}

struct Formatter<'a> {
    is_check: bool,
    /// How many files were not formatted.
    formatted: usize,
    status: ExitStatus,
    output: &'a mut Output,
}

impl Formatter<'_> {
    fn paths(&mut self, paths: &[PathBuf]) -> Result<(), Failure> {
        let mut files = Vec::new();
        for path in paths {
            files.extend(template_files(path)?);
        }
        for file in &files {
            self.file(file)?;
        }
        let all = count(files.len(), "file");
        if self.is_check {
            self.output
                .remark(&format!("{all}, of which {} would change", self.formatted));
        } else {
            self.output
                .remark(&format!("{all}, of which {} changed", self.formatted));
        }
        Ok(())
    }

    fn file(&mut self, path: &Path) -> Result<(), Failure> {
        let shown = path.display().to_string();
        let bytes = fs::read(path).map_err(|error| Failure::not_readable(path, &error))?;
        let Some((old, new)) = self.format(&shown, &bytes) else {
            return Ok(());
        };
        if old == new {
            return Ok(());
        }
        self.formatted += 1;
        if self.is_check {
            self.output.diff(&shown, old, &new);
            self.status = self.status.and(ExitStatus::Mistakes);
            return Ok(());
        }
        fs::write(path, new)
            .map_err(|error| Failure::new(format!("`{shown}` cannot be written: {error}")))
    }

    fn standard_input(&mut self) -> Result<(), Failure> {
        let bytes = read_standard_input()?;
        let Some((old, new)) = self.format(STANDARD_INPUT, &bytes) else {
            return Ok(());
        };
        if !self.is_check {
            return self.output.print(&new);
        }
        if old != new {
            self.output.diff(STANDARD_INPUT, old, &new);
            self.status = ExitStatus::Mistakes;
        }
        Ok(())
    }

    /// The text, and what it is when it is formatted; none where it has errors, which are told.
    fn format<'t>(&mut self, path: &str, bytes: &'t [u8]) -> Option<(&'t str, String)> {
        let formatted = match ptl_parser::decode(bytes) {
            Ok(text) => ptl_fmt::format(text).map(|new| (text, new)),
            Err(error) => Err(vec![error]),
        };
        formatted
            .map_err(|errors| {
                self.output
                    .mistakes(path, &String::from_utf8_lossy(bytes), &errors);
                self.status = self.status.and(ExitStatus::Mistakes);
            })
            .ok()
    }
}
