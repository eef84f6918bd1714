//! Every mistake that the language knows.

/// Every mistake that the language knows, one variant each.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    // Characters, tokens and brackets.
    /// A byte that is not UTF-8.
    NotUtf8,
    /// A control character, such as NUL, anywhere in the file.
    ControlCharacter(char),
    /// A character that changes the direction of text, so that a reader sees other code than the compiler.
    BidirectionalCharacter(char),
    /// A carriage return that no line feed follows.
    LoneCarriageReturn,
    /// A file beyond the limit.
    SourceTooLong {
        /// How much is possible.
        limit: usize,
    },
    /// There are more mistakes than are reported.
    TooManyErrors {
        /// How much is possible.
        limit: usize,
    },
    /// A character with which nothing begins.
    StrayCharacter(char),
    /// A `/*` without its `*/`.
    UnclosedComment,
    /// A comment as Python writes it.
    HashComment,
    /// A literal that may span lines, and does not end.
    UnclosedLiteral {
        /// What would end it.
        closing: String,
    },
    /// A `'…'` literal that does not end on its line.
    UnclosedQuote,
    /// A bracket that is never closed.
    UnclosedBracket(char),
    /// A closing bracket of another kind than the open one.
    MismatchedBracket {
        /// What closes the open one.
        expected: char,
        /// What stands there.
        found: char,
    },
    /// A closing bracket where none is open.
    StrayBracket(char),
    /// Brackets nested beyond the limit.
    BracketsTooDeep {
        /// How much is possible.
        limit: usize,
    },
    /// A name that the generated code needs for itself.
    ReservedName,

    // Lines and blocks.
    /// No indented line follows a head.
    ExpectedBlock {
        /// Whether no line follows at all.
        is_last: bool,
    },
    /// A line is deeper than the one before it, which opens no block.
    UnexpectedIndent,
    /// A line whose indentation is that of no open block.
    UnmatchedDedent,
    /// Tabs and spaces that disagree with the lines before.
    TabsAndSpaces,
    /// Blocks nested beyond the limit.
    BlocksTooDeep {
        /// How much is possible.
        limit: usize,
    },
    /// A line that begins with a binary operator.
    OperatorAtLineStart {
        /// The operator.
        operator: String,
    },
    /// A line that ends in an operator.
    OperatorAtLineEnd {
        /// The operator.
        operator: String,
    },
    /// A `.name` line that is not deeper than the statement that it goes on with.
    ChainNotDeeper,
    /// A doc comment behind code.
    DocBehindCode,
    /// A Rust item without the `;` that ends it.
    MissingSemicolon,
    /// A Rust item that does not end.
    UnfinishedItem,

    // Literals.
    /// A prefix that no literal has.
    UnknownPrefix {
        /// What stands there.
        found: String,
    },
    /// A `'…'` literal inside an expression.
    QuotedInExpression,
    /// A `'` that is the beginning of nothing.
    StrayQuote,
    /// A backslash before a character that needs none.
    UnknownEscape(char),
    /// `\x` without two hexadecimal digits up to `7F`.
    WrongHexadecimalEscape,
    /// `\u` without the number of a character in braces.
    WrongUnicodeEscape,
    /// A `{` in a literal that no `}` closes.
    UnclosedInterpolation,
    /// A `}` in a literal that closes nothing.
    LoneBrace,
    /// `{}` in a literal.
    EmptyInterpolation,
    /// A backslash in the braces of a literal that is not raw.
    BackslashInBraces,
    /// Braces inside a format spec.
    BracesInSpec,
    /// Python's `{x=}`.
    PythonDebug {
        /// The expression.
        value: String,
    },
    /// Python's `{x!r}`.
    PythonConversion {
        /// The expression.
        value: String,
    },
    /// Literals nested in literals beyond the limit.
    InterpolationsTooDeep {
        /// How much is possible.
        limit: usize,
    },
    /// An `h` literal beside another one in an expression.
    MarkupBesideText,
    /// An interpolated literal left of `%`.
    FormatOfInterpolated,
    /// More than one operand right of `%`.
    FormatOperand,
    /// `LITERAL % …` inside an expression.
    FormatInExpression,
    /// A byte or C string literal as a statement.
    BytesAsStatement,
    /// Something behind a literal that is a statement.
    BehindLiteral,
    /// What was given as a literal is something else.
    NotALiteral,

    // Modules, imports and the heads of templates.
    /// A statement outside of any template.
    StatementInModule,
    /// A statement in an `impl` or `trait` block.
    StatementInMembers,
    /// Python's `import x`.
    ImportWithoutFrom,
    /// `from x import *`.
    ImportOfEverything,
    /// A path with dots.
    DotsInPath,
    /// An import that cannot be read.
    WrongImport,
    /// An import in a template's body.
    ImportInBody,
    /// `//!` behind the top of the file.
    MisplacedModuleDoc,
    /// An attribute of the module.
    InnerAttribute,
    /// A doc comment that no template or item follows.
    DocOfNoItem,
    /// An attribute that no template or item follows.
    AttributeOfNoItem,
    /// Python's `def`.
    PythonFunction,
    /// `fn … :`
    FunctionWithColon,
    /// `class X:` or `struct X:`
    PythonClass {
        /// The word.
        word: String,
    },
    /// `template` without a name.
    MissingTemplateName,
    /// A template's head that cannot be read.
    WrongTemplateHead,
    /// `async` before something that is no template.
    AsyncWithoutTemplate,
    /// A template without parentheses.
    MissingParameters {
        /// The template's name.
        template: String,
    },
    /// A kind that does not exist.
    UnknownKind {
        /// What stands there.
        found: String,
        /// What it is a slip of.
        nearest: Option<&'static str>,
    },
    /// Empty brackets where a kind may stand.
    EmptyKind,
    /// A kind behind the parameters.
    KindBehindParameters {
        /// The kind, with its brackets.
        kind: String,
    },
    /// A parameter without a type.
    ParameterWithoutType {
        /// Its name.
        name: String,
    },
    /// Python's `*args` or `**kwargs`.
    PythonParameter {
        /// Whether it is only the star.
        is_alone: bool,
    },
    /// A parameter that cannot be read.
    WrongParameter,
    /// A comma without a parameter before it.
    MissingParameter,
    /// A parameter without a default behind one that has one.
    RequiredBehindDefault,
    /// `self` outside of `impl` and `trait`.
    SelfOutsideMethods,
    /// A template without a body, outside of a trait.
    MissingBody,

    // Heads of blocks.
    /// A head without its colon.
    MissingColon {
        /// The first word of the head.
        head: String,
    },
    /// A block in braces.
    RustBlock {
        /// The first word of the head.
        head: String,
    },
    /// A head with nothing between its word and its colon.
    MissingCondition {
        /// The first word of the head.
        head: String,
    },
    /// A head that cannot be read.
    WrongHead {
        /// The first word of the head.
        head: String,
    },
    /// `else if` and its relatives.
    ElseIf,
    /// `else:` behind a `for`.
    ElseBehindFor,
    /// `else:` without an `if`.
    ElseWithoutIf,
    /// `elif` without an `if`.
    ElifWithoutIf,
    /// `empty:` without a `for`.
    EmptyWithoutFor,
    /// `case` outside of a `match`.
    CaseOutsideMatch,
    /// A statement among the cases of a `match`.
    StatementInMatch,
    /// `default:` or `else:` in a `match`.
    DefaultCase,
    /// `pattern => …` in a `match`.
    RustArm,
    /// Cases behind the colon of a `match`.
    MatchOnOneLine,
    /// `for` without `in`.
    ForWithoutIn,
    /// A statement with a block behind a colon.
    CompoundBehindColon,
    /// A statement with a block, or an item, behind a semicolon.
    CompoundBehindSemicolon,
    /// A block under a word that begins none.
    UnknownHead {
        /// The word.
        word: String,
    },
    /// `with` and something that is no call.
    WithWithoutCall,
    /// `let x = if …:` and its like.
    BlockInLet {
        /// The word.
        word: String,
    },
    /// A capture that binds something else than a name.
    CaptureOfPattern,
    /// Python's `try:`.
    PythonTry,

    // Statements and expressions.
    /// `=` in a condition.
    AssignmentInCondition,
    /// Python's `and`, `or`, `not`, `is`, `in`.
    PythonOperator {
        /// What stands there.
        found: String,
        /// What Rust has instead.
        rust: &'static str,
    },
    /// Python's `True` or `False`.
    PythonConstant {
        /// What stands there.
        found: String,
        /// What Rust has instead.
        rust: &'static str,
    },
    /// Python's `a if c else b`.
    PythonConditional,
    /// A statement that only Python has.
    PythonStatement {
        /// The word.
        word: String,
    },
    /// `break` or `continue` with a value.
    BreakWithValue,
    /// `let x =` without a value.
    MissingValue,
    /// A tag of Jinja's.
    JinjaTag,
    /// An expression of Jinja's.
    JinjaExpression {
        /// The expression.
        value: String,
    },
    /// A comment of Jinja's.
    JinjaComment,
    /// Markup outside of a literal.
    MarkupWithoutQuotes,
    /// Words that are no expression.
    TextWithoutQuotes,
    /// A line that means nothing.
    NotAStatement,
    /// A mistake of the parser itself.
    Internal,

    // What the compiler finds.
    /// A piece of Rust holds something that no token of Rust begins with.
    NotTokens,
    /// A piece of Rust cannot be read.
    NotRust {
        /// Which piece of Rust was expected.
        what: &'static str,
        /// Why, in other words.
        reason: String,
    },
    /// A keyword of Rust stands where a name is wanted.
    KeywordName {
        /// The keyword.
        name: String,
    },
    /// An import names what is no template of its module.
    NotATemplate {
        /// The name.
        name: String,
        /// The name that was probably meant.
        nearest: Option<String>,
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
        /// The names that there are.
        known: Vec<String>,
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
    /// A Rust function that cannot be a template.
    FunctionModifier {
        /// What the function is.
        modifier: &'static str,
    },
    /// The default of a parameter names a parameter.
    DefaultNamesParameter {
        /// The parameter that it names.
        name: String,
    },
    /// `#[template]` stands on something that cannot be a template.
    NotAFunction,
    /// `lazy!` is given something else than the call of a template.
    NotACall,
    /// The arguments of `#[template(…)]` are not understood.
    TemplateArguments {
        /// Why, in other words.
        reason: String,
    },

    // `%`.
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

    // Escaping.
    /// No escaper makes a value safe at its place, or a literal cannot be read for sure.
    Refused {
        /// The name that this reason has in the guide.
        code: &'static str,
        /// What is wrong.
        problem: &'static str,
        /// What to write instead.
        remedy: &'static str,
        /// Where it is, in words.
        place: String,
    },
    /// A template, or a part of one, ends in the middle of something.
    Unfinished {
        /// The name that this reason has in the guide.
        code: &'static str,
        /// What to write instead.
        remedy: &'static str,
        /// What ends, in words.
        ending: String,
        /// Where it ends, in words.
        place: String,
    },
    /// The branches of a statement end in different contexts.
    BranchesDiffer {
        /// Where one of them ends, in words.
        first: String,
        /// Where another ends.
        second: String,
    },
    /// A turn of a loop ends in another context than it begins in.
    TurnsDiffer {
        /// Where it begins, in words.
        begin: String,
        /// Where it ends.
        end: String,
    },
    /// A template of this kind cannot be called at its place.
    KindRefused {
        /// The kind.
        kind: &'static str,
        /// Where it is called, in words.
        place: String,
    },
    /// A value with a format spec stands where only values of one type may.
    FormatRefused {
        /// Where it stands, in words.
        place: String,
    },

    // Files, and the macros that PTL is written in.
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
    /// A setting in a project's Cargo.toml is none.
    Setting {
        /// What it is called there.
        key: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A macro passes a token to `ptl!` that does not say where it belongs.
    MisplacedToken,
    /// The tokens of `ptl!` have more brackets in brackets than are allowed.
    TokensTooDeep,
}
