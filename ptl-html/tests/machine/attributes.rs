//! Attributes whose meaning depends on their name, or on other attributes.

use ptl_html::{Context, Escaper, Policy, RefusalKind};

use crate::support::check;

#[test]
fn by_name() {
    check(
        Context::TEXT,
        &[
            ("<p data-x=\"¤", "Attribute"),
            ("<p data-user-id=\"¤", "Attribute"),
            ("<p data-url=\"¤", "UrlStart"),
            ("<p data-base-uri=\"¤", "UrlStart"),
            ("<p data-src=\"¤", "UrlStart"),
            ("<p data-href=\"¤", "UrlStart"),
            ("<p aria-label=\"¤", "Attribute"),
            ("<p aria-url=\"¤", "UrlStart"),
            ("<p unknown=\"¤", "no UnknownAttribute"),
            ("<my-tag href=\"¤", "no UnknownAttribute"),
            ("<my-tag title=\"¤", "Attribute"),
            ("<p href=\"¤", "no UnknownAttribute"),
            ("<p onclick=\"f(¤", "JsValue"),
            ("<p ONCLICK=\"f('¤", "JsString"),
            ("<p onanything=\"f(¤", "JsValue"),
            ("<p is=\"¤", "no PowerfulAttribute"),
            ("<p style=\"color:¤", "CssValue"),
            ("<p xmlns:x=\"¤", "no UnknownAttribute"),
            (
                "<p data-0123456789012345678901234567890123456789012345678901234567=\"¤",
                "no LongAttributeName",
            ),
            (
                "<p x0123456789012345678901234567890123456789012345678901234567=\"¤",
                "no LongAttributeName",
            ),
            (
                "<p on0123456789012345678901234567890123456789012345678901234567=\"f(¤",
                "JsValue",
            ),
        ],
    );
}

#[test]
fn attributes_that_client_libraries_run() {
    let names = [
        "hx-on:click",
        "hx-on",
        "hx-vals",
        "hx-vars",
        "hx-headers",
        "hx-request",
        "hx-trigger",
        "x-data",
        "x-on:click",
        "v-html",
        "ng-click",
        "@click",
        ":href",
        "*ngif",
        "(click)",
        "[href]",
        "#ref",
        "_",
        "data-hx-on:click",
        "data-hx-vals",
        "data-hx-vars",
        "data-hx-headers",
        "data-hx-request",
        "data-hx-trigger",
        "data-x-data",
        "data-v-html",
        "data-ng-click",
        "data-on-click",
        "data-on:click",
        "data-bind",
        "data-bind-value",
        "data-bind:value",
        "data-attr-href",
        "data-main",
        "data-script",
        "data-_",
        "data-@click",
        "data-:href",
        "data-*ngif",
        "data-(click)",
        "data-[href]",
        "data-#ref",
    ];
    for name in names {
        let template = format!("<p {name}=\"¤");
        check(Context::TEXT, &[(&template, "no ClientCode")]);
    }
}

#[test]
fn client_code_may_be_literal() {
    check(
        Context::TEXT,
        &[(
            "<p @click=\"go('x')\" :href='y' x-data=\"{a: 1}\" title=\"¤",
            "Attribute",
        )],
    );
}

#[test]
fn links() {
    check(
        Context::TEXT,
        &[
            ("<link href=\"¤", "TrustedUrl"),
            ("<link rel=\"icon\" href=\"¤", "UrlStart"),
            ("<link rel=icon href=\"¤", "UrlStart"),
            ("<link rel=\"shortcut  icon\" href=\"/¤", "UrlFirstSegment"),
            ("<link rel=\" ICON \" href=\"¤", "UrlStart"),
            ("<link rel=\"&#105;con\" href=\"¤", "UrlStart"),
            ("<link rel=\"stylesheet\" href=\"¤", "TrustedUrl"),
            ("<link rel=\"style&#115;heet\" href=\"¤", "TrustedUrl"),
            ("<link rel=\"alternate stylesheet\" href=\"¤", "TrustedUrl"),
            ("<link rel=\"stylesheet icon\" href=\"¤", "TrustedUrl"),
            ("<link rel=\"preload\" href=\"¤", "TrustedUrl"),
            ("<link rel=\"modulepreload\" href=\"¤", "TrustedUrl"),
            ("<link rel=\"manifest\" href=\"¤", "TrustedUrl"),
            ("<link rel href=\"¤", "TrustedUrl"),
            ("<link rel=\"\" href=\"¤", "TrustedUrl"),
            (
                "<link rel=\"stylesheet\" href=\"/a?¤",
                "no PartOfTrustedUrl",
            ),
            ("<link rel=\"¤", "no DynamicLinkRel"),
            (
                "<link rel=\"icon\" rel=\"stylesheet\"",
                "DuplicateAttribute at 20",
            ),
            ("<a rel=\"¤", "Attribute"),
        ],
    );
}

#[test]
fn every_harmless_relation() {
    for relation in [
        "alternate",
        "amphtml",
        "apple-touch-icon",
        "apple-touch-icon-precomposed",
        "author",
        "bookmark",
        "canonical",
        "help",
        "icon",
        "license",
        "mask-icon",
        "me",
        "next",
        "prev",
        "privacy-policy",
        "search",
        "shortcut",
        "shortlink",
        "tag",
        "terms-of-service",
    ] {
        let template = format!("<link rel=\"{relation}\" href=\"¤");
        check(Context::TEXT, &[(&template, "UrlStart")]);
    }
}

