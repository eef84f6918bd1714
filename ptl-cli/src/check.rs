//! `ptl check`: everything that is wrong in templates.
//!
//! What needs no types is found by the compiler itself, in every template file. In a cargo project, cargo then checks
//! the crates, and what rustc says of code that was made from templates is told of the templates: see
//! [`ptl_build::check`] for how the two agree.

mod cargo;
mod folders;
mod origins;
mod rustc;
mod told;
mod translate;
mod words;

use std::env;
use std::mem;
use std::path::{Path, PathBuf};

use clap::Args;
use ptl_build::{CompiledFile, LIMITS, compile_modules, read};
use ptl_codegen::Options;
use quote::quote;
use serde::Deserialize as _;
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Level};
use crate::output::Output;
use crate::status::{ExitStatus, Failure};
use cargo::Project;
use origins::Origins;
use rustc::{CargoLine, Message};
use told::Told;
use translate::Template;

/// Tell everything that is wrong in templates, types included
///
/// In a cargo project, cargo checks the crates as `cargo check` does, and what it finds in templates is shown in the
/// templates. Anywhere else, what needs no types is checked.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  ptl check
  ptl check views/page.ptl
  ptl check -- --package shop --all-targets --features admin

Exit status: 0 if all is well, 1 if there are errors, 2 if the check could not be made.")]
pub(crate) struct Check {
    /// Files and folders of templates; without any, all below the current folder
    #[arg(value_name = "PATH")]
    paths: Vec<String>,
    /// Check nothing that needs types, and do not run cargo
    #[arg(long)]
    no_types: bool,
    /// What to hand to `cargo check`
    #[arg(last = true, value_name = "CARGO OPTION")]
    cargo: Vec<String>,
}

pub(crate) fn run(arguments: &Check, output: &mut Output) -> Result<ExitStatus, Failure> {
    let mut checker = Checker {
        here: here()?,
        only: arguments.paths.iter().map(absolute).collect(),
        told: Told::default(),
        held_back: Vec::new(),
        output,
        status: ExitStatus::Success,
    };
    if arguments.paths.is_empty() {
        for path in folders::of_templates(&checker.here) {
            checker.templates(&path);
        }
    }
    for path in &arguments.paths {
        checker.templates(path);
    }
    if !arguments.no_types {
        checker.types(&arguments.cargo)?;
    }
    let Checker { output, status, .. } = checker;
    output.summary();
    Ok(status)
}

/// The current folder.
fn here() -> Result<PathBuf, Failure> {
    env::current_dir()
        .and_then(|here| here.canonicalize())
        .map_err(|error| Failure::new(format!("the current folder cannot be read: {error}")))
}

fn absolute(path: &String) -> PathBuf {
    let path = Path::new(path);
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

struct Checker<'a> {
    here: PathBuf,
    /// What was asked for, if anything was.
    only: Vec<PathBuf>,
    told: Told,
    held_back: Vec<Diagnostic>,
    output: &'a mut Output,
    status: ExitStatus,
}

impl Checker<'_> {
    /// Tells what is wrong in a file or a folder, as far as that needs no types.
    fn templates(&mut self, path: &str) {
        let found = match read(&self.here, path, LIMITS) {
            Ok(found) => found,
            Err(kind) => {
                self.output.failure(&Failure::from(kind));
                self.status = self.status.and(ExitStatus::Failure);
                return;
            }
        };
        let options = Options::new(quote!(::ptl));
        compile_modules(&found, &options, &mut |compiled: CompiledFile<'_>| {
            if compiled.errors.is_empty() {
                return;
            }
            self.status = self.status.and(ExitStatus::Mistakes);
            self.told.mistakes(&compiled);
            let path = &compiled.file.path;
            self.output
                .mistakes(path, &compiled.text(), &compiled.errors);
        });
    }

    /// Tells what cargo finds wrong in the project that this is, if it is one.
    fn types(&mut self, arguments: &[String]) -> Result<(), Failure> {
        let Some(project) = Project::find(arguments)? else {
            return Ok(());
        };
        let mut origins = Origins::new(project.workspace_root.clone(), self.here.clone());
        let is_styled = !self.output.is_for_programs();
        let ended = project.check(arguments, is_styled, &mut |line| {
            self.line(line, &mut origins);
        })?;
        self.held_back();
        if !ended.is_success && self.status == ExitStatus::Success {
            self.output.failure(&ended.failure());
            self.status = ExitStatus::Failure;
        }
        Ok(())
    }

    /// Tells what one line of cargo's says, unless that is nothing new.
    fn line(&mut self, line: CargoLine, origins: &mut Origins) {
        let Some(said) = line.message.filter(|_| line.reason == "compiler-message") else {
            return;
        };
        let Ok(message) = Message::deserialize(&said) else {
            return;
        };
        if message.is_about_messages() {
            return;
        }
        let diagnostic = translate::translated(&message, origins);
        match translate::template(&message, origins) {
            Some(template) => self.of_template(&message, diagnostic, &template),
            None => self.of_rust(&message, &diagnostic, &said),
        }
    }

    /// Tells what is wrong in a template, or in code that uses it.
    fn of_template(&mut self, message: &Message, diagnostic: Diagnostic, template: &Template) {
        if let Some(mistake) = words::mistake(&diagnostic) {
            let code = mistake.code.as_deref().unwrap_or_default();
            let is_new = self.told.mistake(&template.path, code, template.byte);
            if is_new {
                self.tell(&mistake);
            }
        } else if self.told.is_mistaken(&template.path) && diagnostic.level == Level::Warning {
            // Nothing is used where bodies are left out.
        } else if words::are_hidden(&message.text) {
            self.held_back.push(diagnostic);
        } else if self.is_asked_for(&template.path, &diagnostic) && self.told.is_new(&diagnostic) {
            self.tell(&diagnostic);
        }
    }

    /// Tells what is wrong in Rust, in rustc's own form.
    fn of_rust(&mut self, message: &Message, diagnostic: &Diagnostic, said: &Value) {
        let is_asked_for = self.only.is_empty() || diagnostic.level == Level::Error;
        if is_asked_for && self.told.is_new(diagnostic) {
            let rendered = message.rendered.as_deref().unwrap_or_default();
            self.output.told_by_rustc(diagnostic, rendered, said);
            self.judge(diagnostic);
        }
    }

    /// Tells what speaks of generated code, and was held back as it may only repeat what is wrong in the template.
    fn held_back(&mut self) {
        for diagnostic in mem::take(&mut self.held_back) {
            if !self.told.has_error_at_place_of(&diagnostic) && self.told.is_new(&diagnostic) {
                self.tell(&diagnostic);
            }
        }
    }

    /// Whether a template is one of those that were named, if any were. Errors elsewhere may be the reason why no more
    /// is known of those.
    fn is_asked_for(&self, template: &Path, diagnostic: &Diagnostic) -> bool {
        let is_named = || self.only.iter().any(|path| template.starts_with(path));
        self.only.is_empty() || diagnostic.level == Level::Error || is_named()
    }

    fn tell(&mut self, diagnostic: &Diagnostic) {
        self.output.diagnostic(diagnostic);
        self.judge(diagnostic);
    }

    fn judge(&mut self, diagnostic: &Diagnostic) {
        if diagnostic.level == Level::Error {
            self.status = self.status.and(ExitStatus::Mistakes);
        }
    }
}
