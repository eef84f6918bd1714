//! The templates that are attacked have a value in every place that takes text.

use std::collections::BTreeSet;
use std::path::Path;

use crate::compile::compile;

/// Every escaper of text, with what may be around the language that it is for.
const PLACES: &[&str] = &[
    "Text in Bare",
    "Rcdata in Bare",
    "Attribute in Attribute",
    "UrlStart in Bare",
    "UrlStart in Attribute",
    "UrlStart in UrlList",
    "UrlContinued in Attribute",
    "UrlFirstSegment in Attribute",
    "UrlPath in Bare",
    "UrlPath in Attribute",
    "UrlPath in UrlList",
    "UrlQuery in Bare",
    "UrlQuery in Attribute",
    "UrlQuery in UrlList",
    "UrlFragment in Attribute",
    "JsString in Bare",
    "JsString in Attribute",
    "JsValue in Bare",
    "JsValue in Attribute",
    "JsonValue in Bare",
    "CssString in Bare",
    "CssString in Attribute",
    "CssValue in Bare",
    "CssValue in Attribute",
];

#[test]
fn a_value_stands_in_every_place() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("attacks");
    let texts = ptl_tests::texts(&folder);
    let places: BTreeSet<String> = texts
        .iter()
        .flat_map(|text| compile(text).values)
        .map(|(_, sink)| format!("{:?} in {:?}", sink.escaper, sink.carrier))
        .collect();
    let missing: Vec<_> = PLACES
        .iter()
        .filter(|place| !places.contains(**place))
        .collect();
    assert!(missing.is_empty(), "no template has {missing:?}");
}
