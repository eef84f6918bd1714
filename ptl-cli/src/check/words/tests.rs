use super::*;

fn diagnostic(message: &str) -> Diagnostic {
    Diagnostic::error(message.to_owned())
}

#[test]
fn a_mistake_is_taken_apart() {
    let text =
        "[P0307] there is no parameter `klass`\nno such parameter\nhelp: did you mean `class`?";
    let mistake = mistake(&diagnostic(text)).unwrap();
    assert_eq!(mistake.code.as_deref(), Some("P0307"));
    assert_eq!(mistake.message, "there is no parameter `klass`");
    assert_eq!(mistake.notes[0].message, "did you mean `class`?");
}

#[test]
fn what_others_say_is_no_mistake() {
    for text in ["", "wrong", "[a] b", "[P0101]"] {
        assert!(mistake(&diagnostic(text)).is_none(), "{text}");
    }
}

#[test]
fn the_crate_has_the_name_that_users_know() {
    let text = "expected `__ptl_crate_00ffaa::Html`, found `__ptl_crate_00ffaa::Attrs`";
    let known = "expected `ptl::Html`, found `ptl::Attrs`";
    assert_eq!(of_user(text).as_deref(), Some(known));
}
