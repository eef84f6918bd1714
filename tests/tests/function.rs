//! Every case that says nothing which only PTL's own text can say, as Rust functions with `#[template]`.

include!(concat!(env!("OUT_DIR"), "/function.rs"));

#[test]
fn only_these_cases_need_text_of_their_own() {
    assert_eq!(SKIPPED, []);
}
