//! The examples of the guide.
#![allow(
    dead_code,
    unexpected_cfgs,
    unreachable_pub,
    clippy::unused_async,
    reason = "an example shows a construct in as few lines as it takes"
)]

include!(concat!(env!("OUT_DIR"), "/guide.rs"));

#[test]
fn every_error_has_its_section() {
    let page = include_str!("../../docs/guide/errors.md");
    let sections: Vec<_> = page
        .lines()
        .filter_map(|line| line.strip_prefix("### ")?.split_once(':'))
        .map(|(code, _)| code.to_owned())
        .collect();
    let codes = ptl_tests::error_codes();
    let missing: Vec<_> = codes
        .iter()
        .filter(|code| !sections.contains(code))
        .collect();
    let unknown: Vec<_> = sections
        .iter()
        .filter(|code| !codes.contains(*code))
        .collect();
    assert!(
        missing.is_empty() && unknown.is_empty(),
        "missing: {missing:?}, unknown: {unknown:?}"
    );
    assert!(
        sections.is_sorted(),
        "the sections are in the order of their codes"
    );
}
