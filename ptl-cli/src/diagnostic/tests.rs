use serde_json::Value;

use super::*;
use crate::status::Failure;

fn mistake(text: &str) -> Diagnostic {
    let errors = ptl_parser::parse(text).errors;
    let file = Rc::new(File {
        path: "views/page.ptl".to_owned(),
        text: text.to_owned(),
    });
    Diagnostic::of_mistake(&errors[0], &file)
}

const BRACKET: &str = "template a(n: u8):\n    é(n]\n";

#[test]
fn a_line_names_the_place() {
    let short = short::render(&mistake(BRACKET));
    assert!(
        short.starts_with("views/page.ptl:2:8: error[P0113]: "),
        "{short}"
    );
    assert_eq!(short.lines().count(), 1);
}

#[test]
fn people_are_shown_what_build_scripts_show() {
    let errors = ptl_parser::parse(BRACKET).errors;
    let report = ptl_parser::report("views/page.ptl", BRACKET, &errors[..1]);
    assert_eq!(human::render_plain(&mistake(BRACKET)) + "\n", report);
}

#[test]
fn programs_are_told_as_by_rustc() {
    let json: Value = serde_json::from_str(&json::render(&mistake(BRACKET))).unwrap();
    assert_eq!(json["code"]["code"], "P0113");
    assert_eq!(json["level"], "error");
    let span = &json["spans"][0];
    assert_eq!(span["file_name"], "views/page.ptl");
    assert_eq!(
        (&span["line_start"], &span["column_start"]),
        (&2.into(), &8.into())
    );
    assert_eq!(span["byte_start"], 27);
    assert_eq!(span["text"][0]["text"], "    é(n]");
    assert_eq!(span["text"][0]["highlight_start"], 8);
    assert_eq!(span["text"][0]["highlight_end"], 9);
    assert_eq!(json["spans"][1]["is_primary"], false);
}

#[test]
fn what_has_no_place_needs_none() {
    let failure = Failure::new("it went wrong").help("try again");
    let diagnostic = failure.diagnostic();
    assert_eq!(short::render(diagnostic), "error: it went wrong");
    let human = human::render_plain(diagnostic);
    assert!(
        human.contains("error: it went wrong") && human.contains("help: try again"),
        "{human}"
    );
}