#[test]
fn meta() {
    check(
        Context::TEXT,
        &[
            ("<meta content=\"¤", "no MetaContent"),
            ("<meta name=\"description\" content=\"¤", "Attribute"),
            ("<meta property=\"og:title\" content=\"¤", "Attribute"),
            ("<meta itemprop=\"a\" content=\"¤", "Attribute"),
            ("<meta name=\"¤\" content=\"¤", "Attribute"),
            ("<meta http-equiv=\"refresh\" content=\"¤", "no MetaContent"),
            (
                "<meta http-equiv=\"refresh\" content=\"0; url=¤",
                "no MetaContent",
            ),
            ("<meta http-equiv=\"¤", "no MetaHttpEquiv"),
            ("<meta charset=\"¤", "no UnknownAttribute"),
            (
                "<meta name=\"a\" content=\"¤\" http-equiv=",
                "MetaNameAndHttpEquiv at 12",
            ),
            ("<meta http-equiv=\"a\" name=", "MetaNameAndHttpEquiv at 25"),
            ("<meta http-equiv=\"a\" content=\"b\">¤", "Text"),
        ],
    );
}

#[test]
fn urls_that_load_code() {
    check(
        Context::TEXT,
        &[
            ("<script src=\"¤", "TrustedUrl"),
            ("<script src=\" ¤", "TrustedUrl"),
            ("<script src=\"¤?v=1", "TrustedUrl"),
            ("<script src=\"¤¤", "no PartOfTrustedUrl"),
            ("<script src=\"/a?v=¤", "no PartOfTrustedUrl"),
            ("<base href=\"¤", "TrustedUrl"),
            ("<object data=\"¤", "TrustedUrl"),
            ("<embed src=\"¤", "TrustedUrl"),
            ("<svg><use href=\"¤", "TrustedUrl"),
            ("<svg><use href=\"#¤", "UrlFragment"),
            ("<svg><use href=\" #icon-¤-¤", "UrlFragment"),
            ("<svg><use href=\"/icons.svg?v=1#¤?¤", "UrlFragment"),
            ("<svg><use href=\"/icons.svg&#35;¤", "UrlFragment"),
            ("<svg><use href=\"/icons.svg&num;¤", "UrlFragment"),
            ("<svg><use href=\"/icons.svg#%4¤", "no PartialToken"),
            ("<svg><use href=\"¤#¤", "no PartOfTrustedUrl"),
            ("<object data=\"javascript:a#¤", "no PartOfTrustedUrl"),
            (
                "<object data=\"java\tscript&colon;a#¤",
                "no PartOfTrustedUrl",
            ),
            (
                "<object data=\"https://example.org/a#¤",
                "no PartOfTrustedUrl",
            ),
            ("<svg><use xlink:href=\"¤", "TrustedUrl"),
            ("<iframe srcdoc=\"¤", "no PowerfulAttribute"),
            ("<iframe sandbox=\"¤", "no PowerfulAttribute"),
            ("<iframe allow=\"¤", "no PowerfulAttribute"),
            ("<iframe src=\"¤", "UrlStart"),
        ],
    );
}

#[test]
fn attributes_by_name() {
    let policy = Policy::default();
    let tag = Context::TEXT.advance(b"<a", &policy).unwrap();
    let (sink, behind) = tag.place_attribute("href", &policy).unwrap();
    assert_eq!(sink.escaper, Escaper::UrlStart);
    let (_, behind) = behind.place_attribute("title", &policy).unwrap();
    assert_eq!(behind.advance(b">", &policy), Ok(Context::TEXT));

    let refused =
        |context: Context, name: &str| context.place_attribute(name, &policy).unwrap_err().kind;
    assert_eq!(refused(tag, "nonsense"), RefusalKind::UnknownAttribute);
    assert_eq!(refused(tag, "title x"), RefusalKind::AttributeName);
    assert_eq!(refused(tag, "title>"), RefusalKind::AttributeName);
    assert_eq!(refused(tag, ""), RefusalKind::AttributeName);
    assert_eq!(refused(Context::TEXT, "title"), RefusalKind::NotInTag);
    let value = tag.advance(b" title=\"", &policy).unwrap();
    assert_eq!(refused(value, "title"), RefusalKind::NotInTag);
    let script = Context::TEXT.advance(b"<script", &policy).unwrap();
    assert_eq!(refused(script, "type"), RefusalKind::DynamicScriptType);
    assert!(script.place_attribute("nonce", &policy).is_ok());
}

#[test]
fn where_an_attribute_begins_and_ends() {
    let is_in_attribute = |template: &str| {
        let context = Context::TEXT.advance(template.as_bytes(), &Policy::default());
        context.expect(template).is_in_attribute()
    };
    for inside in ["<p a", "<p a=", "<p a='", "<p a=b"] {
        assert!(is_in_attribute(inside), "{inside}");
    }
    for outside in ["a", "<p", "<p ", "<p a ", "<p a=''", "<p a=''>", "<title>"] {
        assert!(!is_in_attribute(outside), "{outside}");
    }
}
