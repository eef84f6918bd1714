//! What `ptl check` and the doors agree on.
//!
//! What rustc says of generated code is to be told of the template. So `ptl check` has cargo check the crate with the
//! variable [`VARIABLE`] set, and the doors that read files then do two things more than else:
//!
//! - The Rust of each template file is written to a file, which keeps the template's lines, and beside it a map that
//!   tells which of the template's bytes each piece of it was made from. `ptl::include_ptl!` writes to the folder that
//!   the variable names; a build script writes to where it always does.
//! - What is wrong in a template is an error in that file, so that all the others are checked all the same.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use proc_macro2::Literal;
use ptl_codegen::SourceMap;
use ptl_parser::{Error, Span, line_column};

use crate::modules::CompiledFile;
use crate::write::write_if_changed;

/// The environment variable that `ptl check` sets while cargo checks a crate. It names a folder for generated files.
pub const VARIABLE: &str = "PTL_CHECK";

/// What the name of a map ends in, behind that of the file with the Rust.
pub(crate) const MAP_SUFFIX: &str = ".map";

/// The first line of a map.
const FORMAT: &str = "ptl source map 1";

/// The folder for generated files, if it is `ptl check` that has the crate compiled.
pub fn folder() -> Option<PathBuf> {
    env::var_os(VARIABLE).map(PathBuf::from)
}

/// The Rust of a template file, and where it comes from.
#[derive(Debug)]
pub struct MappedRust {
    pub(crate) rust: String,
    pub(crate) map: String,
    template: PathBuf,
}

impl MappedRust {
    /// Prints a template file. Each error in it is an error of the Rust, at the same place.
    pub fn new(compiled: &CompiledFile<'_>) -> Self {
        let (mut rust, mut map) = compiled.print_with_map();
        for error in &compiled.errors {
            let start = rust.len();
            rust += &compile_error(&compiled.text(), error);
            map.push_made_for(error.span, Span::new(start, rust.len()));
            rust.push('\n');
        }
        let template = compiled.file.absolute.clone();
        Self {
            map: format!("{FORMAT}\n{}\n{map}", template.display()),
            rust,
            template,
        }
    }

    /// Writes the Rust, and its map beside it.
    ///
    /// # Errors
    ///
    /// Fails where the system refuses to write.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        if write_if_changed(path, &self.rust)? {
            self.make_as_old_as_template(path)?;
        }
        write_if_changed(&map_path(path), &self.map).map(|_| ())
    }

    /// A file that is written while a crate is compiled would be newer than the crate, and cargo would compile the
    /// crate once more.
    fn make_as_old_as_template(&self, path: &Path) -> io::Result<()> {
        let modified = fs::metadata(&self.template)?.modified()?;
        File::options()
            .write(true)
            .open(path)?
            .set_modified(modified)
    }
}

fn compile_error(text: &str, error: &Error) -> String {
    let line = error
        .related
        .map(|related| line_column(text, related.start).0);
    let text = Literal::string(&error.kind.wording().in_one_text(line));
    format!("::core::compile_error! {{ {text} }}")
}

/// The map of the Rust in the file `path`.
fn map_path(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(MAP_SUFFIX);
    name.into()
}

/// Where the Rust of a file comes from.
#[derive(Debug)]
pub struct Origin {
    /// The template, as an absolute path.
    pub template: PathBuf,
    /// Which bytes of the template each piece of the Rust was made from.
    pub map: SourceMap,
}

impl Origin {
    /// Reads what was written beside the Rust file `path`. None for any other file.
    pub fn read(path: &Path) -> Option<Self> {
        let text = fs::read_to_string(map_path(path)).ok()?;
        let (template, map) = text
            .strip_prefix(FORMAT)?
            .strip_prefix('\n')?
            .split_once('\n')?;
        Some(Self {
            template: template.into(),
            map: map.parse().ok()?,
        })
    }
}
