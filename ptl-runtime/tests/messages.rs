//! What the compiler says about values that a template cannot take.

#[test]
fn messages_are_as_reviewed() {
    trybuild::TestCases::new().compile_fail("tests/messages/*.rs");
}
