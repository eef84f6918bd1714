//! What can be wrong in a template.

use crate::span::Span;
use crate::wording::Wording;
use std::fmt;

/// One mistake, and its place.
///
/// It displays as one line, the message of its [`Wording`]; [`report`](crate::report) shows it in its source line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// What is wrong.
    pub kind: ErrorKind,
    /// Where.
    pub span: Span,
    /// A second place that explains the first, such as the bracket that was never closed.
    pub related: Option<Span>,
}

impl Error {
    /// An error in one place.
    #[must_use]
    pub const fn new(kind: ErrorKind, span: Span) -> Self {
        Self { kind, span, related: None }
    }

    /// The same error, with a second place that explains the first.
    #[must_use]
    pub const fn related(mut self, span: Span) -> Self {
        self.related = Some(span);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Wording { code, message, .. } = self.kind.wording();
        write!(f, "[{code}] {message}")
    }
}

impl std::error::Error for Error {}

/// Every mistake that the language knows, one variant each.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The file is not UTF-8.
    NotUtf8,
    /// What was given as a literal is something else.
    NotALiteral,
    /// `include_ptl!` was not given a path.
    NotAPath,
    /// A path is absolute, holds `..`, or leads out of the crate by a symbolic link.
    PathLeavesCrate {
        /// As the user wrote it, or below a folder that the user named.
        path: String,
    },
    /// There is nothing at a path.
    PathNotFound {
        /// As the user wrote it.
        path: String,
    },
    /// The system does not let a file or folder be read.
    PathNotReadable {
        /// As the user wrote it, or below a folder that the user named.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// A path names a device, a pipe or the like.
    NotAFile {
        /// As the user wrote it, or below a folder that the user named.
        path: String,
    },
    /// A file's name does not end in `.ptl`.
    NotATemplateFile {
        /// As the user wrote it.
        path: String,
    },
    /// A file is too large.
    FileTooLarge {
        /// As the user wrote it, or below a folder that the user named.
        path: String,
        /// How many bytes are allowed.
        limit: u64,
    },
    /// A folder holds too many files and folders.
    FolderTooLarge {
        /// As the user wrote it.
        path: String,
        /// How many are allowed.
        limit: usize,
    },
    /// Folders are nested too deep.
    FolderTooDeep {
        /// As the user wrote it, or below a folder that the user named.
        path: String,
        /// How many levels are allowed.
        limit: usize,
    },
    /// A folder holds no template.
    EmptyFolder {
        /// As the user wrote it.
        path: String,
    },
    /// No module can be named after a file or folder.
    NoModuleName {
        /// Below the folder that the user named.
        path: String,
    },
    /// Two files or folders would be modules of one name.
    SameModuleName {
        /// The name.
        name: String,
        /// The first path, below the folder that the user named.
        first: String,
        /// The other path.
        second: String,
    },
    /// A macro passes a token to `ptl!` that does not say where it belongs.
    MisplacedToken,
    /// The tokens of `ptl!` have more brackets in brackets than are allowed.
    TokensTooDeep,
    /// A piece of Rust holds something that no token of Rust begins with.
    NotTokens,
    /// A piece of Rust cannot be read.
    NotRust {
        /// Which piece of Rust was expected.
        what: &'static str,
        /// Why, in other words.
        reason: String,
    },
    /// A piece of Rust is too deeply nested to be read.
    FragmentTooComplex,
    /// A template returns a value.
    ReturnValue {
        /// Whether the template declares a result type.
        has_result: bool,
    },
    /// `?` in a template without a result type.
    TryWithoutResult,
    /// `.await` in a template that is not `async`.
    AwaitOutsideAsync,
    /// A call names a parameter that the template does not have.
    UnknownArgumentName {
        /// The template's name.
        callee: String,
        /// The name in question.
        name: String,
        /// The name that was probably meant.
        nearest: Option<String>,
    },
    /// A call names a parameter twice.
    DuplicateArgumentName {
        /// The name in question.
        name: String,
    },
    /// A call names a parameter that is passed by position.
    PositionalByName {
        /// The name in question.
        name: String,
    },
    /// An argument by position follows one by name.
    PositionalAfterNamed {
        /// The name in question.
        name: String,
    },
    /// A call passes a parameter with a default by position.
    DefaultByPosition {
        /// The name in question.
        name: String,
    },
    /// A call has too few or too many arguments.
    ArgumentCount {
        /// The template's name.
        callee: String,
        /// How many there should be.
        expected: usize,
        /// How many there are.
        given: usize,
        /// The parameters that got nothing.
        missing: Vec<String>,
    },
    /// An argument is named in a call of something that is not known to be a template.
    NamedArgumentOfFunction {
        /// The name in question.
        name: String,
    },
    /// The type of a named parameter is generic.
    GenericNamedParameter {
        /// The name in question.
        name: String,
        /// The generic part of the type.
        ty: String,
    },
    /// A parameter with a default is not a plain name.
    NamedParameterPattern,
    /// A call of a template that can fail has no `?`.
    CallWithoutTry {
        /// The template's name.
        callee: String,
    },
    /// A call of an async template has no `.await`.
    CallWithoutAwait {
        /// The template's name.
        callee: String,
    },
    /// `with` calls something that is not known to be a template.
    WithoutTemplate,
    /// `break`, `continue` or `return` would leave a block that something else renders.
    LeavesBlock {
        /// The word that would leave.
        word: &'static str,
        /// Whose block it is.
        construct: &'static str,
    },
    /// A template inside a template uses what a closure cannot have.
    NestedTemplate {
        /// Which piece of Rust was expected.
        what: &'static str,
    },
    /// Two templates of a module have one name.
    DuplicateTemplate {
        /// The name in question.
        name: String,
    },
    /// A kind of template that is not supported yet.
    KindNotYet {
        /// The kind.
        kind: &'static str,
    },
    /// A Rust function that cannot be a template.
    FunctionModifier {
        /// What the function is.
        modifier: &'static str,
    },
    /// A parameter without a default follows one with a default.
    DefaultsComeLast,
    /// `#[template]` stands on something that cannot be a template.
    NotAFunction,
    /// The arguments of `#[template(…)]` are not understood.
    TemplateArguments {
        /// Why, in other words.
        reason: String,
    },
    /// `f!(…)` holds something else than one literal.
    NotALiteralMacro {
        /// `f` or `h`.
        prefix: String,
    },
    /// `%` has fewer arguments than conversions.
    TooFewArguments {
        /// How many there are.
        given: usize,
    },
    /// `%` has more arguments than conversions.
    TooManyArguments {
        /// How many there are.
        given: usize,
        /// How many conversions there are.
        used: usize,
    },
    /// A conversion names an argument that there is not.
    UnknownArgument {
        /// The name in question.
        name: String,
    },
    /// A named argument of `%` is used by no conversion.
    UnusedArgument {
        /// The name in question.
        name: String,
    },
    /// A conversion has a name, but the arguments have none.
    ConversionWithName {
        /// The name in question.
        name: String,
    },
    /// A conversion has no name, but the arguments have names.
    ConversionWithoutName,
    /// The name in a conversion is not closed.
    UnclosedConversionName,
    /// A conversion ends before its letter.
    ConversionWithoutLetter,
    /// A conversion has a letter that means nothing.
    UnknownConversion {
        /// The letter.
        letter: char,
    },
    /// The width or precision of a conversion is too large.
    ConversionTooWide,
    /// A conversion of an integer has a precision.
    PrecisionOfInteger,
}
