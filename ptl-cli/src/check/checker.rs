//! What is told of a project, and what is not told twice.

use std::mem;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use ptl_build::{CompiledFile, LIMITS, Settings, compile_modules, read_input};
use ptl_codegen::Options;
use quote::quote;
use serde::Deserialize as _;
use serde_json::Value;

use super::cargo::Project;
use super::lint::{self, Lint};
use super::origins::Origins;
use super::rustc::{CargoLine, Message};
use super::told::Told;
use super::translate::{self, Template};
use super::words;
use crate::diagnostic::{Diagnostic, File, Level};
use crate::output::{Output, count};
use crate::progress::Progress;
use crate::status::{ExitStatus, Failure};

/// One check, and what came of it so far.
pub(super) struct Checker<'a> {
    here: PathBuf,
    /// What was asked for, if anything was.
    only: Vec<PathBuf>,
    allowed: &'a [Lint],
    told: Told,
    held_back: Vec<Diagnostic>,
    output: &'a mut Output,
    pub(super) status: ExitStatus,
    /// How many template files were checked.
    files: usize,
    /// Whether anything was left out that may have been an error for cargo.
    has_left_out: bool,
}

impl<'a> Checker<'a> {
    /// A check in the folder `here`, of the files and folders `only` if there are any.
    pub(super) fn new(
        here: PathBuf,
        only: Vec<PathBuf>,
        allowed: &'a [Lint],
        output: &'a mut Output,
    ) -> Self {
        Self {
            here,
            only,
            allowed,
            told: Told::default(),
            held_back: Vec::new(),
            output,
            status: ExitStatus::Success,
            files: 0,
            has_left_out: false,
        }
    }

    /// Tells how much was wrong, and how much was checked.
    pub(super) fn end(self) -> ExitStatus {
        self.output.summary();
        if self.told.is_nothing() && self.status == ExitStatus::Success {
            let files = count(self.files, "template file");
            self.output
                .remark(&format!("{files}, and nothing is wrong"));
        }
        self.status
    }

    /// Tells what is wrong in a file or a folder, as far as that needs no types.
    pub(super) fn templates(&mut self, path: &str) {
        let read = read_input(Path::new(path), LIMITS);
        let read = read.and_then(|(_, found)| Ok((found, Settings::around(Path::new(path))?)));
        let (found, settings) = match read {
            Ok(read) => read,
            Err(kind) => {
                self.output.failure(&Failure::from(kind));
                self.status = self.status.and(ExitStatus::Failure);
                return;
            }
        };
        let options = Options {
            policy: settings.policy,
            ..Options::new(quote!(::ptl))
        };
        compile_modules(&found, &options, &mut |compiled: CompiledFile<'_>| {
            self.files += 1;
            let path = &compiled.file.path;
            let file = Rc::new(File {
                path: path.strip_prefix("./").unwrap_or(path).to_owned(),
                text: compiled.text().into_owned(),
            });
            for error in &compiled.errors {
                let template = Template {
                    path: compiled.file.absolute.clone(),
                    byte: error.span.start,
                };
                self.mistake(&Diagnostic::of_mistake(error, &file), &template);
            }
            if let (Some(parsed), []) = (compiled.parsed(), compiled.errors.as_slice()) {
                for warning in lint::warnings(&parsed.module, &file, self.allowed) {
                    self.tell_new(&warning);
                }
            }
        });
    }

    /// Tells what cargo finds wrong in the project that this is, if it is one.
    pub(super) fn types(&mut self, arguments: &[String]) -> Result<(), Failure> {
        let Some(project) = Project::find(arguments)? else {
            return Ok(());
        };
        let mut origins = Origins::new(project.workspace_root.clone(), self.here.clone());
        let is_styled = !self.output.is_for_programs();
        let mut progress = Progress::without_end("crates checked:", self.output.is_watched());
        let ended = project.check(arguments, is_styled, &mut |line| {
            if line.reason == "compiler-artifact" {
                progress.step();
            } else {
                progress.clear();
                self.line(line, &mut origins);
            }
        })?;
        self.held_back();
        let is_unexplained = self.status == ExitStatus::Success && !self.has_left_out;
        if !ended.is_success && is_unexplained {
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
        let template = translate::template(&message, origins);
        if template.is_some() && translate::is_about_generated_code(&message, origins) {
            self.has_left_out = true;
            return;
        }
        let diagnostic = translate::translated(&message, origins);
        let mistake = words::mistake(&diagnostic);
        match template {
            Some(template) => match mistake {
                Some(mistake) => self.mistake(&mistake, &template),
                None => self.of_template(&message, diagnostic, &template),
            },
            None => match mistake {
                Some(mistake) => self.tell_new(&mistake),
                None if translate::is_of_macro(&message) => self.tell_new(&diagnostic),
                None => self.of_rust(&message, &diagnostic, &said),
            },
        }
    }

    /// Tells a mistake that the compiler found, by itself or while cargo had it compile.
    fn mistake(&mut self, mistake: &Diagnostic, template: &Template) {
        let code = mistake.code.as_deref().unwrap_or_default();
        if self.told.mistake(&template.path, code, template.byte) {
            self.tell_new(mistake);
        }
    }

    /// Tells what is wrong in a template, or in code that uses it.
    fn of_template(&mut self, message: &Message, diagnostic: Diagnostic, template: &Template) {
        // Nothing is used where bodies are left out.
        let is_unfounded =
            diagnostic.level == Level::Warning || self.told.has_error_at_place_of(&diagnostic);
        if self.told.is_mistaken(&template.path) && is_unfounded {
            return;
        }
        if words::are_hidden(&message.text) {
            self.held_back.push(diagnostic);
        } else if self.is_asked_for(&template.path, &diagnostic) {
            self.tell_new(&diagnostic);
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
            if !self.told.has_error_at_place_of(&diagnostic) {
                self.tell_new(&diagnostic);
            }
        }
    }

    /// Whether a template is one of those that were named, if any were. Errors elsewhere may be the reason why no more
    /// is known of those.
    fn is_asked_for(&self, template: &Path, diagnostic: &Diagnostic) -> bool {
        let is_named = || self.only.iter().any(|path| template.starts_with(path));
        self.only.is_empty() || diagnostic.level == Level::Error || is_named()
    }

    fn tell_new(&mut self, diagnostic: &Diagnostic) {
        if self.told.is_new(diagnostic) {
            self.tell(diagnostic);
        }
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
