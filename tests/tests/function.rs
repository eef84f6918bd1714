//! Every case that says nothing which only PTL's own text can say, as Rust functions with `#[template]`.
#![allow(
    dead_code,
    unused_parens,
    unreachable_pub,
    unused_macros,
    clippy::pedantic,
    reason = "a case may define more than it uses, and shows how it would be public"
)]

include!(concat!(env!("OUT_DIR"), "/function.rs"));

#[test]
fn only_these_cases_need_text_of_their_own() {
    let needed = [
        ("call_async_blocks", "`with`"),
        ("call_constants", "a call by name"),
        ("call_generics", "a call by name"),
        ("call_methods", "a call by name"),
        ("call_methods_raw", "a call by name"),
        ("call_methods_same_name", "a call by name"),
        ("call_named", "a call by name"),
        ("call_nested", "a nested template"),
        ("call_nested_references", "a nested template"),
        ("call_order", "a call by name"),
        ("call_traits_generic", "a call by name"),
        ("call_with", "`with`"),
        ("call_with_async", "`with`"),
        ("call_with_deep", "`with`"),
        ("call_with_kinds", "`with`"),
        ("escaping_blocks", "`%`"),
        ("escaping_calls", "a call by name"),
        ("literal_percent", "`%`"),
        ("module_imports_kinds", "`with`"),
        ("module_names", "a call by name"),
        ("module_shadows_methods_of_calls", "`with`"),
        ("statement_capture", "a capture"),
        ("statement_empty", "`empty`"),
        ("statement_ends", "`empty`"),
        ("statement_expressions", "`empty`"),
        ("statement_left_nested", "a nested template"),
        ("template_conditions", "a call by name"),
        ("template_generics_methods", "a call by name"),
    ];
    assert_eq!(SKIPPED, needed);
}
