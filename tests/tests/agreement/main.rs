//! What a template's literals are cut into changes nothing of what its values are escaped for, and a real parser finds the
//! values where the escapers say.

#[path = "../../build/compile.rs"]
mod compile;
mod form;
#[path = "../../../ptl-html/tests/machine/landing.rs"]
mod landing;
mod markup;

use compile::compile;
use form::Form;
use landing::{PLACEHOLDER, agrees, landings};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use ptl_html::{Escaper, Sink};

/// So many pages are made.
const PAGES: usize = 600;

/// What each value of a template is escaped for, unless the template is refused.
fn sinks(template: &str) -> Option<Vec<Sink>> {
    let compiled = compile(template);
    let syntax_errors = ["P01", "P02", "P03"];
    for error in &compiled.errors {
        let code = error.kind.code();
        assert!(!syntax_errors.contains(&&code[..3]), "{code}\n{template}");
    }
    let values = compiled.values.into_iter().map(|(_, sink)| sink);
    compiled.errors.is_empty().then(|| values.collect())
}

fn pages() -> Vec<(String, Vec<usize>)> {
    let mut runner = TestRunner::deterministic();
    let choices = proptest::collection::vec(0_usize..1_000, 64);
    let page = (markup::page(), choices);
    let pages = (0..PAGES).map(|_| page.new_tree(&mut runner).map(|tree| tree.current()));
    pages.collect::<Result<_, _>>().expect("a page can be made")
}

#[test]
fn cutting_changes_nothing() {
    let (mut accepted, mut values) = (0, 0);
    for (page, choices) in pages() {
        let whole = sinks(&Form::Whole.template(&page, &choices));
        for form in Form::OTHERS {
            let template = form.template(&page, &choices);
            let mut found = sinks(&template);
            // The value of a capture, or the call with a block, stands behind what is in it.
            if let Some(sinks) = &mut found
                && form.adds_a_value()
            {
                let added = sinks.pop().map(|sink| sink.escaper);
                assert_eq!(added, Some(Escaper::Text), "{template}");
            }
            assert_eq!(found, whole, "{page}\n{template}");
        }
        accepted += usize::from(whole.is_some());
        values += whole.map_or(0, |sinks| sinks.len());
    }
    println!("{PAGES} pages, {accepted} of them accepted, with {values} values");
    assert!(accepted > PAGES / 4 && accepted < PAGES, "{accepted}");
}

#[test]
fn values_land_where_their_escapers_say() {
    let (mut values, mut kept) = (0, 0);
    for (page, choices) in pages() {
        let Some(sinks) = sinks(&Form::Cut.template(&page, &choices)) else {
            continue;
        };
        for (index, sink) in sinks.iter().enumerate() {
            values += 1;
            let found = landings(&with_placeholder(&page, index, &sinks), false);
            kept += usize::from(!found.is_empty());
            for landing in &found {
                assert!(
                    agrees(*sink, landing),
                    "{page}\n{index}: {sink:?} {landing:?}"
                );
            }
        }
    }
    println!("{values} values, {kept} of them found by the parser");
    assert!(kept > 400, "{kept}");
}

/// The page with the placeholder for one value, and words for the others.
fn with_placeholder(page: &str, index: usize, sinks: &[Sink]) -> String {
    let mut parts = page.split(markup::VALUE);
    let mut markup = parts.next().unwrap_or_default().to_owned();
    for (number, (part, sink)) in parts.zip(sinks).enumerate() {
        if sink.escaper == Escaper::Attrs {
            markup.push(' ');
        }
        markup.push_str(if number == index { PLACEHOLDER } else { "word" });
        markup.push_str(part);
    }
    markup
}
