//! A workspace that makes every mistake through every door.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::mistake::{Marked, Mistake};
use crate::report::{self, Report};

/// Where PTL is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Door {
    Include,
    Script,
    Macro,
    Function,
}

pub(crate) const DOORS: [Door; 4] = [Door::Include, Door::Script, Door::Macro, Door::Function];

/// A workspace with a package for each door, and a program for each part of the compiler in it.
pub(crate) struct Project {
    folder: PathBuf,
}

/// The root of the repository.
fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

impl Project {
    pub(crate) fn write(mistakes: &[Mistake]) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mistakes");
        let project = Self { folder };
        for door in DOORS {
            project.package(door, mistakes);
        }
        let members: Vec<String> = project.packages().map(|name| format!("{name:?}")).collect();
        let members = members.join(", ");
        let workspace = format!("[workspace]\nmembers = [{members}]\nresolver = \"3\"\n");
        project.file("Cargo.toml", &workspace);
        let lock = fs::read_to_string(repository().join("Cargo.lock")).unwrap();
        project.file("Cargo.lock", &lock);
        project
    }

    fn packages(&self) -> impl Iterator<Item = String> {
        let entries = fs::read_dir(&self.folder).unwrap();
        let entries = entries.map(|entry| entry.unwrap().path());
        let packages = entries.filter(|path| path.join("Cargo.toml").exists());
        let name = |path: PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
        packages.map(name).collect::<BTreeSet<_>>().into_iter()
    }

    fn package(&self, door: Door, mistakes: &[Mistake]) {
        let finders: BTreeSet<&str> = mistakes.iter().map(|mistake| mistake.finder).collect();
        for finder in finders {
            let package = door.package(finder);
            self.manifest(&package, door);
            let found = mistakes.iter().filter(|mistake| mistake.finder == finder);
            let made: Vec<(String, &Marked)> = found
                .filter_map(|mistake| Some((mistake.module(), door.text(mistake)?)))
                .collect();
            let modules = made.iter().map(|(module, _)| format!("mod {module};\n"));
            let modules: String = modules.collect();
            let program = format!("#![allow(dead_code)]\n{modules}fn main() {{}}\n");
            self.file(&format!("{package}/src/bin/{finder}/main.rs"), &program);
            for (module, text) in made {
                let path = format!("{package}/src/bin/{finder}/{module}.rs");
                self.file(&path, &door.rust(&module, text));
                if door.has_files() {
                    self.file(&format!("{package}/views/{module}.ptl"), &text.text);
                }
            }
        }
    }

    fn manifest(&self, package: &str, door: Door) {
        let root = repository().display().to_string();
        let manifest = format!(
            "[package]\nname = {package:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nptl = {{ path = {root:?} }}\n"
        );
        let script = if door == Door::Script {
            let script = "fn main() {\n    ptl_build::compile(\"views\");\n}\n";
            self.file(&format!("{package}/build.rs"), script);
            let path = repository().join("ptl-build").display().to_string();
            format!("\n[build-dependencies]\nptl-build = {{ path = {path:?} }}\n")
        } else {
            String::new()
        };
        self.file(&format!("{package}/Cargo.toml"), &(manifest + &script));
    }

    /// Leaves alone what is there already: what cargo made of it need not be made again.
    fn file(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return;
        }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// What cargo reports by itself.
    pub(crate) fn build(&self) -> Vec<Report> {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--message-format=json"]);
        let output = self.run(&mut cargo);
        report::of_cargo(&output)
    }

    /// What `ptl check` reports.
    pub(crate) fn check(&self) -> Vec<Report> {
        let mut ptl = Command::new(env!("CARGO_BIN_EXE_ptl"));
        ptl.args(["check", "--message-format=json", "--"]);
        let output = self.run(&mut ptl);
        report::of_rustc(&output)
    }

    fn run(&self, command: &mut Command) -> Output {
        command.args(["--workspace", "--keep-going", "--offline"]);
        command.current_dir(&self.folder);
        // Cargo asks for these where it runs tests itself.
        for (name, _) in std::env::vars() {
            if name.starts_with("CARGO_") && name != "CARGO_HOME" {
                command.env_remove(name);
            }
        }
        command.env("CARGO_TARGET_DIR", self.folder.join("target"));
        command.output().unwrap()
    }
}

impl Door {
    /// What the table calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Include => "`include_ptl!`",
            Self::Script => "build script",
            Self::Macro => "`ptl!`",
            Self::Function => "`#[template]`",
        }
    }

    /// The package for what a part of the compiler finds. A build script that finds mistakes keeps its whole package from
    /// being compiled.
    pub(crate) fn package(self, finder: &str) -> String {
        match self {
            Self::Include => "include".to_owned(),
            Self::Script if finder == "ptl" => "script-ptl".to_owned(),
            Self::Script => "script".to_owned(),
            Self::Macro => "macro".to_owned(),
            Self::Function => "function".to_owned(),
        }
    }

    fn has_files(self) -> bool {
        matches!(self, Self::Include | Self::Script)
    }

    /// The mistake as it is made through this door, if it can be made there.
    pub(crate) fn text(self, mistake: &Mistake) -> Option<&Marked> {
        match self {
            Self::Function => mistake.rust.as_ref(),
            _ => Some(&mistake.ptl),
        }
    }

    /// The module that makes a mistake.
    fn rust(self, module: &str, text: &Marked) -> String {
        match self {
            Self::Include => format!("ptl::include_ptl!(\"views/{module}.ptl\");\n"),
            Self::Script => {
                format!("include!(concat!(env!(\"OUT_DIR\"), \"/ptl/views/{module}.rs\"));\n")
            }
            Self::Macro => format!("ptl::ptl! {{\n{}}}\n", text.text),
            Self::Function => text.text.clone(),
        }
    }

    /// The file that a mistake stands in, and the line and column.
    pub(crate) fn place(self, mistake: &Mistake) -> Option<(String, usize, usize)> {
        let text = self.text(mistake)?;
        let (module, package) = (mistake.module(), self.package(mistake.finder));
        let rust = || format!("{package}/src/bin/{}/{module}.rs", mistake.finder);
        Some(match self {
            Self::Include | Self::Script => (
                format!("{package}/views/{module}.ptl"),
                text.line,
                text.column,
            ),
            Self::Macro => (rust(), text.line + 1, text.column),
            Self::Function => (rust(), text.line, text.column),
        })
    }
}
