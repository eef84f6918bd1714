//! Holes that engines with escaping by context have had: each is closed or refused.

use ptl_html::Context;

use crate::support::{check, read};

#[test]
fn a_slash_separates_attributes() {
    check(
        Context::TEXT,
        &[
            ("<a/href=\"¤", "UrlStart"),
            ("<a/href=¤", "no Unquoted"),
            ("<img alt=\"\"/onerror=\"¤", "Js"),
            ("<img alt=\"\"/onerror=¤", "no Unquoted"),
            ("<img/src=\"¤\"/onerror=\"f(¤", "JsValue"),
        ],
    );
}

#[test]
fn schemes_in_parts() {
    check(
        Context::TEXT,
        &[
            // A colon in the value is encoded, one in the literal is refused.
            ("<a href=\"java¤", "UrlContinued"),
            ("<a href=\"¤¤", "UrlContinued"),
            ("<a href=\"¤:alert(1)", "UrlColonAfterValue at 0"),
            ("<a href=\"javascript:¤", "no UrlScheme"),
            ("<a href=\"javascript:f('¤", "no UrlScheme"),
        ],
    );
}

#[test]
fn hosts_in_parts() {
    check(
        Context::TEXT,
        &[
            ("<a href=\"/¤", "UrlFirstSegment"),
            ("<a href=\"/\\¤", "no UrlAuthority"),
            ("<a href=\"//¤", "no UrlAuthority"),
        ],
    );
}

#[test]
fn svg_animation() {
    for element in [
        "animate",
        "set",
        "animateTransform",
        "animateMotion",
        "animateColor",
    ] {
        for attribute in [
            "to",
            "from",
            "by",
            "values",
            "attributeName",
            "href",
            "xlink:href",
        ] {
            let template = format!("<svg><{element} {attribute}=\"¤");
            check(Context::TEXT, &[(&template, "no UnknownAttribute")]);
        }
    }
}

#[test]
fn documents_in_attributes() {
    check(
        Context::TEXT,
        &[
            ("<iframe srcdoc=\"¤", "no PowerfulAttribute"),
            ("<meta content=\"¤", "no MetaContent"),
            (
                "<meta content=\"0;url=¤\" http-equiv=\"refresh\">",
                "no MetaContent",
            ),
            ("<script type=\"importmap\">¤", "no DataScript"),
            (
                "<script type=\"importmap\">{\"imports\":{\"a\":\"¤",
                "no DataScript",
            ),
        ],
    );
}

#[test]
fn client_code() {
    for name in [
        "hx-on:click",
        "x-data",
        "@click",
        "v-on:click",
        ":href",
        "ng-init",
    ] {
        check(
            Context::TEXT,
            &[(&format!("<p {name}=\"¤"), "no ClientCode")],
        );
    }
}

#[test]
fn style_in_svg() {
    check(
        Context::TEXT,
        &[
            ("<svg><style><img title=\"", "MarkupInRawText at 13"),
            ("<svg><style>&lt;", "ForeignReference at 12"),
        ],
    );
}

#[test]
fn a_comment_end_in_two_halves() {
    for (left, right) in [
        ("<script>/* *", "<script>/* "),
        ("<style>/* *", "<style>/* "),
        ("<!-- -", "<!-- "),
        ("<!-- --", "<!-- "),
        ("<script>var a = 1 /", "<script>var a = 1 "),
        ("<script>'\\", "<script>'"),
        ("<script>a-", "<script>a "),
        ("<script>'<", "<script>'"),
        ("<p>&lt", "<p <"),
    ] {
        let context = |template| read(Context::TEXT, template).map(|(context, _)| context);
        let (Ok(left), Ok(right)) = (context(left), context(right)) else {
            continue;
        };
        assert!(left.join(right).is_err(), "{left:?} {right:?}");
    }
}
