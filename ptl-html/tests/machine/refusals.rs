//! Every refusal has a case and a sentence.

use std::collections::BTreeSet;

use ptl_html::{Context, Kind, Policy, RefusalKind, WayOut};

use crate::support::answer;

/// A template that is refused for this reason, or none if it takes more than one that starts in
/// text.
fn example(kind: RefusalKind) -> &'static str {
    match kind {
        RefusalKind::PartialToken => "&¤",
        RefusalKind::TagName => "<¤",
        RefusalKind::TagEnd => "</p¤",
        RefusalKind::Unquoted => "<p class=¤",
        RefusalKind::Comment => "<!--¤",
        RefusalKind::Doctype => "<!doctype ¤",
        RefusalKind::UnknownAttribute => "<p unknown='¤",
        RefusalKind::LongAttributeName => "<p a23456789012345678901234567890123456789012345678='¤",
        RefusalKind::PowerfulAttribute => "<iframe srcdoc='¤",
        RefusalKind::ClientCode => "<p x-data='¤",
        RefusalKind::AttrsInPowerfulTag => "<script¤",
        RefusalKind::RawText => "<iframe>¤",
        RefusalKind::DataScript => "<script type=importmap>¤",
        RefusalKind::DynamicScriptType => "<script type='¤",
        RefusalKind::DynamicLinkRel => "<link rel='¤",
        RefusalKind::MetaHttpEquiv => "<meta http-equiv='¤",
        RefusalKind::MetaContent => "<meta content='¤",
        RefusalKind::PartOfTrustedUrl => "<script src='/¤",
        RefusalKind::UrlAuthority => "<a href='//¤",
        RefusalKind::UrlScheme => "<a href='javascript:¤",
        RefusalKind::SrcsetDescriptor => "<img srcset='a ¤",
        RefusalKind::JsTemplate => "<script>`¤",
        RefusalKind::JsRegex => "<script>= /a¤",
        RefusalKind::JsComment => "<script>// ¤",
        RefusalKind::JsMember => "<script>a.¤",
        RefusalKind::JsOperand => "<script>a ¤",
        RefusalKind::JsUnknown => "<script>(a) / ¤",
        RefusalKind::JsonKey => "<script type='text/json'>{¤",
        RefusalKind::CssComment => "<style>/* ¤",
        RefusalKind::CssSelector => "<style>a ¤",
        RefusalKind::CssUrl => "<style>a{b:url(¤",
        RefusalKind::Nul => "\0",
        RefusalKind::BogusComment => "<?",
        RefusalKind::Cdata => "<![CDATA[",
        RefusalKind::ObsoleteElement => "<xmp>",
        RefusalKind::AttributeName => "<p =",
        RefusalKind::MissingSpace => "<p a=''b",
        RefusalKind::MissingAttributeValue => "<p a=>",
        RefusalKind::UnquotedQuote => "<p a=b'",
        RefusalKind::EndTagAttribute => "</p a",
        RefusalKind::SelfClosingRawText => "<script/>",
        RefusalKind::DuplicateAttribute => "<script type=a type=",
        RefusalKind::MetaNameAndHttpEquiv => "<meta name=a http-equiv=",
        RefusalKind::ForeignScript => "<svg><script>",
        RefusalKind::ForeignReference => "<svg><style>&",
        RefusalKind::MarkupInRawText => "<title><b",
        RefusalKind::TextInIframe => "<iframe>a",
        RefusalKind::NoscriptEnd => "<noscript><!--</noscript",
        RefusalKind::HtmlCommentInScript => "<script><!--",
        RefusalKind::EndTagInCode => "<script>'</script>",
        RefusalKind::UnknownReference => "<a href='&copy;",
        RefusalKind::UrlWhiteSpace => "<a href='a\tb",
        RefusalKind::UrlColonAfterValue => "<a href='¤:",
        RefusalKind::SrcsetParenthesis => "<img srcset='a (",
        RefusalKind::JsLineEnd => "<script>'\n",
        RefusalKind::KeyAfterComma => "<script>f(a, ¤:",
        RefusalKind::CssLineEnd => "<style>a{b:'\n",
        RefusalKind::CssEscape => "<style>\\6",
        RefusalKind::CssFunctionAfterValue => "<style>a{b:¤(",
        RefusalKind::CssBlockAfterValue => "<style>a{b:¤{",
        RefusalKind::CssBrackets => "<style>)",
        RefusalKind::NotInTag
        | RefusalKind::Unfinished
        | RefusalKind::UrlPartUnknown
        | RefusalKind::TagEndInAttrs
        | RefusalKind::EndTagInTemplate => "",
        RefusalKind::TooDeep => "<style>(((((((((((((((((",
    }
}

