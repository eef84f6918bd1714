//! Why a literal or a value is refused, and what may stand in its place.

mod text;

/// A literal that the machine will not read, or a value that it will not place.
///
/// It prints one sentence that says what is wrong and what to write instead.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Refusal {
    /// What is wrong.
    pub kind: RefusalKind,
    /// The byte of the literal at which it went wrong. Zero for a value and for an end.
    pub offset: usize,
}

/// The type of value that can do what was refused.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum WayOut {
    /// An `Attrs` value.
    Attrs,
    /// A `TrustedUrl` value.
    TrustedUrl,
    /// A `Js` value.
    Js,
    /// A `Css` value.
    Css,
}

/// The reasons for a refusal.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RefusalKind {
    // Values that no escaping makes safe.
    /// A value right after the beginning of a token: `&`, `%4`, `\`, `<`, half a word.
    PartialToken,
    /// The name of a tag.
    TagName,
    /// An attribute that does not stand between the attributes of a tag.
    NotInTag,
    /// A value in an end tag, or after the `/` of a tag.
    TagEnd,
    /// A value without quotes around it.
    Unquoted,
    /// A value in a comment of HTML.
    Comment,
    /// A value in a document type declaration.
    Doctype,
    /// A value in an attribute that is in no list.
    UnknownAttribute,
    /// A value in an attribute whose name is too long to be in a list.
    LongAttributeName,
    /// A value in an attribute that decides what the browser permits or runs.
    PowerfulAttribute,
    /// A value in an attribute that client libraries run as code.
    ClientCode,
    /// `Attrs` in the tag of an element whose attributes decide what code runs.
    AttrsInPowerfulTag,
    /// A value in `iframe`, whose content browsers do not show.
    RawText,
    /// A value in a script that is neither JavaScript nor JSON.
    DataScript,
    /// A value in the `type` of a script.
    DynamicScriptType,
    /// A value in the `rel` of a `link`.
    DynamicLinkRel,
    /// A value in the `http-equiv` of a `meta`.
    MetaHttpEquiv,
    /// A value in the `content` of a `meta` that has no name yet, or an `http-equiv`.
    MetaContent,
    /// A part of a URL from which code is loaded.
    PartOfTrustedUrl,
    /// A value in the host of a URL.
    UrlAuthority,
    /// A value after a scheme that is not allowed.
    UrlScheme,
    /// A value in a URL of which it is not known which part begins here.
    UrlPartUnknown,
    /// A value in a descriptor of `srcset`.
    SrcsetDescriptor,
    /// A value in a template literal of JavaScript.
    JsTemplate,
    /// A value in a regular expression.
    JsRegex,
    /// A value in a comment of JavaScript.
    JsComment,
    /// A value after a dot: the name of a member.
    JsMember,
    /// A value in JavaScript right behind another expression.
    JsOperand,
    /// A value in JavaScript after something that could be read in two ways.
    JsUnknown,
    /// A value in the key of a JSON object, without quotes.
    JsonKey,
    /// A value in a comment of CSS.
    CssComment,
    /// A value in a selector, a property's name or an at-rule.
    CssSelector,
    /// A value in `url(…)`, or in a string that CSS may take for a URL.
    CssUrl,

    // Literals that could be read in two ways, or not at all.
    /// NUL.
    Nul,
    /// `<?`, `</` without a name, `<!` without a meaning.
    BogusComment,
    /// `<![CDATA[`.
    Cdata,
    /// An element that browsers read in ways of its own, long out of use.
    ObsoleteElement,
    /// A quote, `<` or `=` where the name of an attribute begins or goes on.
    AttributeName,
    /// No space after a quoted value, or after a part that a branch may have written.
    MissingSpace,
    /// `name=>`.
    MissingAttributeValue,
    /// A quote, `<`, `=` or a backquote in a value without quotes.
    UnquotedQuote,
    /// An attribute in an end tag.
    EndTagAttribute,
    /// `/>` at an element whose content is not markup.
    SelfClosingRawText,
    /// The end of the tag in a template of attributes.
    TagEndInAttrs,
    /// An attribute, on which the meaning of others depends, for the second time.
    DuplicateAttribute,
    /// `name` and `http-equiv` in one `meta`.
    MetaNameAndHttpEquiv,
    /// `script` in `svg` or `math`.
    ForeignScript,
    /// `&` in a `style` inside `svg` or `math`.
    ForeignReference,
    /// What looks like a tag in `title`, `textarea` or `style`.
    MarkupInRawText,
    /// Text in `iframe`.
    TextInIframe,
    /// `</noscript` in a value or a comment.
    NoscriptEnd,
    /// `<!--` or `-->` in a script.
    HtmlCommentInScript,
    /// An end tag in a string, a regular expression or a comment of a script or a style.
    EndTagInCode,
    /// `</script` or `</style` in a template of code.
    EndTagInTemplate,
    /// A character reference without `;`, or one that is not known, in code or a URL.
    UnknownReference,
    /// A tab or a line's end in the part of a URL that decides where it leads.
    UrlWhiteSpace,
    /// `:` after a value that begins a URL.
    UrlColonAfterValue,
    /// A parenthesis in a descriptor of `srcset`.
    SrcsetParenthesis,
    /// A line's end in a string or a regular expression of JavaScript.
    JsLineEnd,
    /// `:` after a value, which would make it a key.
    KeyAfterComma,
    /// A line's end in a string of CSS.
    CssLineEnd,
    /// An escape by number in a name of CSS.
    CssEscape,
    /// `(` after a word that contains a value.
    CssFunctionAfterValue,
    /// `{` after a value.
    CssBlockAfterValue,
    /// Brackets that do not match.
    CssBrackets,
    /// More nested brackets or elements than the machine can count.
    TooDeep,
    /// The end of a template, or a block, in a place where it cannot end.
    Unfinished,
}

