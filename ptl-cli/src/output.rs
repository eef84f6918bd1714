//! What the user is told, and in which form.

use std::io::{self, Write};
use std::rc::Rc;

use anstream::{AutoStream, ColorChoice};

use crate::arguments::{Color, MessageFormat, OutputArguments};
use crate::diagnostic::{self, Diagnostic, File, Level};
use crate::status::Failure;

/// Where everything goes that a command tells, but for what it was asked to print.
///
/// Messages for people go to standard error and those for programs, of the format `json`, to standard output. Where
/// neither can be written to, nobody listens, and nothing is done about it.
pub(crate) struct Output {
    format: MessageFormat,
    stderr: AutoStream<io::Stderr>,
    stdout: io::Stdout,
    errors: usize,
    warnings: usize,
    has_told: bool,
}

impl Output {
    pub(crate) fn new(arguments: OutputArguments) -> Self {
        let choice = match arguments.color {
            Color::Auto => AutoStream::choice(&io::stderr()),
            Color::Always => ColorChoice::AlwaysAnsi,
            Color::Never => ColorChoice::Never,
        };
        Self {
            format: arguments.message_format,
            stderr: AutoStream::new(io::stderr(), choice),
            stdout: io::stdout(),
            errors: 0,
            warnings: 0,
            has_told: false,
        }
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
        self.diagnostic(&Diagnostic::from(failure));
    }

    /// Tells one thing, in the format that was asked for.
    pub(crate) fn diagnostic(&mut self, diagnostic: &Diagnostic) {
        match diagnostic.level {
            Level::Error => self.errors += 1,
            Level::Warning => self.warnings += 1,
            Level::Note | Level::Help => {}
        }
        let _ = match self.format {
            MessageFormat::Human => {
                let between = if self.has_told { "\n" } else { "" };
                let text = diagnostic::human::render(diagnostic);
                writeln!(self.stderr, "{between}{text}")
            }
            MessageFormat::Short => {
                writeln!(self.stderr, "{}", diagnostic::short::render(diagnostic))
            }
            MessageFormat::Json => {
                writeln!(self.stdout, "{}", diagnostic::json::render(diagnostic))
            }
        };
        self.has_told = true;
    }

    /// Tells people how much was told; programs, and those who want short messages, can count.
    pub(crate) fn summary(&mut self) {
        if self.format != MessageFormat::Human {
            return;
        }
        let counts = [(self.errors, "error"), (self.warnings, "warning")];
        let counts = counts.into_iter().filter(|(count, _)| *count > 0);
        let counts = counts.map(|(count, noun)| {
            let plural = if count == 1 { "" } else { "s" };
            format!("{count} {noun}{plural}")
        });
        let counts = counts.collect::<Vec<_>>().join(", ");
        let _ = writeln!(self.stderr, "\n{counts}");
    }
}
