//! Which language a script is in, and where it ends.

use ptl_html::Context;

use crate::support::{check, check_text};

#[test]
fn types_of_javascript() {
    for kind in [
        "",
        "module",
        "application/ecmascript",
        "application/javascript",
        "application/x-ecmascript",
        "application/x-javascript",
        "text/ecmascript",
        "text/javascript",
        "text/javascript1.0",
        "text/javascript1.1",
        "text/javascript1.2",
        "text/javascript1.3",
        "text/javascript1.4",
        "text/javascript1.5",
        "text/jscript",
        "text/livescript",
        "text/x-ecmascript",
        "text/x-javascript",
        " MODULE ",
        "&#109;odule",
    ] {
        let template = format!("<script type=\"{kind}\">a = ¤");
        check(Context::TEXT, &[(&template, "JsValue")]);
    }
}

#[test]
fn types_of_json() {
    for kind in [
        "application/json",
        "text/json",
        "application/ld+json",
        "Application/JSON",
    ] {
        let template = format!("<script type=\"{kind}\">¤");
        check(Context::TEXT, &[(&template, "JsonValue")]);
    }
}

#[test]
fn types_of_other_data() {
    for kind in [
        "importmap",
        "speculationrules",
        "text/template",
        "text/html",
        "text/babel",
        " ",
        "text/javascript; charset=utf-8",
        "text/java script",
        "module x",
        "json",
        "a-type-that-is-longer-than-all-of-them-put-together+json",
    ] {
        let template = format!("<script type=\"{kind}\">¤");
        check(Context::TEXT, &[(&template, "no DataScript")]);
    }
}

#[test]
fn types_by_the_way_they_are_written() {
    check(
        Context::TEXT,
        &[
            ("<script>a = ¤", "JsValue"),
            ("<script type>a = ¤", "JsValue"),
            ("<script type=module>a = ¤", "JsValue"),
            ("<script type=importmap>¤", "no DataScript"),
            ("<script async type='module' defer>a = ¤", "JsValue"),
            ("<script type=\"¤", "no DynamicScriptType"),
            ("<script type=\"text/¤", "no DynamicScriptType"),
            ("<script type=\"a\" type=", "DuplicateAttribute at 21"),
            ("<script type type ", "DuplicateAttribute at 17"),
            ("<script type type=", "DuplicateAttribute at 17"),
            ("<script nonce=\"¤", "Attribute"),
            ("<script type=\"&eacute;", "UnknownReference at 21"),
        ],
    );
}

#[test]
fn ends() {
    check(
        Context::TEXT,
        &[
            ("<script>a = 1</script>¤", "Text"),
            ("<script>a</SCRIPT\t>¤", "Text"),
            ("<script>a</script/>¤", "Text"),
            ("<script>// a</script>¤", "Text"),
            ("<script>(a) / b / c</script>¤", "Text"),
            ("<script>a = 1</script x", "EndTagAttribute at 22"),
            ("<script>'</script>", "EndTagInCode at 17"),
            ("<script>`</script>", "EndTagInCode at 17"),
            ("<script>`${a</script>", "EndTagInCode at 20"),
            ("<script>/*</script>", "EndTagInCode at 18"),
            ("<script>= /a</script>", "EndTagInCode at 20"),
            ("<script>'<\\/script>¤", "JsString"),
            ("<script>'</scripts¤", "JsString"),
            ("<script>'</script¤", "no PartialToken"),
            ("<script>'</scr¤", "no PartialToken"),
            ("<script>'<scr¤", "JsString"),
            ("<script type=a>'</script>¤", "Text"),
            ("<script type=a><!--", "HtmlCommentInScript at 18"),
        ],
    );
    check_text(&["<script></script>", "<script>var a = ¤;</script>"]);
}
