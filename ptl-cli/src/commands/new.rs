//! `ptl new`: a small project that works.

mod name;

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use self::name::package_name;
use crate::output::Output;
use crate::status::{ExitStatus, Failure};

/// Make a small project that works, with tests
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  ptl new guest-book
  ptl new guest-book --template axum")]
pub(crate) struct New {
    /// The folder to make; its name is the project's
    #[arg(value_name = "NAME")]
    path: PathBuf,
    /// What the project is
    #[arg(long, value_enum, default_value_t)]
    template: Template,
    /// The folder of the crate `ptl`, instead of the registry's
    #[arg(long, hide = true, value_name = "DIR", env = "PTL_PATH")]
    ptl_path: Option<PathBuf>,
}

/// What a project is.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Template {
    /// A program that prints a page
    #[default]
    Plain,
    /// A server that answers with pages, by axum
    Axum,
}

/// A file of a project, and its text.
type File = (&'static str, &'static str);

const COMMON: [File; 2] = [
    (".gitignore", include_str!("../../templates/gitignore")),
    (
        "views/layout.ptl",
        include_str!("../../templates/views/layout.ptl"),
    ),
];

impl Template {
    /// The files that differ from project to project.
    fn files(self) -> [File; 3] {
        match self {
            Self::Plain => [
                (
                    "Cargo.toml",
                    include_str!("../../templates/plain/manifest.toml"),
                ),
                (
                    "src/main.rs",
                    include_str!("../../templates/plain/src/main.rs"),
                ),
                (
                    "views/home.ptl",
                    include_str!("../../templates/plain/views/home.ptl"),
                ),
            ],
            Self::Axum => [
                (
                    "Cargo.toml",
                    include_str!("../../templates/axum/manifest.toml"),
                ),
                (
                    "src/main.rs",
                    include_str!("../../templates/axum/src/main.rs"),
                ),
                (
                    "views/home.ptl",
                    include_str!("../../templates/axum/views/home.ptl"),
                ),
            ],
        }
    }
}

pub(crate) fn run(arguments: &New, output: &mut Output) -> Result<ExitStatus, Failure> {
    let folder = &arguments.path;
    let name = package_name(folder)?;
    if !is_free(folder) {
        return Err(
            Failure::new(format!("`{}` exists already", folder.display()))
                .help("take another name, or remove what is there"),
        );
    }
    let ptl = dependency(arguments.ptl_path.as_deref())?;
    for (path, text) in COMMON.into_iter().chain(arguments.template.files()) {
        let text = match path {
            "Cargo.toml" => text.replace("NAME", &name).replace("PTL", &ptl),
            _ => text.to_owned(),
        };
        write(&folder.join(path), &text)?;
    }
    output.remark(&format!(
        "made `{name}`; now `cd {}` and `cargo run`",
        folder.display()
    ));
    Ok(ExitStatus::Success)
}

/// Whether nothing is lost if a project is made there.
fn is_free(folder: &Path) -> bool {
    match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(_) => !folder.exists(),
    }
}

/// What the project's manifest says of the crate `ptl`: a version, or where it is.
fn dependency(path: Option<&Path>) -> Result<String, Failure> {
    let Some(path) = path else {
        return Ok(format!("version = \"{}\"", env!("CARGO_PKG_VERSION")));
    };
    let absolute = path
        .canonicalize()
        .map_err(|error| Failure::not_readable(path, &error))?;
    // A literal string of TOML has no escapes, and no quotes either.
    Ok(format!("path = '{}'", absolute.display()))
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| Failure::new(format!("`{}` cannot be written: {error}", path.display())))
}
