//! What errors say.

mod compile;
mod door;
mod escaping;
mod format;
mod head;
mod layout;
mod literal;
mod module;
mod statement;
mod text;

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
        Self {
            code,
            message: message.into(),
            label: label.into(),
            related: None,
            help: None,
        }
    }

    /// The same words, for readers who see no more than the token around the piece that they are about.
    ///
    /// ```
    /// let errors = ptl_parser::parse("template hello():\n    def x():\n        pass\n").errors;
    /// let wording = errors[0].kind.wording().of_part("def", 2);
    /// assert!(wording.label.starts_with("`def` in line 2: "));
    /// ```
    #[must_use]
    pub fn of_part(mut self, part: &str, line: usize) -> Self {
        let (first, dots) = match part.split_once('\n') {
            Some((first, _)) => (first, "…"),
            None => (part, ""),
        };
        self.label = format!("`{first}{dots}` in line {line}: {}", self.label);
        self
    }

    /// All of it as one text, for readers who show nothing else beside their own source lines. `related_line` is the line
    /// of the related place.
    ///
    /// ```
    /// let errors = ptl_parser::parse("template hello():\n    def x():\n        pass\n").errors;
    /// let text = errors[0].kind.wording().in_one_text(None);
    /// assert!(text.starts_with("[P"));
    /// assert!(text.contains("\nhelp: "));
    /// ```
    #[must_use]
    pub fn in_one_text(&self, related_line: Option<usize>) -> String {
        let Self {
            code,
            message,
            label,
            related,
            help,
        } = self;
        let mut text = format!("[{code}] {message}");
        let mut add = |word: &str, line: &str| {
            if !line.is_empty() {
                text.push('\n');
                text.push_str(word);
                text.push_str(line);
            }
        };
        add("", label);
        if let (Some(related), Some(line)) = (related, related_line) {
            add("", &format!("line {line}: {related}"));
        }
        add("help: ", help.as_deref().unwrap_or_default());
        text
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
    #[expect(clippy::too_many_lines, reason = "every mistake has a line of its own")]
    pub fn wording(&self) -> Wording {
        match self {
            Self::NotUtf8 => text::not_utf8(),
            Self::ControlCharacter(character) => text::control_character(*character),
            Self::BidirectionalCharacter(character) => text::bidirectional_character(*character),
            Self::LoneCarriageReturn => text::lone_carriage_return(),
            Self::SourceTooLong { limit } => text::source_too_long(*limit),
            Self::TooManyErrors { limit } => text::too_many_errors(*limit),
            Self::StrayCharacter(character) => text::stray_character(*character),
            Self::UnclosedComment => text::unclosed_comment(),
            Self::HashComment => text::hash_comment(),
            Self::UnclosedLiteral { closing } => text::unclosed_literal(closing),
            Self::UnclosedQuote => text::unclosed_quote(),
            Self::UnclosedBracket(bracket) => text::unclosed_bracket(*bracket),
            Self::MismatchedBracket { expected, found } => {
                text::mismatched_bracket(*expected, *found)
            }
            Self::StrayBracket(bracket) => text::stray_bracket(*bracket),
            Self::BracketsTooDeep { limit } => text::brackets_too_deep(*limit),
            Self::ReservedName => text::reserved_name(),
            Self::ExpectedBlock { is_last } => layout::expected_block(*is_last),
            Self::UnexpectedIndent => layout::unexpected_indent(),
            Self::UnmatchedDedent => layout::unmatched_dedent(),
            Self::TabsAndSpaces => layout::tabs_and_spaces(),
            Self::BlocksTooDeep { limit } => layout::blocks_too_deep(*limit),
            Self::OperatorAtLineStart { operator } => layout::operator_at_line_start(operator),
            Self::OperatorAtLineEnd { operator } => layout::operator_at_line_end(operator),
            Self::ChainNotDeeper => layout::chain_not_deeper(),
            Self::DocBehindCode => layout::doc_behind_code(),
            Self::MissingSemicolon => layout::missing_semicolon(),
            Self::UnfinishedItem => layout::unfinished_item(),
            Self::UnknownPrefix { found } => literal::unknown_prefix(found),
            Self::QuotedInExpression => literal::quoted_in_expression(),
            Self::StrayQuote => literal::stray_quote(),
            Self::UnknownEscape(character) => literal::unknown_escape(*character),
            Self::WrongHexadecimalEscape => literal::wrong_hexadecimal_escape(),
            Self::WrongUnicodeEscape => literal::wrong_unicode_escape(),
            Self::UnclosedInterpolation => literal::unclosed_interpolation(),
            Self::LoneBrace => literal::lone_brace(),
            Self::EmptyInterpolation => literal::empty_interpolation(),
            Self::BackslashInBraces => literal::backslash_in_braces(),
            Self::BracesInSpec => literal::braces_in_spec(),
            Self::PythonDebug { value } => literal::python_debug(value),
            Self::PythonConversion { value } => literal::python_conversion(value),
            Self::InterpolationsTooDeep { limit } => literal::interpolations_too_deep(*limit),
            Self::MarkupBesideText => literal::markup_beside_text(),
            Self::FormatOfInterpolated => literal::format_of_interpolated(),
            Self::FormatOperand => literal::format_operand(),
            Self::FormatInExpression => literal::format_in_expression(),
            Self::BytesAsStatement => literal::bytes_as_statement(),
            Self::BehindLiteral => literal::behind_literal(),
            Self::NotALiteral => literal::not_a_literal(),
            Self::StatementInModule => module::statement_in_module(),
            Self::StatementInMembers => module::statement_in_members(),
            Self::ImportWithoutFrom => module::import_without_from(),
            Self::ImportOfEverything => module::import_of_everything(),
            Self::DotsInPath => module::dots_in_path(),
            Self::WrongImport => module::wrong_import(),
            Self::ImportInBody => module::import_in_body(),
            Self::MisplacedModuleDoc => module::misplaced_module_doc(),
            Self::InnerAttribute => module::inner_attribute(),
            Self::DocOfNoItem => module::doc_of_no_item(),
            Self::AttributeOfNoItem => module::attribute_of_no_item(),
            Self::PythonFunction => module::python_function(),
            Self::FunctionWithColon => module::function_with_colon(),
            Self::PythonClass { word } => module::python_class(word),
            Self::MissingTemplateName => module::missing_template_name(),
            Self::WrongTemplateHead => module::wrong_template_head(),
            Self::AsyncWithoutTemplate => module::async_without_template(),
            Self::MissingParameters { template } => module::missing_parameters(template),
            Self::UnknownKind { found, nearest } => module::unknown_kind(found, *nearest),
            Self::EmptyKind => module::empty_kind(),
            Self::KindBehindParameters { kind } => module::kind_behind_parameters(kind),
            Self::ParameterWithoutType { name } => module::parameter_without_type(name),
            Self::PythonParameter { is_alone } => module::python_parameter(*is_alone),
            Self::WrongParameter => module::wrong_parameter(),
            Self::MissingParameter => module::missing_parameter(),
            Self::RequiredBehindDefault => module::required_behind_default(),
            Self::SelfOutsideMethods => module::self_outside_methods(),
            Self::MissingBody => module::missing_body(),
            Self::MissingColon { head } => head::missing_colon(head),
            Self::RustBlock { head } => head::rust_block(head),
            Self::MissingCondition { head } => head::missing_condition(head),
            Self::WrongHead { head } => head::wrong_head(head),
            Self::ElseIf => head::else_if(),
            Self::ElseBehindFor => head::else_behind_for(),
            Self::ElseWithoutIf => head::else_without_if(),
            Self::ElifWithoutIf => head::elif_without_if(),
            Self::EmptyWithoutFor => head::empty_without_for(),
            Self::CaseOutsideMatch => head::case_outside_match(),
            Self::StatementInMatch => head::statement_in_match(),
            Self::DefaultCase => head::default_case(),
            Self::RustArm => head::rust_arm(),
            Self::MatchOnOneLine => head::match_on_one_line(),
            Self::ForWithoutIn => head::for_without_in(),
            Self::CompoundBehindColon => head::compound_behind_colon(),
            Self::CompoundBehindSemicolon => head::compound_behind_semicolon(),
            Self::UnknownHead { word } => head::unknown_head(word),
            Self::WithWithoutCall => head::with_without_call(),
            Self::BlockInLet { word } => head::block_in_let(word),
            Self::CaptureOfPattern => head::capture_of_pattern(),
            Self::PythonTry => head::python_try(),
            Self::AssignmentInCondition => statement::assignment_in_condition(),
            Self::PythonOperator { found, rust } => statement::python_operator(found, rust),
            Self::PythonConstant { found, rust } => statement::python_constant(found, rust),
            Self::PythonConditional => statement::python_conditional(),
            Self::PythonStatement { word } => statement::python_statement(word),
            Self::BreakWithValue => statement::break_with_value(),
            Self::MissingValue => statement::missing_value(),
            Self::JinjaTag => statement::jinja_tag(),
            Self::JinjaExpression { value } => statement::jinja_expression(value),
            Self::JinjaComment => statement::jinja_comment(),
            Self::MarkupWithoutQuotes => statement::markup_without_quotes(),
            Self::TextWithoutQuotes => statement::text_without_quotes(),
            Self::NotAStatement => statement::not_a_statement(),
            Self::Internal => statement::internal(),
            Self::NotTokens => compile::not_tokens(),
            Self::NotRust { what, reason } => compile::not_rust(what, reason),
            Self::KeywordName { name } => compile::keyword_name(name),
            Self::NotATemplate { name, nearest } => {
                compile::not_a_template(name, nearest.as_deref())
            }
            Self::FragmentTooComplex => compile::fragment_too_complex(),
            Self::ReturnValue { has_result } => compile::return_value(*has_result),
            Self::TryWithoutResult => compile::try_without_result(),
            Self::AwaitOutsideAsync => compile::await_outside_async(),
            Self::UnknownArgumentName {
                callee,
                name,
                nearest,
                known,
            } => compile::unknown_argument_name(callee, name, nearest.as_deref(), known),
            Self::DuplicateArgumentName { name } => compile::duplicate_argument_name(name),
            Self::PositionalByName { name } => compile::positional_by_name(name),
            Self::PositionalAfterNamed { name } => compile::positional_after_named(name),
            Self::DefaultByPosition { name } => compile::default_by_position(name),
            Self::ArgumentCount {
                callee,
                expected,
                given,
                missing,
            } => compile::argument_count(callee, *expected, *given, missing),
            Self::NamedArgumentOfFunction { name } => compile::named_argument_of_function(name),
            Self::GenericNamedParameter { name, ty } => compile::generic_named_parameter(name, ty),
            Self::NamedParameterPattern => compile::named_parameter_pattern(),
            Self::CallWithoutTry { callee } => compile::call_without_try(callee),
            Self::CallWithoutAwait { callee } => compile::call_without_await(callee),
            Self::WithoutTemplate => compile::without_template(),
            Self::LeavesBlock { word, construct } => compile::leaves_block(word, construct),
            Self::NestedTemplate { what } => compile::nested_template(what),
            Self::DuplicateTemplate { name } => compile::duplicate_template(name),
            Self::FunctionModifier { modifier } => compile::function_modifier(modifier),
            Self::DefaultNamesParameter { name } => compile::default_names_parameter(name),
            Self::NotAFunction => compile::not_a_function(),
            Self::NotACall => compile::not_a_call(),
            Self::TemplateArguments { reason } => compile::template_arguments(reason),
            Self::TooFewArguments { given } => format::too_few_arguments(*given),
            Self::TooManyArguments { given, used } => format::too_many_arguments(*given, *used),
            Self::UnknownArgument { name } => format::unknown_argument(name),
            Self::UnusedArgument { name } => format::unused_argument(name),
            Self::ConversionWithName { name } => format::conversion_with_name(name),
            Self::ConversionWithoutName => format::conversion_without_name(),
            Self::UnclosedConversionName => format::unclosed_conversion_name(),
            Self::ConversionWithoutLetter => format::conversion_without_letter(),
            Self::UnknownConversion { letter } => format::unknown_conversion(*letter),
            Self::ConversionTooWide => format::conversion_too_wide(),
            Self::PrecisionOfInteger => format::precision_of_integer(),
            Self::Refused {
                code,
                problem,
                remedy,
                place,
            } => escaping::refused(code, problem, remedy, place),
            Self::Unfinished {
                code,
                remedy,
                ending,
                place,
            } => escaping::unfinished(code, remedy, ending, place),
            Self::BranchesDiffer { first, second } => escaping::branches_differ(first, second),
            Self::TurnsDiffer { begin, end } => escaping::turns_differ(begin, end),
            Self::KindRefused { kind, place } => escaping::kind_refused(kind, place),
            Self::FormatRefused { place } => escaping::format_refused(place),
            Self::NotAPath => door::not_a_path(),
            Self::PathLeavesCrate { path } => door::path_leaves_crate(path),
            Self::PathNotFound { path } => door::path_not_found(path),
            Self::PathNotReadable { path, reason } => door::path_not_readable(path, reason),
            Self::NotAFile { path } => door::not_a_file(path),
            Self::NotATemplateFile { path } => door::not_a_template_file(path),
            Self::FileTooLarge { path, limit } => door::file_too_large(path, *limit),
            Self::FolderTooLarge { path, limit } => door::folder_too_large(path, *limit),
            Self::FolderTooDeep { path, limit } => door::folder_too_deep(path, *limit),
            Self::EmptyFolder { path } => door::empty_folder(path),
            Self::NoModuleName { path } => door::no_module_name(path),
            Self::SameModuleName {
                name,
                first,
                second,
            } => door::same_module_name(name, first, second),
            Self::Setting { key, reason } => door::setting(key, reason),
            Self::MisplacedToken => door::misplaced_token(),
            Self::TokensTooDeep => door::tokens_too_deep(),
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

#[cfg(test)]
mod tests {
    use super::Wording;

    fn wording() -> Wording {
        Wording {
            code: "P000",
            message: "this is wrong".to_owned(),
            label: "here it is".to_owned(),
            related: Some("because of this".to_owned()),
            help: Some("do that".to_owned()),
        }
    }

    #[test]
    fn all_words_are_shown() {
        assert_eq!(
            wording().in_one_text(Some(7)),
            "[P000] this is wrong\nhere it is\nline 7: because of this\nhelp: do that"
        );
    }

    #[test]
    fn what_there_is_not_is_left_out() {
        let wording = Wording {
            label: String::new(),
            help: None,
            ..wording()
        };
        assert_eq!(wording.in_one_text(None), "[P000] this is wrong");
    }
}
