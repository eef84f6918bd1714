//! JSON in scripts.

use ptl_html::Context;

use crate::support::check;

#[test]
fn values() {
    for (json, expected) in [
        ("¤", "JsonValue"),
        (" \n¤", "JsonValue"),
        ("[¤", "JsonValue"),
        ("[1, ¤", "JsonValue"),
        ("[¤, ¤]", "JsonValue"),
        ("{\"a\": ¤", "JsonValue"),
        ("{\"a\": ¤, \"b\": ¤}", "JsonValue"),
        ("{\"¤", "JsString"),
        ("{\"¤\": ¤", "JsonValue"),
        ("\"a\\\"¤", "JsString"),
        ("\"\\u0041¤", "JsString"),
        ("\"\\¤", "no PartialToken"),
        ("\"\\u¤", "no PartialToken"),
        ("\"\\u004¤", "no PartialToken"),
        ("\"\\u0\"¤", "no PartialToken"),
        ("{¤", "no JsonKey"),
        ("1¤", "no PartialToken"),
        ("tru¤", "no PartialToken"),
        ("¤¤", "no PartialToken"),
        ("1 ¤", "no PartialToken"),
        ("{\"a\":1}¤", "no PartialToken"),
        ("[1]¤", "no PartialToken"),
        ("[1, ¤:", "KeyAfterComma at 0"),
        ("[1, ¤ :", "KeyAfterComma at 1"),
        ("\"<!-¤", "no PartialToken"),
        ("\"<¤", "no PartialToken"),
        ("¤</script>¤", "Text"),
        ("¤\"</script>", "EndTagInCode at 9"),
    ] {
        let template = format!("<script type=\"application/json\">{json}");
        check(Context::TEXT, &[(&template, expected)]);
    }
}

#[test]
fn comments_of_html() {
    check(
        Context::TEXT,
        &[(
            "<script type=\"text/json\">\"<!--",
            "HtmlCommentInScript at 29",
        )],
    );
}

#[test]
fn white_space_of_every_kind() {
    for space in [" ", "\t", "\n", "\r"] {
        check(
            Context::TEXT,
            &[
                (&format!("<script type='text/json'>[{space}¤"), "JsonValue"),
                (
                    &format!("<script type='text/json'>[1,{space}¤"),
                    "JsonValue",
                ),
            ],
        );
    }
}

#[test]
fn strings_that_break_off() {
    check(
        Context::TEXT,
        &[
            ("<script type='text/json'>[\"\\u\", ¤", "JsonValue"),
            (
                "<script type='text/json'>\"\\</script>",
                "EndTagInCode at 35",
            ),
        ],
    );
}
