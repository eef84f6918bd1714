//! A generated package: many templates in the syntax of one engine, and a program that renders each once.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::engines::Role;
use crate::versions;

/// How an engine has its templates. In its texts `$N$` is the template's number, `$U$` the number of the part within
/// the template, and `$S$` that of the sample, which makes the text another one each time it is built.
#[derive(Debug)]
pub struct Source {
    /// What the table calls it.
    pub name: &'static str,
    /// What it is in the comparison.
    pub role: Role,
    /// The lines below `[dependencies]` in Cargo.toml. `$version$` is that of the crate with the engine's name, and
    /// `$root$` the folder of ptl.
    pub dependencies: &'static str,
    /// The same below `[build-dependencies]`.
    pub build_dependencies: &'static str,
    /// `build.rs`, if there is one.
    pub build_script: Option<&'static str>,
    /// The path of a template.
    pub path: &'static str,
    /// What a template begins with.
    pub head: &'static str,
    /// Its parts: ten lines of ptl, or what stands for them elsewhere.
    pub part: &'static str,
    /// What it ends with.
    pub foot: &'static str,
    /// What `src/views.rs` begins with.
    pub views: &'static str,
    /// What `src/views.rs` says of each template.
    pub declaration: &'static str,
    /// The call that renders a template, given `title`, `items` and `show`. What comes out has a `len()`.
    pub call: &'static str,
    /// What is done with the templates in the package's folder before they are built. Nobody waits for it.
    pub prepare: Option<fn(&Path) -> io::Result<()>>,
}

/// How much is generated.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// So many templates.
    pub templates: u32,
    /// So many lines of ptl in each, rounded up to tens.
    pub lines: u32,
}

const LINES_OF_A_PART: u32 = 10;

const MODEL: &str = "\
pub struct Item {
    pub name: String,
    pub count: u32,
}

pub fn items() -> Vec<Item> {
    vec![Item { name: \"ink & nibs\".to_owned(), count: 3 }, Item { name: \"paper\".to_owned(), count: 500 }]
}
";

/// A package on disk.
#[derive(Debug)]
pub struct Project {
    source: &'static Source,
    size: Size,
    folder: PathBuf,
}

impl Project {
    /// Writes the package into a folder of its own below `scratch`.
    ///
    /// # Errors
    ///
    /// Where a file cannot be written.
    pub fn create(source: &'static Source, size: Size, scratch: &Path) -> io::Result<Self> {
        let project = Self {
            source,
            size,
            folder: scratch.join(package_name(source.name)),
        };
        if project.folder.exists() {
            fs::remove_dir_all(&project.folder)?;
        }
        project.write_file("Cargo.toml", &project.manifest())?;
        project.write_file("Cargo.lock", versions::LOCK)?;
        if let Some(script) = source.build_script {
            project.write_file("build.rs", script)?;
        }
        project.write_file("src/model.rs", MODEL)?;
        project.write_file("src/views.rs", &project.views())?;
        project.write_file("src/main.rs", &project.program())?;
        project.write_templates(0)?;
        Ok(project)
    }

    /// The name of the package, which is that of its program too.
    pub fn name(&self) -> String {
        package_name(self.source.name)
    }

    /// Where the package is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes every template anew, with another text for each sample.
    ///
    /// # Errors
    ///
    /// Where a file cannot be written.
    pub fn write_templates(&self, sample: u32) -> io::Result<()> {
        (0..self.size.templates).try_for_each(|number| self.write(number, sample))?;
        self.prepare()
    }

    /// Writes one template anew.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn write_template(&self, number: u32, sample: u32) -> io::Result<()> {
        self.write(number, sample)?;
        self.prepare()
    }

    fn write(&self, number: u32, sample: u32) -> io::Result<()> {
        let Source {
            path,
            head,
            part,
            foot,
            ..
        } = self.source;
        let parts = self.size.lines.div_ceil(LINES_OF_A_PART);
        let body: String = (0..parts)
            .map(|index| part.replace("$U$", &index.to_string()))
            .collect();
        let text = format!("{head}{body}{foot}").replace("$S$", &sample.to_string());
        self.write_file(&numbered(path, number), &numbered(&text, number))
    }

    fn prepare(&self) -> io::Result<()> {
        self.source
            .prepare
            .map_or(Ok(()), |prepare| prepare(&self.folder))
    }

    fn manifest(&self) -> String {
        let Source {
            name,
            dependencies,
            build_dependencies,
            ..
        } = self.source;
        let text = format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n\
             [dependencies]\n{dependencies}\n[build-dependencies]\n{build_dependencies}\n\
             [profile.release]\nstrip = true\n",
            self.name()
        );
        text.replace("$version$", versions::of(name).unwrap_or_default())
            .replace("$root$", concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
    }

    fn views(&self) -> String {
        let each = |number| numbered(self.source.declaration, number);
        let declarations: String = (0..self.size.templates).map(each).collect();
        format!("{}{declarations}", self.source.views)
    }

    fn program(&self) -> String {
        let each = |number| {
            format!(
                "    bytes += {}.len();\n",
                numbered(self.source.call, number)
            )
        };
        let calls: String = (0..self.size.templates).map(each).collect();
        format!(
            "mod model;\nmod views;\n\nfn main() {{\n    let items = model::items();\n    let items = items.as_slice();\n    \
             let (title, show) = (\"Fox & Son\", std::env::args().count() == 1);\n    let mut bytes = 0;\n{calls}    \
             println!(\"{{bytes}}\");\n}}\n"
        )
    }

    fn write_file(&self, path: &str, text: &str) -> io::Result<()> {
        let path = self.folder.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)
    }
}

fn package_name(source: &str) -> String {
    let words: String = source
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    format!("templates-{}", words.trim_matches('-').replace("--", "-"))
}

fn numbered(text: &str, number: u32) -> String {
    text.replace("$N$", &number.to_string())
}
