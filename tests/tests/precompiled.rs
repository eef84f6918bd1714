//! Every case, compiled to Rust text ahead of time.
#![allow(
    dead_code,
    unreachable_pub,
    unused_macros,
    reason = "a case may define more than it uses, and shows how it would be public"
)]

include!(concat!(env!("OUT_DIR"), "/precompiled.rs"));

#[test]
fn every_case_goes_through() {
    assert_eq!(SKIPPED, []);
    assert!(CASES >= 70, "only {CASES} cases were found");
}
