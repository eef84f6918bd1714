//! The sentence for each refusal: what is wrong, and what to write instead.

use core::fmt;

use super::{Refusal, RefusalKind};

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(formatter)
    }
}

impl core::error::Error for Refusal {}

impl fmt::Display for RefusalKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.problem(), self.remedy())
    }
}

impl RefusalKind {
    /// The name that the refusal has in the guide, such as `P0401`.
    pub const fn code(self) -> &'static str {
        words(self).code
    }

    /// What is wrong, in one clause.
    pub const fn problem(self) -> &'static str {
        words(self).problem
    }

    /// What to write instead.
    pub const fn remedy(self) -> &'static str {
        words(self).remedy
    }
}

/// What is said of a refusal.
struct Row {
    code: &'static str,
    problem: &'static str,
    remedy: &'static str,
}

const fn row(code: &'static str, problem: &'static str, remedy: &'static str) -> Row {
    Row {
        code,
        problem,
        remedy,
    }
}

/// One row per kind, so that a new kind does not compile without its code and its words.
#[allow(clippy::too_many_lines)] // It is a table.
const fn words(kind: RefusalKind) -> Row {
    match kind {
        RefusalKind::PartialToken => row(
            "P0401",
            "a value cannot stand right after the beginning of a word, an escape or a tag",
            "end it first, with a space, a `;` or a quote",
        ),
        RefusalKind::NotInTag => row(
            "P0402",
            "an attribute can stand only in a tag",
            "write it behind the tag's name, or behind another attribute",
        ),
        RefusalKind::TagEnd => row(
            "P0403",
            "a value cannot stand in an end tag or after the `/` of a tag",
            "write the tag's end as a literal",
        ),
        RefusalKind::Unquoted => row(
            "P0404",
            "a value in an attribute needs quotes around it",
            "write `name=\"{value}\"`",
        ),
        RefusalKind::Comment => row(
            "P0405",
            "a value cannot stand in an HTML comment",
            "move it out, or write a comment of the template language",
        ),
        RefusalKind::Doctype => row(
            "P0406",
            "a value cannot stand in the document type",
            "write `<!DOCTYPE html>` as a literal",
        ),
        RefusalKind::UnknownAttribute => row(
            "P0407",
            "a value cannot stand in an attribute that is in no list of safe ones",
            "use a `data-` attribute, add the name to the project's list, or pass an `Attrs` value",
        ),
        RefusalKind::LongAttributeName => row(
            "P0408",
            "the name of this attribute is too long to be looked up",
            "use a shorter name, or pass an `Attrs` value",
        ),
        RefusalKind::PowerfulAttribute => row(
            "P0409",
            "a value cannot stand in an attribute that decides what the browser runs or permits",
            "write it as a literal, one per case with `if` or `match`",
        ),
        RefusalKind::ClientCode => row(
            "P0410",
            "a value cannot stand in an attribute that a library in the browser runs as code",
            "put the value in a `data-` attribute and read it from there",
        ),
        RefusalKind::AttrsInPowerfulTag => row(
            "P0411",
            "an `Attrs` value cannot stand in this tag, because the attributes of this element decide what code runs",
            "write the attributes as literals",
        ),
        RefusalKind::RawText => row(
            "P0412",
            "a value cannot stand in the content of `iframe`, which browsers do not show",
            "put it in the `src`",
        ),
        RefusalKind::DataScript => row(
            "P0413",
            "a value cannot stand in a script that is neither JavaScript nor JSON",
            "use `type=\"application/json\"`, or an element like `template`",
        ),
        RefusalKind::DynamicScriptType => row(
            "P0414",
            "the `type` of a script cannot be a value, because the escaping of its content depends on it",
            "write it as a literal",
        ),
        RefusalKind::DynamicLinkRel => row(
            "P0415",
            "the `rel` of a `link` cannot be a value, because the meaning of its URL depends on it",
            "write it as a literal",
        ),
        RefusalKind::MetaHttpEquiv => row(
            "P0416",
            "the `http-equiv` of a `meta` cannot be a value",
            "write it as a literal, or send an HTTP header",
        ),
        RefusalKind::MetaContent => row(
            "P0417",
            "the `content` of this `meta` cannot be a value, because it may be an instruction to the browser",
            "write a literal `name` or `property` before it, or send an HTTP header",
        ),
        RefusalKind::PartOfTrustedUrl => row(
            "P0418",
            "a URL from which code is loaded cannot be put together from parts",
            "build the whole of it as a `TrustedUrl`",
        ),
        RefusalKind::UrlAuthority => row(
            "P0419",
            "a value cannot stand in the host of a URL",
            "write the host as a literal up to its `/`, or pass the whole URL as one value",
        ),
        RefusalKind::UrlScheme => row(
            "P0420",
            "a value cannot stand in a URL whose scheme is not allowed",
            "use `https:` or a relative URL, or add the scheme to the project's list",
        ),
        RefusalKind::UrlPartUnknown => row(
            "P0421",
            "it is not known which part of the URL this value is in, because the branches before it end in different parts",
            "let them end in the same part, or build the URL in one place",
        ),
        RefusalKind::SrcsetDescriptor => row(
            "P0422",
            "a value cannot stand in the size behind a URL of `srcset`",
            "write the size as a literal, as in `{url} 2x`",
        ),
        RefusalKind::JsTemplate => row(
            "P0423",
            "a value cannot stand in a JavaScript template literal",
            "use a quoted string, or assign the value to a constant before it",
        ),
        RefusalKind::JsRegex => row(
            "P0424",
            "a value cannot stand in a regular expression",
            "use `new RegExp({value})`",
        ),
        RefusalKind::JsComment => row(
            "P0425",
            "a value cannot stand in a JavaScript comment",
            "move it out, or write a comment of the template language",
        ),
        RefusalKind::JsMember => row(
            "P0426",
            "a value cannot be the name of a member after a dot",
            "write `object[{value}]`, or pass a `Js` value",
        ),
        RefusalKind::JsOperand => row(
            "P0427",
            "two expressions of JavaScript cannot stand side by side",
            "write the operator or the comma between them",
        ),
        RefusalKind::JsUnknown => row(
            "P0428",
            "a `/` or a nested literal before this value can be read in two ways, so it is not known what the value is part of",
            "assign the value to a constant at the beginning of the script",
        ),
        RefusalKind::JsonKey => row(
            "P0429",
            "a value cannot stand where a key of a JSON object has to",
            "write the quotes around it, or pass the whole object as one value",
        ),
        RefusalKind::CssComment => row(
            "P0430",
            "a value cannot stand in a CSS comment",
            "move it out, or write a comment of the template language",
        ),
        RefusalKind::CssSelector => row(
            "P0431",
            "a value cannot stand in a selector, in the name of a property or in an at-rule",
            "write it as a literal, or pass the whole rule as a `Css` value",
        ),
        RefusalKind::CssUrl => row(
            "P0432",
            "a value cannot stand in `url(…)` or another function's string",
            "use an `img` element, or pass a `Css` value in the place of the function",
        ),
        RefusalKind::Nul => row(
            "P0433",
            "browsers drop or replace the NUL character",
            "leave it out",
        ),
        RefusalKind::BogusComment => row(
            "P0434",
            "browsers take this for a broken comment",
            "write `&lt;` for a `<` that begins no tag",
        ),
        RefusalKind::Cdata => row(
            "P0435",
            "a CDATA section is text in `svg` and a comment elsewhere",
            "write the text itself, with `&lt;` and `&amp;`",
        ),
        RefusalKind::ObsoleteElement => row(
            "P0436",
            "browsers read the content of this obsolete element in ways of their own",
            "use an element of today's HTML",
        ),
        RefusalKind::AttributeName => row(
            "P0437",
            "the name of an attribute cannot begin with `=` or contain a quote or `<`",
            "check the quotes before it",
        ),
        RefusalKind::MissingSpace => row(
            "P0438",
            "a space is missing here between two attributes",
            "write one",
        ),
        RefusalKind::MissingAttributeValue => row(
            "P0439",
            "the value of this attribute is missing",
            "write `name=\"\"`, or the name alone",
        ),
        RefusalKind::UnquotedQuote => row(
            "P0440",
            "a value without quotes cannot contain a quote, `<`, `=` or a backquote",
            "put quotes around all of it",
        ),
        RefusalKind::EndTagAttribute => row(
            "P0441",
            "an end tag has no attributes",
            "move them to the start tag",
        ),
        RefusalKind::SelfClosingRawText => row(
            "P0442",
            "browsers do not agree on `/>` here",
            "write the end tag",
        ),
        RefusalKind::TagEndInAttrs => row(
            "P0443",
            "a template of attributes cannot end the tag",
            "leave `>` and `/` to the template that calls it",
        ),
        RefusalKind::DuplicateAttribute => row(
            "P0444",
            "browsers ignore the second of two attributes of the same name, and this one decides how others are read",
            "write it once",
        ),
        RefusalKind::MetaNameAndHttpEquiv => row(
            "P0445",
            "a `meta` cannot have both a name and an `http-equiv`",
            "write two elements",
        ),
        RefusalKind::ForeignScript => row(
            "P0446",
            "a script in `svg` or `math` is read in another way than elsewhere",
            "move it out of the element",
        ),
        RefusalKind::ForeignReference => row(
            "P0447",
            "a `&` in a style inside `svg` or `math` is read in another way than elsewhere",
            "move the style out of the element",
        ),
        RefusalKind::MarkupInRawText => row(
            "P0448",
            "browsers do not agree whether this is a tag",
            "write a space after the `<`, or in text `&lt;`",
        ),
        RefusalKind::TextInIframe => row(
            "P0449",
            "browsers do not show the content of `iframe`",
            "leave it empty",
        ),
        RefusalKind::NoscriptEnd => row(
            "P0450",
            "with scripts switched on, this `</noscript` ends the element",
            "write `&lt;/noscript`",
        ),
        RefusalKind::HtmlCommentInScript => row(
            "P0451",
            "browsers take `<!--` and `-->` in a script for comments",
            "write `\\x3C!--` in a string, and a space between the operators in code",
        ),
        RefusalKind::EndTagInCode => row(
            "P0452",
            "this end tag ends the element in the middle of a string or a comment",
            "write `<\\/` in a string of JavaScript, `\\3C /` in CSS, or end the comment first",
        ),
        RefusalKind::EndTagInTemplate => row(
            "P0453",
            "this would end the element that the code is put into",
            "write `<\\/` in a string of JavaScript, `\\3C /` in CSS",
        ),
        RefusalKind::UnknownReference => row(
            "P0454",
            "this character reference cannot be decoded for sure in a URL or in code",
            "write the character itself, or `&amp;` for a `&`",
        ),
        RefusalKind::UrlWhiteSpace => row(
            "P0455",
            "browsers drop tabs and line ends from URLs, which changes where this one leads",
            "take them out",
        ),
        RefusalKind::UrlColonAfterValue => row(
            "P0456",
            "a `:` after a value could make a scheme of the value",
            "write a literal `./` or the scheme before the value, or `%3A` for the colon",
        ),
        RefusalKind::SrcsetParenthesis => row(
            "P0457",
            "a parenthesis after a URL of `srcset` is read in ways of its own",
            "write `%28` and `%29`",
        ),
        RefusalKind::JsLineEnd => row(
            "P0458",
            "a string or a regular expression of JavaScript cannot contain a line's end",
            "write `\\n`",
        ),
        RefusalKind::KeyAfterComma => row(
            "P0459",
            "a `:` after this value makes it the key of an object",
            "put the value behind the colon, or pass the whole object as one value",
        ),
        RefusalKind::CssLineEnd => row(
            "P0460",
            "a string of CSS cannot contain a line's end",
            "write `\\A ` with its space",
        ),
        RefusalKind::CssEscape => row(
            "P0461",
            "a character by number in a name of CSS hides which name it is",
            "write the character itself",
        ),
        RefusalKind::CssFunctionAfterValue => row(
            "P0462",
            "a `(` after a value would make a function of it",
            "write the function's name as a literal",
        ),
        RefusalKind::CssBlockAfterValue => row(
            "P0463",
            "a `{` after a value would make a selector of it",
            "end the declaration with `;` first",
        ),
        RefusalKind::CssBrackets => row(
            "P0464",
            "brackets do not match here, and browsers would read on to the next match",
            "close what is open first",
        ),
        RefusalKind::TooDeep => row(
            "P0465",
            "brackets or elements are nested too deeply here",
            "use fewer levels",
        ),
        RefusalKind::Unfinished => row(
            "P0466",
            "it cannot end here",
            "finish the tag, the string or the element that is still open",
        ),
    }
}
