//! Every row of the tables, against a list of its own.

use ptl_html::Context;

use crate::support::check;

/// One line for each attribute of each element, and the sink of its value. `*` is any element.
const ATTRIBUTES: &str = include_str!("attributes.txt");

#[test]
fn every_attribute_has_its_sink() {
    for line in ATTRIBUTES.lines() {
        let [element, attribute, expected] = line.split_whitespace().collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let element = if element == "*" { "x-any" } else { element };
        let template = format!("<{element} {attribute}=\"¤");
        check(
            Context::TEXT,
            &[(
                &template,
                &expected
                    .replace("no-", "no ")
                    .replace("-list", " in a list"),
            )],
        );
    }
}
