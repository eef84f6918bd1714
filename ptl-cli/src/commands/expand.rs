//! `ptl expand`: the Rust that templates become, for people to read.

mod contexts;
mod items;
mod templates;

use std::path::Path;

use clap::Args;
use ptl_build::{CompiledFile, Inputs, Mistakes, compile_modules};
use ptl_codegen::Options;
use ptl_parser::Span;
use quote::quote;

use crate::compile::{read, tell, with_settings};
use crate::output::Output;
use crate::standard_input::{STANDARD_INPUT, is_standard_input, read_standard_input};
use crate::status::{ExitStatus, Failure};

/// Show the Rust that a template becomes
///
/// What `ptl build` writes keeps the lines of the template; this is the same code as rustfmt would lay it out, without
/// what is there for lints alone.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  ptl expand views/page.ptl            all of the file
  ptl expand views/page.ptl:sidebar    one template
  ptl expand views/page.ptl --contexts what each value is escaped for
  ptl expand - < page.ptl              what is on standard input")]
pub(crate) struct Expand {
    /// A template file, perhaps with the name of one of its templates, or `-` for standard input
    #[arg(value_name = "FILE[:TEMPLATE]", allow_hyphen_values = true)]
    subject: String,
    /// Show where each value stands, and what it is escaped for, instead of the Rust
    #[arg(long)]
    contexts: bool,
}

pub(crate) fn run(arguments: &Expand, output: &mut Output) -> Result<ExitStatus, Failure> {
    let (path, template) = split(&arguments.subject);
    let (inputs, around) = if is_standard_input(path.as_ref()) {
        let inputs = Inputs::of_text(STANDARD_INPUT, read_standard_input()?);
        (inputs, ".")
    } else {
        (file(path)?, path)
    };
    let options = with_settings(&Options::new(quote!(::ptl)), &[around])?;
    let mut shown = Ok(String::new());
    let mut mistakes = Vec::new();
    let mut finish = |compiled: CompiledFile<'_>| {
        if compiled.errors.is_empty() {
            shown = show(compiled, template, arguments.contexts);
        } else {
            mistakes.push(Mistakes::of(&compiled));
        }
    };
    compile_modules(&inputs.found, &options, &mut finish);
    output.print(&shown?)?;
    Ok(tell(&mistakes, output))
}

fn show(
    compiled: CompiledFile<'_>,
    template: Option<&str>,
    is_of_contexts: bool,
) -> Result<String, Failure> {
    let spans = match (template, compiled.parsed()) {
        (Some(name), Some(parsed)) => templates::named(&parsed.module, name)?,
        _ => vec![Span::new(0, compiled.text().len())],
    };
    if is_of_contexts {
        return Ok(contexts::show(&compiled, &spans));
    }
    items::show(compiled.compiled.tokens, template)
}

/// A path, and the name of a template behind a colon. A colon may also stand in a path.
fn split(subject: &str) -> (&str, Option<&str>) {
    let (path, template) = match subject.rsplit_once(':') {
        Some((path, template)) => (path, Some(template)),
        None => (subject, None),
    };
    if path == "-" || has_extension(path) {
        (path, template)
    } else {
        (subject, None)
    }
}

fn has_extension(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "ptl")
}

fn file(path: &str) -> Result<Inputs, Failure> {
    if Path::new(path).is_dir() {
        return Err(Failure::new(format!("`{path}` is a folder"))
            .help("name one file of it, as `ptl expand views/page.ptl`"));
    }
    read(&[path])
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn a_template_is_named_behind_a_colon() {
        for (subject, path, template) in [
            ("views/page.ptl", "views/page.ptl", None),
            ("views/page.ptl:page", "views/page.ptl", Some("page")),
            ("C:\\page.ptl", "C:\\page.ptl", None),
            ("C:\\page.ptl:page", "C:\\page.ptl", Some("page")),
            ("-", "-", None),
            ("-:page", "-", Some("page")),
            ("views", "views", None),
        ] {
            assert_eq!(split(subject), (path, template));
        }
    }
}
