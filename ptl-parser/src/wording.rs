//! What errors say.

use crate::error::ErrorKind;

/// The words of an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The name that the error has in the guide: `P0101`.
    pub code: &'static str,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What stands at the place; may be empty.
    pub label: String,
    /// What stands at the related place.
    pub related: Option<String>,
    /// What to write instead.
    pub help: Option<String>,
}

impl Wording {
    fn new(code: &'static str, message: impl Into<String>, label: impl Into<String>) -> Self {
        Self { code, message: message.into(), label: label.into(), related: None, help: None }
    }

    fn related(mut self, label: impl Into<String>) -> Self {
        self.related = Some(label.into());
        self
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl ErrorKind {
    /// What to tell the user.
    #[must_use]
    pub fn wording(&self) -> Wording {
        match self {
            Self::NotUtf8 => Wording::new("P0101", "the file is not UTF-8", "this byte").help("Save it as UTF-8."),
            Self::NotALiteral => Wording::new("P0102", "this is not a literal", "").related("").help(""),
            Self::NotAPath => Wording::new(
                "P0501",
                "`include_ptl!` takes the path of a file or folder",
                "not a path",
            )
            .help("write it as one string literal: `include_ptl!(\"views/page.ptl\")`"),
            Self::PathLeavesCrate { path } => Wording::new(
                "P0502",
                format!("`{path}` leads out of the crate"),
                "out of the crate",
            )
            .help(
                "templates are read from the folder of the crate's Cargo.toml only: write the path from there, \
                 without `..`, and copy what a symbolic link brings in from elsewhere",
            ),
            Self::PathNotFound { path } => Wording::new(
                "P0503",
                format!("there is no file or folder `{path}`"),
                "not found",
            )
            .help("paths start at the folder of the crate's Cargo.toml, wherever the Rust file stands"),
            Self::PathNotReadable { path, reason } => Wording::new(
                "P0504",
                format!("`{path}` cannot be read: {reason}"),
                "not readable",
            ),
            Self::NotAFile { path } => Wording::new(
                "P0505",
                format!("`{path}` is neither a file nor a folder"),
                "not a file",
            )
            .help("devices, pipes and sockets are not read: name a regular file"),
            Self::NotATemplateFile { path } => Wording::new(
                "P0506",
                format!("`{path}` is not named as a template file"),
                "not a template file",
            )
            .help("let the file's name end in `.ptl`"),
            Self::FileTooLarge { path, limit } => Wording::new(
                "P0507",
                format!("`{path}` is larger than {limit} bytes"),
                "too large",
            )
            .help("split it into several files, or keep its text outside the templates"),
            Self::FolderTooLarge { path, limit } => Wording::new(
                "P0508",
                format!("`{path}` holds more than {limit} files and folders"),
                "too many files",
            )
            .help("name a folder that holds templates only"),
            Self::FolderTooDeep { path, limit } => Wording::new(
                "P0509",
                format!("`{path}` lies more than {limit} folders deep"),
                "too deep",
            )
            .help("move it up, or look for a symbolic link that leads back to a folder around it"),
            Self::EmptyFolder { path } => Wording::new(
                "P0510",
                format!("the folder `{path}` holds no template"),
                "no template in here",
            )
            .help("put a file into it whose name ends in `.ptl`"),
            Self::NoModuleName { path } => Wording::new(
                "P0511",
                format!("no module can be named after `{path}`"),
                "its file becomes a module",
            )
            .help("rename it to a Rust name, such as `page.ptl`"),
            Self::SameModuleName { name, first, second } => Wording::new(
                "P0512",
                format!("`{first}` and `{second}` would both be the module `{name}`"),
                "two modules of one name",
            )
            .help("rename one of them"),
            Self::MisplacedToken => Wording::new(
                "P0513",
                "a macro passes this to `ptl!`, where its place in the layout is lost",
                "which line of the template does this belong to?",
            )
            .help(
                "only what stands in the macro itself, and fragments such as `$x:expr` and `$t:ty`, keep their place; \
                 `$n:ident`, `$l:lifetime` and `$t:tt` do not",
            ),
            Self::TokensTooDeep => Wording::new(
                "P0514",
                "there are too many brackets in brackets here",
                "the innermost one that was read",
            )
            .help("give the inner parts names of their own with `let`"),
        }
    }

    /// The name that the error has in the guide: `P0101`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.wording().code
    }
}