impl Refusal {
    pub(crate) const fn of_value(kind: RefusalKind) -> Self {
        Self { kind, offset: 0 }
    }
}

impl RefusalKind {
    /// Every kind, in the order of their declaration: for tests that each of them has a case.
    pub const ALL: &[Self] = &[
        Self::PartialToken,
        Self::TagName,
        Self::NotInTag,
        Self::TagEnd,
        Self::Unquoted,
        Self::Comment,
        Self::Doctype,
        Self::UnknownAttribute,
        Self::LongAttributeName,
        Self::PowerfulAttribute,
        Self::ClientCode,
        Self::AttrsInPowerfulTag,
        Self::RawText,
        Self::DataScript,
        Self::DynamicScriptType,
        Self::DynamicLinkRel,
        Self::MetaHttpEquiv,
        Self::MetaContent,
        Self::PartOfTrustedUrl,
        Self::UrlAuthority,
        Self::UrlScheme,
        Self::UrlPartUnknown,
        Self::SrcsetDescriptor,
        Self::JsTemplate,
        Self::JsRegex,
        Self::JsComment,
        Self::JsMember,
        Self::JsOperand,
        Self::JsUnknown,
        Self::JsonKey,
        Self::CssComment,
        Self::CssSelector,
        Self::CssUrl,
        Self::Nul,
        Self::BogusComment,
        Self::Cdata,
        Self::ObsoleteElement,
        Self::AttributeName,
        Self::MissingSpace,
        Self::MissingAttributeValue,
        Self::UnquotedQuote,
        Self::EndTagAttribute,
        Self::SelfClosingRawText,
        Self::TagEndInAttrs,
        Self::DuplicateAttribute,
        Self::MetaNameAndHttpEquiv,
        Self::ForeignScript,
        Self::ForeignReference,
        Self::MarkupInRawText,
        Self::TextInIframe,
        Self::NoscriptEnd,
        Self::HtmlCommentInScript,
        Self::EndTagInCode,
        Self::EndTagInTemplate,
        Self::UnknownReference,
        Self::UrlWhiteSpace,
        Self::UrlColonAfterValue,
        Self::SrcsetParenthesis,
        Self::JsLineEnd,
        Self::KeyAfterComma,
        Self::CssLineEnd,
        Self::CssEscape,
        Self::CssFunctionAfterValue,
        Self::CssBlockAfterValue,
        Self::CssBrackets,
        Self::TooDeep,
        Self::Unfinished,
    ];

    /// The type of value with which the author can still do what was refused, if there is one.
    pub const fn way_out(self) -> Option<WayOut> {
        match self {
            Self::Unquoted | Self::UnknownAttribute | Self::LongAttributeName => {
                Some(WayOut::Attrs)
            }
            Self::PartOfTrustedUrl | Self::UrlScheme | Self::UrlAuthority => {
                Some(WayOut::TrustedUrl)
            }
            Self::JsTemplate | Self::JsRegex | Self::JsMember | Self::JsUnknown => Some(WayOut::Js),
            Self::CssSelector | Self::CssUrl => Some(WayOut::Css),
            _ => None,
        }
    }
}
