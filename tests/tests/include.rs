//! Every case, read from its file by `include_ptl!`.

include!(concat!(env!("OUT_DIR"), "/include.rs"));

#[test]
fn every_case_goes_through() {
    assert_eq!(SKIPPED, []);
}
