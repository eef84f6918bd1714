//! Where a real parser puts what stands at the place of a value.

use ptl_html::{Context, Escaper, Policy, RefusalKind};

use crate::landing::{Landing, PLACEHOLDER, agrees, landings};
use crate::laws::PIECES;

/// So many literals are generated.
const LITERALS: u64 = 1_500;

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

/// Pieces that follow one another often in real markup.
const PHRASES: &[&str] = &[
    "<p>",
    "<a href=\"",
    "<img src='",
    "<p title=\"",
    "<p class='",
    "<script>",
    "<style>",
    "<title>",
    "<textarea>",
    "<!-- ",
    " -->",
    "</script>",
    "</style>",
    "</title>",
    "</textarea>",
    "<script type=\"text/json\">",
    "var a = ",
    "a{b:",
    "<svg>",
    "</svg>",
    "<svg><style>",
    "<svg><title>",
    "<noscript>",
    "</noscript>",
    "<table><tr>",
    "<select><option>",
    "<p a=b ",
    "<br/>",
    "<img alt=\"\"/src='",
    "<link rel=\"icon\" href=\"",
    "\">",
    "'>",
    "\"",
    "'",
    "text ",
    "<template>",
    "<math><mi>",
    "<iframe>",
    "</iframe>",
    "<p onclick=\"f('",
    "<p style=\"a:",
    "<!doctype html>",
    "<body>",
    "<head>",
    "<select><title>",
    "<select><style>",
];

fn literal(numbers: &mut Numbers) -> String {
    let mut literal = String::new();
    for _ in 0..=numbers.below(10) {
        let pieces = if numbers.below(3) == 0 {
            PIECES
        } else {
            PHRASES
        };
        literal.push_str(pieces[numbers.below(pieces.len())]);
    }
    literal
}

/// What ends an attribute, a tag and an element behind the placeholder.
fn ending(behind: Context, policy: &Policy) -> &'static str {
    let ends = ["\"", "'"];
    let is_tag = |context: Context| {
        context
            .place_value()
            .is_ok_and(|(sink, _)| sink.escaper == Escaper::Attrs)
            || context
                .place_value()
                .is_err_and(|refusal| refusal.kind == RefusalKind::AttrsInPowerfulTag)
    };
    let quote = ends
        .into_iter()
        .find(|quote| behind.advance(quote.as_bytes(), policy).is_ok_and(is_tag));
    match quote {
        Some("\"") => "\">",
        Some(_) => "'>",
        None => ">",
    }
}

/// Checks one place, and says whether the parser kept the placeholder at all.
fn check_place(before: &str, context: Context, policy: &Policy) -> bool {
    let answer = context.place_value();
    let (placeholder, end) = match answer {
        Ok((sink, behind)) if sink.escaper == Escaper::Attrs => {
            (format!(" {PLACEHOLDER}"), ending(behind, policy))
        }
        Ok((_, behind)) => (PLACEHOLDER.to_owned(), ending(behind, policy)),
        Err(refusal) if refusal.kind == RefusalKind::Comment => (PLACEHOLDER.to_owned(), "-->"),
        Err(_) => return false,
    };
    let text = format!(
        "{before}{placeholder}{end}</script></style></title></textarea></noscript></iframe>"
    );
    let found = landings(&text, false);
    for landing in &found {
        match answer {
            Ok((sink, _)) => assert!(agrees(sink, landing), "{before}\n{sink:?} {landing:?}"),
            Err(_) => assert_eq!(*landing, Landing::Comment, "{before}"),
        }
    }
    check_with_scripting(&text, &found);
    !found.is_empty()
}

/// With scripts switched on, the placeholder is where it was, or in the text of `noscript`.
fn check_with_scripting(text: &str, found: &[Landing]) {
    for landing in &landings(text, true) {
        let in_noscript = *landing
            == Landing::Text {
                parent: "noscript".to_owned(),
            };
        assert!(
            in_noscript || found.contains(landing),
            "{text}\n{landing:?} {found:?}"
        );
    }
}

#[test]
fn a_placeholder_lands_where_the_machine_says() {
    let policy = Policy::default();
    let mut numbers = Numbers(2026);
    let (mut places, mut kept) = (0_u32, 0_u32);
    for _ in 0..LITERALS {
        let literal = literal(&mut numbers);
        let mut context = Context::TEXT;
        for (offset, character) in literal.char_indices() {
            places += 1;
            kept += u32::from(check_place(&literal[..offset], context, &policy));
            let bytes = character.to_string();
            match context.advance(bytes.as_bytes(), &policy) {
                Ok(next) => context = next,
                Err(_) => break,
            }
        }
    }
    println!("{LITERALS} literals, {places} places, {kept} of them found by the parser");
    assert!(kept > 5_000, "{kept}");
}
