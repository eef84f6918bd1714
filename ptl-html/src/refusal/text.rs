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
            "a value cannot go on with what the literal before it has begun: a word, a number or an escape",
            "put something between them, or let the value be all of it; write `&amp;` for a `&` that is text, and `\\\\` for a `\\`",
        ),
        RefusalKind::TagName => row(
            "P0467",
            "the name of a tag cannot be a value",
            "choose between whole tags, each with its name as a literal, by `if` or `match`",
        ),
        RefusalKind::NotInTag => row(
            "P0402",
            "an attribute can stand only in a tag",
            "write it behind the tag's name, or behind another attribute: `<p{attr(…)}>`",
        ),
        RefusalKind::TagEnd => row(
            "P0403",
            "a value cannot stand in an end tag, or behind the `/` of a tag",
            "write the end of the tag as a literal; if the tag's name varies, choose between whole tags by `if` or `match`",
        ),
        RefusalKind::Unquoted => row(
            "P0404",
            "a value in an attribute needs quotes around it",
            "write the quotes, as in `class=\"{value}\"`",
        ),
        RefusalKind::Comment => row(
            "P0405",
            "a value cannot stand in an HTML comment",
            "move it out, or write a comment of the template, `// …`, which is not sent to the browser",
        ),
        RefusalKind::Doctype => row(
            "P0406",
            "a value cannot stand in the document type",
            "write `<!DOCTYPE html>` as a literal",
        ),
        RefusalKind::UnknownAttribute => row(
            "P0407",
            "this attribute is not known on this element, so a value cannot be made safe in it",
            "use a `data-` attribute; or allow this one in Cargo.toml, `[package.metadata.ptl]`, in the list `attributes`, or in `url-attributes` if it holds a URL; or append an `Attrs` value",
        ),
        RefusalKind::LongAttributeName => row(
            "P0408",
            "the name of this attribute is too long to be looked up, so a value cannot be made safe in it",
            "use a shorter name, or append an `Attrs` value",
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
            "write the attributes as literals, with values in their quotes, or as `attr(\"name\", value)`",
        ),
        RefusalKind::RawText => row(
            "P0412",
            "a value cannot stand between the tags of an `iframe`, which browsers do not show",
            "show a page with `src`, or put the text behind the end tag",
        ),
        RefusalKind::DataScript => row(
            "P0413",
            "a value cannot stand in a script that is neither JavaScript nor JSON",
            "use `type=\"application/json\"`, or write the whole script as a literal",
        ),
        RefusalKind::DynamicScriptType => row(
            "P0414",
            "the `type` of a script cannot be a value, because the escaping of its content depends on it",
            "write it as a literal; if it varies, choose between whole scripts by `if` or `match`",
        ),
        RefusalKind::DynamicLinkRel => row(
            "P0415",
            "the `rel` of a `link` cannot be a value, because the meaning of its URL depends on it",
            "write it as a literal; if it varies, choose between whole tags by `if` or `match`",
        ),
        RefusalKind::MetaHttpEquiv => row(
            "P0416",
            "the `http-equiv` of a `meta` cannot be a value, because it is an instruction to the browser",
            "write it as a literal, or send an HTTP header",
        ),
        RefusalKind::MetaContent => row(
            "P0417",
            "the `content` of this `meta` cannot be a value, because it may be an instruction to the browser",
            "write the `name` or `property` before it, as a literal; for what `http-equiv` does, send an HTTP header",
        ),
        RefusalKind::PartOfTrustedUrl => row(
            "P0418",
            "a URL from which code is loaded cannot be put together from parts",
            "let one `TrustedUrl` value be the whole of it, as in `src=\"{url}\"`",
        ),
        RefusalKind::UrlAuthority => row(
            "P0419",
            "a value cannot stand in the host of a URL",
            "write the host as a literal up to its `/`, or let one value be the whole URL, as in `href=\"{url}\"`",
        ),
        RefusalKind::UrlScheme => row(
            "P0420",
            "a value cannot stand in a URL whose scheme is not allowed",
            "use `https:` or a relative URL; or allow the scheme in Cargo.toml, `[package.metadata.ptl]`, in the list `schemes`; for code and data make a `TrustedUrl` of the whole URL",
        ),
        RefusalKind::UrlPartUnknown => row(
            "P0421",
            "it is not known which part of a URL this value is in, because the branches before it end in different parts",
            "let them end in the same part, or write the value in each of them",
        ),
        RefusalKind::SrcsetDescriptor => row(
            "P0422",
            "a value cannot stand in the size behind a URL of `srcset`",
            "write the size as a literal, as in `{url} 2x`",
        ),
        RefusalKind::JsTemplate => row(
            "P0423",
            "a value cannot stand in a JavaScript template literal",
            "assign it to a constant before, `const page = {page};`, and use that",
        ),
        RefusalKind::JsRegex => row(
            "P0424",
            "a value cannot stand in a regular expression",
            "write `new RegExp({value})`",
        ),
        RefusalKind::JsComment => row(
            "P0425",
            "a value cannot stand in a JavaScript comment",
            "move it out, or write a comment of the template, `// …`, which is not sent to the browser",
        ),
        RefusalKind::JsMember => row(
            "P0426",
            "a value cannot be the name behind a dot in JavaScript",
            "write `object[{value}]`",
        ),
        RefusalKind::JsOperand => row(
            "P0427",
            "a value is an expression of JavaScript, and cannot stand right behind a word or another expression",
            "write the operator or the comma between them; a name cannot be a value, but `window[{value}]` is one",
        ),
        RefusalKind::JsUnknown => row(
            "P0428",
            "it is not known what this value is part of, because something before it in the JavaScript can be read in two ways",
            "assign the value at the beginning, `const value = {value};`, and use the constant here",
        ),
        RefusalKind::JsonKey => row(
            "P0429",
            "a value cannot be the key of a JSON object without quotes",
            "write `\"{key}\": {value}`, or let one value be the whole object",
        ),
        RefusalKind::CssComment => row(
            "P0430",
            "a value cannot stand in a CSS comment",
            "move it out, or write a comment of the template, `// …`, which is not sent to the browser",
        ),
        RefusalKind::CssSelector => row(
            "P0431",
            "a value cannot stand in a selector, in the name of a property or in an at-rule",
            "write it as a literal, or append the whole rule or declaration as a `Css` value",
        ),
        RefusalKind::CssUrl => row(
            "P0432",
            "a value cannot stand in `url(…)`, or in the string of another function",
            "show the picture with an `img` element, or let a `Css` value be the whole function",
        ),
        RefusalKind::Nul => row(
            "P0433",
            "a NUL character cannot stand in HTML: browsers drop it or replace it",
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
            "use an element of today's HTML, such as `pre` or `iframe`",
        ),
        RefusalKind::AttributeName => row(
            "P0437",
            "the name of an attribute cannot contain a quote, `=`, `<`, `/` or a space",
            "check the name, and whether a quote or a `>` is missing before it",
        ),
        RefusalKind::MissingSpace => row(
            "P0438",
            "a space is missing before this attribute",
            "write one",
        ),
        RefusalKind::MissingAttributeValue => row(
            "P0439",
            "the value of this attribute is missing",
            "write `name=\"\"`, or the name alone, without `=`",
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
            "`/>` does not end this element in HTML, and does in `svg`",
            "write `>` and the end tag",
        ),
        RefusalKind::TagEndInAttrs => row(
            "P0443",
            "an `[attrs]` template cannot end the tag that it is called in",
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
            "move it behind the end of that element",
        ),
        RefusalKind::ForeignReference => row(
            "P0447",
            "a `&` in a style inside `svg` or `math` is read in another way than elsewhere",
            "move the style out of that element, or write it without `&`",
        ),
        RefusalKind::MarkupInRawText => row(
            "P0448",
            "browsers do not agree whether this is a tag, for this element holds only text",
            "write `&lt;` for the `<` of text, or close the element first",
        ),
        RefusalKind::TextInIframe => row(
            "P0449",
            "browsers do not show what stands between the tags of an `iframe`",
            "leave it empty",
        ),
        RefusalKind::NoscriptEnd => row(
            "P0450",
            "browsers that run scripts end the `noscript` element here",
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
            "write `<\\/` in a string of JavaScript, `\\3C /` in one of CSS",
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
            "a string or a regular expression of JavaScript cannot contain the end of a line",
            "write `\\n`",
        ),
        RefusalKind::KeyAfterComma => row(
            "P0459",
            "a `:` behind this value makes the value the key of an object",
            "put the value behind the colon, or let one value be the whole object",
        ),
        RefusalKind::CssLineEnd => row(
            "P0460",
            "a string of CSS cannot contain the end of a line",
            "write `\\A ` with its space",
        ),
        RefusalKind::CssEscape => row(
            "P0461",
            "a character by number in a name of CSS hides which name it is",
            "write the character itself",
        ),
        RefusalKind::CssFunctionAfterValue => row(
            "P0462",
            "a `(` behind a value would make the value the name of a function",
            "write the function's name as a literal",
        ),
        RefusalKind::CssBlockAfterValue => row(
            "P0463",
            "a `{` behind a value would make the value part of a selector",
            "end the declaration first, with `;` or `}`",
        ),
        RefusalKind::CssBrackets => row(
            "P0464",
            "brackets do not match here, and browsers would read on to the next that does",
            "close what is open first",
        ),
        RefusalKind::TooDeep => row(
            "P0465",
            "brackets or elements are nested too deeply here",
            "use fewer levels",
        ),
        RefusalKind::Unfinished => row(
            "P0466",
            "a template or a block cannot end in the middle of something",
            "finish the tag, the string or the element that is still open",
        ),
    }
}
