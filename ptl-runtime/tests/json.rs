//! Values of scripts, with and without `serde`.

use ptl_runtime::__private::{Carrier, GuardedCursor, HtmlKind, Kind, in_sink, sink};
use ptl_runtime::{Css, Html, Json};

macro_rules! written {
    ($value:expr, $sink:expr) => {{
        let mut out = HtmlKind::buffer();
        in_sink(&$value, $sink).__ptl_append(&mut GuardedCursor::new(&mut out).cursor, "");
        HtmlKind::output(out).into_string()
    }};
}

macro_rules! json {
    ($value:expr) => {
        written!($value, sink::JsonValue(Carrier::Bare))
    };
}

#[test]
fn what_has_json_without_serde_prints_the_same_with_it() {
    assert_eq!(
        json!("\"\\/\u{8}\t\n\u{C}\r\0\u{1F}\u{7F}"),
        "\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u{7F}\""
    );
    assert_eq!(
        json!("<>&'\u{2028}\u{2029}é"),
        "\"\\u003c\\u003e\\u0026\\u0027\\u2028\\u2029é\""
    );
    assert_eq!(json!(String::from("a")), "\"a\"");
    assert_eq!(json!(std::borrow::Cow::from("a")), "\"a\"");
    assert_eq!(json!('"'), "\"\\\"\"");
    assert_eq!(json!(true), "true");
    assert_eq!(json!(()), "null");
    assert_eq!(json!(-5), "-5");
    assert_eq!(json!(u128::MAX), "340282366920938463463374607431768211455");
    assert_eq!(json!(i128::MIN), "-170141183460469231731687303715884105728");
    assert_eq!(json!(1.0), "1.0");
    assert_eq!(json!(-0.0), "-0.0");
    assert_eq!(json!(0.1_f32), "0.1");
    assert_eq!(json!(1e16), "1e16");
    assert_eq!(json!(0.00001), "1e-5");
    assert_eq!(json!(0.000_012_5), "1.25e-5");
    assert_eq!(json!(f64::NAN), "null");
    assert_eq!(json!(f32::NEG_INFINITY), "null");
    assert_eq!(json!(Some(1)), "1");
    assert_eq!(json!(None::<i32>), "null");
    assert_eq!(json!([1, 2]), "[1,2]");
    assert_eq!(json!(vec![Some("a"), None]), "[\"a\",null]");
    assert_eq!(json!(*["a"].as_slice()), "[\"a\"]");
    assert_eq!(json!([0_u8; 0]), "[]");
    assert_eq!(json!(&&Box::new([[1.5]])), "[[1.5]]");
    assert_eq!(json!(Html::from_trusted("<br>")), "\"\\u003cbr\\u003e\"");
    assert_eq!(json!(Css::from_trusted("a:b")), "\"a:b\"");
    assert_eq!(json!(Json(Json(1))), "1");
}

#[test]
fn an_attribute_escapes_the_quotes_of_json() {
    let value = sink::JsValue(Carrier::Attribute);
    assert_eq!(written!(["'"], value), "[&quot;\\u0027&quot;]");
}

#[test]
fn a_negative_number_keeps_away_from_a_minus_before_it() {
    assert_eq!(written!(-5, sink::JsValue(Carrier::Bare)), " -5");
}

#[cfg(feature = "serde")]
mod with_serde {
    use std::collections::BTreeMap;

    use super::*;

    #[derive(serde::Serialize)]
    struct User {
        name: &'static str,
        age: Option<u8>,
    }

    const USER: User = User {
        name: "</script>",
        age: None,
    };

    #[test]
    fn whatever_is_serialize_has_json() {
        let expected = r#"{"name":"\u003c/script\u003e","age":null}"#;
        assert_eq!(json!(USER), expected);
        assert_eq!(json!(Some(&USER)), expected);
        assert_eq!(written!(USER, sink::JsValue(Carrier::Bare)), expected);
        assert_eq!(
            Html::render(&Json(USER)).as_str(),
            expected.replace('"', "&quot;")
        );
        assert_eq!(
            json!(serde_json::json!({"a": [1.0, null]})),
            r#"{"a":[1.0,null]}"#
        );
    }

    #[test]
    fn in_generic_code_the_bound_decides() {
        fn by_bound<T: serde::Serialize>(value: &T) -> String {
            json!(value)
        }
        assert_eq!(by_bound(&"<"), "\"\\u003c\"");
    }

    #[test]
    fn a_property_of_any_name_is_a_property() {
        let object = serde_json::json!({"__proto__": {"a": "<"}});
        assert_eq!(json!(object), r#"{"__proto__":{"a":"\u003c"}}"#);
        assert_eq!(
            written!(object, sink::JsValue(Carrier::Bare)),
            r#"JSON.parse("{\u0022__proto__\u0022:{\u0022a\u0022:\u0022\u003c\u0022}}")"#
        );
        let control = serde_json::json!({"a": "\u{1}"});
        assert_eq!(
            written!(control, sink::JsValue(Carrier::Attribute)),
            r"JSON.parse(&quot;{\u0022a\u0022:\u0022\u005cu0001\u0022}&quot;)"
        );
        let text = sink::JsValue(Carrier::Bare);
        assert_eq!(written!("{__proto__\u{1}", text), "\"{__proto__\\u0001\"");
    }

    #[test]
    #[should_panic(expected = "has no JSON: key must be a string")]
    fn half_a_value_is_never_written() {
        let keyed = BTreeMap::from([([1], 2)]);
        let _ = json!(keyed);
    }
}
