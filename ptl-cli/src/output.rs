//! What the user is told, and in which form.

use std::io::{self, IsTerminal as _, Write};
use std::rc::Rc;

use anstream::{AutoStream, ColorChoice};
use serde_json::Value;

use crate::arguments::{Color, MessageFormat, OutputArguments};
use crate::diagnostic::{Diagnostic, File, Level, human, json, short};
use crate::diff;
use crate::status::Failure;

/// Where everything goes that a command tells, but for what it was asked to print.
///
/// Messages for people go to standard error and those for programs, of the format `json`, to standard output. Where
/// neither can be written to, nobody listens, and nothing is done about it.
pub(crate) struct Output {
    format: MessageFormat,
    stderr: AutoStream<io::Stderr>,
    stdout: AutoStream<io::Stdout>,
    errors: usize,
    warnings: usize,
    /// Whether a report was written since the last line of another sort.
    is_behind_report: bool,
}

impl Output {
    pub(crate) fn new(arguments: OutputArguments) -> Self {
        Self {
            format: arguments.message_format,
            stderr: AutoStream::new(io::stderr(), choice(arguments.color, &io::stderr())),
            stdout: AutoStream::new(io::stdout(), choice(arguments.color, &io::stdout())),
            errors: 0,
            warnings: 0,
            is_behind_report: false,
        }
    }

    /// Prints what a command was asked for.
    pub(crate) fn print(&mut self, text: &str) -> Result<(), Failure> {
        let written = self.stdout.write_all(text.as_bytes());
        written
            .and_then(|()| self.stdout.flush())
            .map_err(|error| Failure::new(format!("standard output cannot be written to: {error}")))
    }

    /// Tells everything that is wrong in a template file.
    pub(crate) fn mistakes(&mut self, path: &str, text: &str, errors: &[ptl_parser::Error]) {
        let file = Rc::new(File {
            path: path.to_owned(),
            text: text.to_owned(),
        });
        for error in errors {
            self.diagnostic(&Diagnostic::of_mistake(error, &file));
        }
    }

    /// Tells why a command could not do its work.
    pub(crate) fn failure(&mut self, failure: &Failure) {
        self.diagnostic(failure.diagnostic());
    }

    /// Tells one thing, in the format that was asked for.
    pub(crate) fn diagnostic(&mut self, diagnostic: &Diagnostic) {
        let human = || human::render(diagnostic);
        self.tell(diagnostic, human, || json::render(diagnostic));
    }

    /// Tells one thing that rustc has put in its own form: `rendered` for people, `said` for programs.
    pub(crate) fn told_by_rustc(&mut self, diagnostic: &Diagnostic, rendered: &str, said: &Value) {
        let human = || rendered.trim_end().to_owned();
        self.tell(diagnostic, human, || said.to_string());
    }

    fn tell(
        &mut self,
        diagnostic: &Diagnostic,
        human: impl FnOnce() -> String,
        json: impl FnOnce() -> String,
    ) {
        match diagnostic.level {
            Level::Error => self.errors += 1,
            Level::Warning => self.warnings += 1,
            Level::Note | Level::Help => {}
        }
        let _ = match self.format {
            MessageFormat::Human => {
                self.part_from_report();
                self.is_behind_report = true;
                writeln!(self.stderr, "{}", human())
            }
            MessageFormat::Short => writeln!(self.stderr, "{}", short::render(diagnostic)),
            MessageFormat::Json => writeln!(self.stdout, "{}", json()),
        };
    }

    /// Whether programs read what is told.
    pub(crate) fn is_for_programs(&self) -> bool {
        self.format == MessageFormat::Json
    }

    /// Shows people on standard output how a file would change.
    pub(crate) fn diff(&mut self, path: &str, old: &str, new: &str) {
        if self.format != MessageFormat::Json {
            let _ = write!(self.stdout, "{}", diff::unified(path, old, new));
        }
    }

    /// Tells people how many errors and warnings were told since the last time; programs, and those who want short
    /// messages, can count.
    pub(crate) fn summary(&mut self) {
        let counts = [
            (std::mem::take(&mut self.errors), "error"),
            (std::mem::take(&mut self.warnings), "warning"),
        ];
        let counts = counts.into_iter().filter(|(count, _)| *count > 0);
        let counts: Vec<_> = counts.map(|(number, noun)| count(number, noun)).collect();
        if !counts.is_empty() {
            self.remark(&counts.join(", "));
        }
    }

    /// Tells people something that is neither good nor bad.
    pub(crate) fn remark(&mut self, line: &str) {
        if self.format == MessageFormat::Human {
            self.part_from_report();
            self.is_behind_report = false;
            let _ = writeln!(self.stderr, "{line}");
        }
    }

    /// Whether somebody looks at what is written while it is written.
    pub(crate) fn is_watched(&self) -> bool {
        self.format == MessageFormat::Human && io::stderr().is_terminal()
    }

    fn part_from_report(&mut self) {
        if self.is_behind_report {
            let _ = writeln!(self.stderr);
        }
    }
}

fn choice(color: Color, stream: &impl anstream::stream::RawStream) -> ColorChoice {
    match color {
        Color::Auto => AutoStream::choice(stream),
        Color::Always => ColorChoice::AlwaysAnsi,
        Color::Never => ColorChoice::Never,
    }
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}
