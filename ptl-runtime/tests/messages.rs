//! What the compiler says about values that a template cannot take.

#[test]
fn messages_are_as_reviewed() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/messages/*.rs");
    if cfg!(feature = "serde") {
        cases.compile_fail("tests/messages/serde/*.rs");
    } else {
        cases.compile_fail("tests/messages/no_serde/*.rs");
    }
}