/// Those that are no answer to a template that starts in text.
fn other_example(kind: RefusalKind) -> Option<RefusalKind> {
    let policy = Policy::default();
    let refusal = match kind {
        RefusalKind::NotInTag => Context::TEXT.place_attribute("title", &policy).err(),
        RefusalKind::Unfinished => Context::IN_TAG.end(Kind::Html).err(),
        RefusalKind::UrlPartUnknown => {
            let path = Context::URL.advance(b"/a", &policy).ok()?;
            let query = Context::URL.advance(b"?a", &policy).ok()?;
            path.join(query).ok()?.place_value().err()
        }
        RefusalKind::TagEndInAttrs => Context::IN_TAG.advance(b">", &policy).err(),
        RefusalKind::EndTagInTemplate => Context::JS.advance(b"</script>", &policy).err(),
        _ => None,
    };
    refusal.map(|refusal| refusal.kind)
}

#[test]
fn every_kind_is_listed() {
    assert_eq!(RefusalKind::ALL.len(), RefusalKind::Unfinished as usize + 1);
    for (index, kind) in RefusalKind::ALL.iter().enumerate() {
        assert_eq!(*kind as usize, index);
    }
}

#[test]
fn every_kind_has_a_case() {
    for kind in RefusalKind::ALL {
        if let Some(found) = other_example(*kind) {
            assert_eq!(found, *kind);
            continue;
        }
        let found = answer(Context::TEXT, example(*kind));
        let found = found.trim_start_matches("no ");
        let found = found.split(" at ").next();
        assert_eq!(found, Some(format!("{kind:?}").as_str()));
    }
}

#[test]
fn every_kind_has_one_sentence_of_its_own() {
    let sentences: BTreeSet<String> = RefusalKind::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(sentences.len(), RefusalKind::ALL.len());
    for sentence in sentences {
        assert!(!sentence.ends_with('.'), "{sentence}");
        assert!(sentence.len() > 40, "{sentence}");
        assert!(
            sentence.contains(':'),
            "it does not say what to write: {sentence}"
        );
    }
}

#[test]
fn ways_out() {
    for (kind, way_out) in [
        (RefusalKind::UnknownAttribute, Some(WayOut::Attrs)),
        (RefusalKind::LongAttributeName, Some(WayOut::Attrs)),
        (RefusalKind::Unquoted, Some(WayOut::Attrs)),
        (RefusalKind::PartOfTrustedUrl, Some(WayOut::TrustedUrl)),
        (RefusalKind::UrlScheme, Some(WayOut::TrustedUrl)),
        (RefusalKind::UrlAuthority, Some(WayOut::TrustedUrl)),
        (RefusalKind::JsMember, Some(WayOut::Js)),
        (RefusalKind::JsTemplate, Some(WayOut::Js)),
        (RefusalKind::JsRegex, Some(WayOut::Js)),
        (RefusalKind::JsUnknown, Some(WayOut::Js)),
        (RefusalKind::CssSelector, Some(WayOut::Css)),
        (RefusalKind::CssUrl, Some(WayOut::Css)),
        (RefusalKind::Comment, None),
    ] {
        assert_eq!(kind.way_out(), way_out);
    }
}
