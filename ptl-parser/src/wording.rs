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
                "",
            )
            .help("write it as one string literal: `include_ptl!(\"views/page.ptl\")`"),
            Self::PathLeavesCrate { path } => Wording::new(
                "P0502",
                format!("`{path}` leads out of the crate"),
                "",
            )
            .help(
                "templates are read from the folder of the crate's Cargo.toml only: write the path from there, \
                 without `..`, and copy what a symbolic link brings in from elsewhere",
            ),
            Self::PathNotFound { path } => Wording::new(
                "P0503",
                format!("there is no file or folder `{path}`"),
                "",
            )
            .help("paths start at the folder of the crate's Cargo.toml, wherever the Rust file stands"),
            Self::PathNotReadable { path, reason } => Wording::new(
                "P0504",
                format!("`{path}` cannot be read: {reason}"),
                "",
            ),
            Self::NotAFile { path } => Wording::new(
                "P0505",
                format!("`{path}` is neither a file nor a folder"),
                "",
            )
            .help("devices, pipes and sockets are not read: name a regular file"),
            Self::NotATemplateFile { path } => Wording::new(
                "P0506",
                format!("`{path}` is not named as a template file"),
                "",
            )
            .help("let the file's name end in `.ptl`"),
            Self::FileTooLarge { path, limit } => Wording::new(
                "P0507",
                format!("`{path}` is larger than {limit} bytes"),
                "",
            )
            .help("split it into several files, or keep its text outside the templates"),
            Self::FolderTooLarge { path, limit } => Wording::new(
                "P0508",
                format!("`{path}` holds more than {limit} files and folders"),
                "",
            )
            .help("name a folder that holds templates only"),
            Self::FolderTooDeep { path, limit } => Wording::new(
                "P0509",
                format!("`{path}` lies more than {limit} folders deep"),
                "",
            )
            .help("move it up, or look for a symbolic link that leads back to a folder around it"),
            Self::EmptyFolder { path } => Wording::new(
                "P0510",
                format!("the folder `{path}` holds no template"),
                "",
            )
            .help("put a file into it whose name ends in `.ptl`"),
            Self::NoModuleName { path } => Wording::new(
                "P0511",
                format!("no module can be named after `{path}`"),
                "",
            )
            .help("rename it to a Rust name, such as `page.ptl`"),
            Self::SameModuleName { name, first, second } => Wording::new(
                "P0512",
                format!("`{first}` and `{second}` would both be the module `{name}`"),
                "",
            )
            .help("rename one of them"),
            Self::MisplacedToken => Wording::new(
                "P0513",
                "a macro passes this to `ptl!`, where its place in the layout is lost",
                "it stands outside the macro",
            )
            .help(
                "only what stands in the macro itself, and fragments such as `$x:expr` and `$t:ty`, keep their place; \
                 `$n:ident`, `$l:lifetime` and `$t:tt` do not",
            ),
            Self::TokensTooDeep => Wording::new(
                "P0514",
                "there are too many brackets in brackets here",
                "this one is too deep",
            )
            .help("give the inner parts names of their own with `let`"),
            Self::NotTokens => Wording::new("P0301", "this is not Rust", "no token of Rust begins like this").help("text belongs in a literal: `\"…\"` or `'…'`"),
            Self::NotRust { what, reason } => Wording::new("P0302", format!("this {what} is not Rust: {reason}"), reason.clone()),
            Self::FragmentTooComplex => Wording::new("P0303", "this expression is too complex", "too many operators or angle brackets by here").help("give its parts names with `let`"),
            Self::ReturnValue { has_result } => Wording::new("P0304", "a template returns what its statements append, not a value", "this cannot be returned").help(if *has_result { "write the value as a statement of its own and then `return`; or fail with `return Err(…)` or `return None`" } else { "write the value as a statement of its own and then `return`; to return errors, declare a result type: `-> Result<Html, Error>`" }),
            Self::TryWithoutResult => Wording::new("P0305", "`?` needs a template that can fail", "this template has no result type").help("declare one in the template's head: `-> Result<Html, Error>:` or `-> Option<Html>:` (`String` in a plain template)"),
            Self::AwaitOutsideAsync => Wording::new("P0306", "`.await` needs an async template", "this template is not async").help("write `async template` in its head"),
            Self::UnknownArgumentName { callee, name, nearest } => Wording::new("P0307", format!("the template `{callee}` has no named parameter `{name}`"), "no such parameter").help(match nearest { Some(nearest) => format!("did you mean `{nearest}`?"), None => "only parameters with a default are passed by name".to_owned() }),
            Self::DuplicateArgumentName { name } => Wording::new("P0308", format!("`{name}` is given twice"), "already given in this call").help("leave one of them out"),
            Self::PositionalByName { name } => Wording::new("P0309", format!("the parameter `{name}` is passed by position"), "has no default, so it has no name in calls").help(format!("write the value without `{name}=`, in its place; or give the parameter a default")),
            Self::PositionalAfterNamed { name } => Wording::new("P0310", "arguments by position come before arguments by name", format!("stands after `{name}=…`")).help("move it to the front"),
            Self::DefaultByPosition { name } => Wording::new("P0311", format!("the parameter `{name}` is passed by name"), "this is one argument too many by position").help(format!("write `{name}=…`")),
            Self::ArgumentCount { callee, expected, given, missing } => Wording::new("P0312", format!("the template `{callee}` takes {} by position, and {given} {} given", count(*expected, "argument"), if *given == 1 { "is" } else { "are" }), if missing.is_empty() { "too many arguments".to_owned() } else { format!("missing: `{}`", missing.join("`, `")) }).help("the block of a `with` statement counts as the last argument; parameters with a default are passed by name"),
            Self::NamedArgumentOfFunction { name } => Wording::new("P0313", format!("`{name}=` names an argument, but this is not a call of a template"), "functions of Rust take their arguments by position").help("if it is a template of another module, bring it in with `from … import …`, so that the compiler knows"),
            Self::GenericNamedParameter { name, ty } => Wording::new("P0314", format!("the named parameter `{name}` has a generic type"), format!("its type uses `{ty}`")).help("parameters with a default stand in a struct of their own: give this one a type without generics, or no default"),
            Self::NamedParameterPattern => Wording::new("P0315", "a parameter with a default is passed by name, so it must be a name", "not a name").help("take it apart with `let` in the body"),
            Self::CallWithoutTry { callee } => Wording::new("P0316", format!("the template `{callee}` can fail, so its call needs `?`"), "returns a `Result` or an `Option`").help(format!("write `{callee}(…)?`; the template around it needs a result type, too")),
            Self::CallWithoutAwait { callee } => Wording::new("P0317", format!("the template `{callee}` is async, so its call needs `.await`"), "nothing is appended before it is awaited").help(format!("write `{callee}(…).await`; the template around it must be async, too")),
            Self::WithoutTemplate => Wording::new("P0318", "`with` hands a block to a template, and this is not a call of one", "not known to be a template").help("call a template of this file, or bring one in with `from … import …`"),
            Self::LeavesBlock { word, construct } => Wording::new("P0319", format!("`{word}` cannot leave the block of `{construct}`"), "the block is rendered for somebody else").help(if *construct == "with" { "decide before the `with` statement, or with an `if` inside its block" } else { "decide before the capture, or with an `if` inside its block" }),
            Self::NestedTemplate { what } => Wording::new("P0320", format!("a template inside a template cannot have {what}"), "not possible here").help("move it out of the template around it, to the level of the module, and pass what it needs"),
            Self::DuplicateTemplate { name } => Wording::new("P0321", format!("there are two templates named `{name}` in this module"), "this name is taken").help("rename one, or import it as another name: `from … import a as b`"),
            Self::KindNotYet { kind } => Wording::new("P0322", format!("templates of the kind `[{kind}]` are not supported yet"), "not supported yet").help("until then, write a Rust function that returns a `String`, or an `[html]` template"),
            Self::FunctionModifier { modifier } => Wording::new("P0323", format!("a template cannot be {}", if *modifier == "variadic" { "variadic".to_owned() } else { format!("`{modifier}`") }), "not possible for a template").help("leave it out, or call the template from such a function"),
            Self::DefaultsComeLast => Wording::new("P0324", "parameters with a default come last", "has no default").help("move it in front of those with a default"),
            Self::NotAFunction => Wording::new("P0325", "only functions can be templates", "not a function").help("`#[template]` goes on a `fn`; for methods, on the `impl` or `trait`, and then on each method that is a template"),
            Self::TemplateArguments { reason } => Wording::new("P0326", format!("`#[template(…)]` does not know this: {reason}"), "not understood").help("it takes a kind, `html` or `plain`, and `crate = path`, where `path` is the crate `ptl` by another name"),
            Self::NotALiteralMacro { prefix } => Wording::new("P0327", format!("`{prefix}!` takes one string literal"), "not a string literal").help(format!("write `{prefix}!(\"…{{value}}…\")`, with the values in braces inside the literal")),
            Self::TooFewArguments { given } => Wording::new("P0331", format!("there is no argument for this conversion: {} given", count_are(*given)), "nothing left for it").help("add an argument on the right of `%`, or write `%%` for a percent sign"),
            Self::TooManyArguments { given, used } => Wording::new("P0332", format!("{} given, but the literal has {}", count_are(*given), count(*used, "conversion")), "more arguments than conversions").help("add a conversion such as `%s` to the literal, or leave the argument out"),
            Self::UnknownArgument { name } => Wording::new("P0333", format!("there is no argument `{name}`"), "not given on the right of `%`").help(format!("add it: `{{{name}: value}}`")),
            Self::UnusedArgument { name } => Wording::new("P0334", format!("the argument `{name}` is used by no conversion"), "never used").help(format!("write `%({name})s` in the literal, or leave the argument out")),
            Self::ConversionWithName { name } => Wording::new("P0335", format!("`%({name})…` needs arguments with names"), "the arguments on the right of `%` have no names").help(format!("write `% {{{name}: value}}`, or take the name out of the conversion")),
            Self::ConversionWithoutName => Wording::new("P0336", "this conversion has no name, but the arguments have", "which argument?").help("write `%(name)s`, or give the arguments as a tuple"),
            Self::UnclosedConversionName => Wording::new("P0337", "the name in this conversion is not closed", "no `)` follows").help("write `%(name)s`"),
            Self::ConversionWithoutLetter => Wording::new("P0338", "this conversion has no letter", "the literal ends here").help("write `%s` for a value, or `%%` for a percent sign"),
            Self::UnknownConversion { letter } => Wording::new("P0339", format!("there is no conversion `%{letter}`"), "not a conversion").help("there are `%s`, `%d`, `%i`, `%f`, `%x`, `%r`, and `%%` for a percent sign"),
            Self::ConversionTooWide => Wording::new("P0340", "this conversion is too wide", "its width or precision is over 65535"),
            Self::PrecisionOfInteger => Wording::new("P0341", "an integer has no precision", "no digits follow a point").help("leave the precision out, or use `%f`"),
        }
    }

    /// The name that the error has in the guide: `P0101`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.wording().code
    }
}

/// `1 argument`, `2 arguments`.
fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// `1 argument is`, `2 arguments are`.
fn count_are(number: usize) -> String {
    let verb = if number == 1 { "is" } else { "are" };
    format!("{} {verb}", count(number, "argument"))
}
