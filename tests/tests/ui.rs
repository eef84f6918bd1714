//! What users are told about templates that do not compile.

#[test]
fn errors_point_at_what_the_user_wrote() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
