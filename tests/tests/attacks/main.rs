//! Attacks in every place: to a browser, the page with a hostile value is the page with a harmless word.
//!
//! The templates stand in the folder `attacks` of the package.

#[path = "../../build/compile.rs"]
mod compile;
mod coverage;
mod holes;
mod page;
mod script;
mod strings;
mod style;
mod target;
mod url;

use proptest::prelude::*;
use strings::ATTACKS;
use target::{Hostile, Target};

mod templates {
    use ptl::{Attrs, Css, Html, Js, TrustedUrl, Url};

    use super::{Hostile, Target};

    include!(concat!(env!("OUT_DIR"), "/attacks.rs"));

    pub(crate) const ALL: &[Target] = TARGETS;
}

/// A page in the two ways in which browsers read it: with scripts switched on, and off.
struct Page([page::Element; 2]);

impl Page {
    fn parse(markup: &str) -> Self {
        Self([true, false].map(|scripting| page::parse(markup, scripting)))
    }

    fn same(&self, other: &Self) -> Result<(), String> {
        let mut pairs = self.0.iter().zip(&other.0);
        pairs.try_for_each(|(own, other)| own.same(other))
    }
}

/// Attacks a template, and says what each text that succeeds has changed.
fn attack(target: &Target, texts: &[String]) -> Vec<String> {
    let harmless = Page::parse(&(target.render)(target.word));
    let failure = |text: &String| {
        let markup = (target.render)(text);
        let change = harmless.same(&Page::parse(&markup)).err()?;
        Some(format!("{} with {text:?}: {change}\n{markup}", target.name))
    };
    texts.iter().filter_map(failure).collect()
}

#[test]
fn attacks_change_no_page() {
    let mut failures = Vec::new();
    let mut count = 0;
    for target in templates::ALL {
        let texts = (target.texts)();
        count += texts.len();
        failures.extend(attack(target, &texts));
    }
    println!("{} templates, {count} pages", templates::ALL.len());
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Texts that nobody thought of, made of parts of those that somebody did.
    #[test]
    fn other_texts_change_no_page(
        index in 0..templates::ALL.len(),
        parts in proptest::collection::vec(
            prop_oneof![proptest::sample::select(ATTACKS).prop_map(str::to_owned), "\\PC{0,3}", "[ -~]"],
            1..5,
        ),
    ) {
        let target = &templates::ALL[index];
        if target.takes_text {
            let failures = attack(target, &[parts.concat()]);
            prop_assert!(failures.is_empty(), "{}", failures.concat());
        }
    }
}

/// Else the tests above would prove nothing.
#[test]
fn the_checks_see_what_an_attack_changes() {
    let changes = [
        ("<p>zqword</p>", "<p><b></p>"),
        ("<p>zqword</p>", "<p><!-- --></p>"),
        ("<p title='zqword'>", "<p title='' onclick='alert(1)'>"),
        (
            "<p title='zqword' lang='en'>",
            "<p title='zqword' lang='de'>",
        ),
        ("<p title='zqword'>x</p>", "<p title='zqword'>y</p>"),
        ("<a href='zqword'>", "<a href='java&Tab;script:alert(1)'>"),
        ("<a href='/zqword'>", "<a href='//evil.example'>"),
        ("<a href='/a?b=zqword'>", "<a href='/a?b=c&d=e'>"),
        ("<a href='/a?b=zqword'>", "<a href='/a?b=c#d'>"),
        ("<a href='/a#zqword'>", "<a href='/b#zqword'>"),
        ("<img srcset='zqword 1x'>", "<img srcset='a 1x, b 2x'>"),
        (
            "<script>run('zqword')</script>",
            "<script>run('');alert('')</script>",
        ),
        (
            "<script>run('zqword')</script>",
            "<script>run('\\')</script>",
        ),
        (
            "<script>run('zqword', 'a')</script>",
            "<script>run('zqword', 'b')</script>",
        ),
        (
            "<p onclick='run(\"zqword\")'>",
            "<p onclick='run(\"\", alert(1))'>",
        ),
        (
            "<p style='color: zqword'>",
            "<p style='color: red; width: 1px'>",
        ),
        ("<p style='color: zqword'>", "<p style='color: url(a)'>"),
        (
            "<style>a { color: zqword }</style>",
            "<style>a { color: red } b { }</style>",
        ),
        (
            "<noscript><p title='zqword'></noscript>",
            "<noscript><p title='</noscript><b>'></noscript>",
        ),
    ];
    for (harmless, attacked) in changes {
        let change = Page::parse(harmless).same(&Page::parse(attacked));
        assert!(change.is_err(), "{harmless} became {attacked}");
        assert_eq!(Page::parse(harmless).same(&Page::parse(harmless)), Ok(()));
    }
}
