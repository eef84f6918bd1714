//! Every case, compiled to Rust text ahead of time.
#![allow(
    dead_code,
    unreachable_pub,
    unused_macros,
    clippy::pedantic,
    reason = "a case may define more than it uses, and shows how it would be public"
)]

include!(concat!(env!("OUT_DIR"), "/precompiled.rs"));

#[test]
fn every_case_goes_through() {
    assert!(SKIPPED.is_empty(), "{SKIPPED:?}");
    let found = std::hint::black_box(CASES);
    assert!(found >= 70, "only {found} cases were found");
}
